import type { Text } from "../../../sim/core/language.ts";
import type { Table } from "../../../sim/core/table.ts";
import type { CapacityName } from "../../../sim/metrics/capacity-component.ts";
import { capacityByRun, mapCapacity } from "../../../sim/study/statistics/capacity.ts";
import { pairedDifferences, type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { quantile, share } from "../../../sim/study/statistics/weighted.ts";
import type { CapacityBand, CapacityProfile, CapacityProfileData } from "../../charts/capacity-profile.ts";
import type { OptionName } from "../../charts/figure.ts";
import { countOf } from "../../text/numbers.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";

/** Where a profile's numbers stand, and what it is called. */
interface Place {
  readonly about: Comparable;
  readonly option: string;
  readonly name: OptionName;
}

/** Figure 13 for the options of one scenario, the base first; undefined where nothing happened that tells of any. */
export function capacityProfileData(
  about: Comparable,
  topics: Table,
  options: readonly string[],
  weights: Weights,
  priorWeights?: Weights,
): CapacityProfileData | undefined {
  const places = options.map((option) => ({ about, option, name: optionName(about.scenario, option) }));
  const profiles = profilesOf(places, topics, weights, priorWeights);
  return profiles.some(isTold) ? { of: "options", profiles } : undefined;
}

/**
 * Figure 13 for scenarios side by side, each with its first option, in the order of the call and numbered as their chapters;
 * undefined with fewer than two that tell.
 */
export function scenarioProfilesData(
  abouts: readonly Comparable[],
  topics: Table,
  weights: Weights,
): CapacityProfileData | undefined {
  const several = new Set(abouts.map(({ topic }) => topic.id)).size > 1;
  const places = abouts.map((about, i) => ({
    about,
    option: about.scenario.options[0].id,
    name: { letter: `${i + 1}`, title: join(about.scenario.title, about.organisation.title, several && about.topic.title) },
  }));
  const profiles = profilesOf(places, topics, weights, undefined).filter(isTold);
  return profiles.length > 1 ? { of: "scenarios", profiles } : undefined;
}

function join(...parts: readonly (Text | false)[]): Text {
  const told = parts.filter((part) => part !== false);
  return { de: told.map(({ de }) => de).join(" · "), en: told.map(({ en }) => en).join(" · ") };
}

const isTold = ({ components }: CapacityProfile) => Object.keys(components).length > 0;

/** Profiles, each compared with the first. */
function profilesOf(places: readonly Place[], topics: Table, weights: Weights, priorWeights: Weights): CapacityProfile[] {
  const runsOf = ({ about: { scenario, topic }, option }: Place, name: CapacityName) =>
    capacityByRun(topics, { scenario: scenario.id, topic: topic.id, option }, name);
  return places.map((place) => {
    const band = (name: CapacityName): CapacityBand | undefined => {
      const runs = runsOf(place, name);
      const sample = worldMeans(runs, weights);
      const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => quantile(sample, p));
      if (Number.isNaN(p50)) return undefined;
      const counted = (by: Weights) => {
        const differences = pairedDifferences(runsOf(places[0], name), runs, by);
        const worlds = differences.values.length;
        const count = (holds: (d: number) => boolean) => (worlds === 0 ? 0 : countOf(share(differences, holds), worlds));
        return { higher: count((d) => d > 0), lower: count((d) => d < 0), worlds };
      };
      const { higher, lower } = counted(priorWeights);
      const isWeighted = weights !== undefined || priorWeights !== undefined;
      return { p10, p50, p90, ...counted(weights), ...(isWeighted && { prior: { higher, lower } }) };
    };
    const bands = Object.entries(mapCapacity(band)).filter(([, told]) => told !== undefined);
    return { name: place.name, topic: place.about.topic.title, components: Object.fromEntries(bands) };
  });
}
