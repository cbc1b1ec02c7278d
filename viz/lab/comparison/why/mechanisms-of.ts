import type { Instrument } from "../../../../sim/instruments/instrument.ts";
import type { Fate } from "../../../../sim/model/fate.ts";
import { fates } from "../../../../sim/model/fate.ts";
import type { EvidenceRegister, Mechanism } from "../../../../sim/scenario/evidence-file.ts";
import type { Inquiry } from "../../../../sim/study/inquiry/inquiry.ts";
import { points } from "../../../text/numbers.ts";
import type { Findings } from "../../engine/engine.ts";
import { governingFates, governingLevers, governingMeasures } from "./governing.ts";
import type { WhyTopic } from "./topic.ts";

/** Change of a fate from the base to the compared option, whole points of 100 cases. */
export interface FateChange {
  readonly fate: Fate;
  readonly points: number;
}

/** The fates whose shares differ by a whole point at least, the largest change first; none where nothing is compared. */
export function fateChanges({ summary, scenario, against }: Findings): FateChange[] {
  const of = (id: string | undefined) => summary.scenarios.find(({ option }) => option === id)?.causes;
  const [base, other] = [of(scenario.options[0].id), of(against)];
  if (base === undefined || other === undefined) return [];
  return fates
    .map((fate) => ({ fate, points: points(other[fate] - base[fate]) }))
    .filter(({ points }) => points !== 0)
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points));
}

/** Most fates whose mechanisms explain an answer, and most mechanisms named of each. */
const mostFates = 3;
const mostOfEach = 3;

/**
 * The mechanisms that govern a topic, the nearest first, each once. Of the answer those behind the fates that change most; of
 * an instrument those its levers act through.
 */
export function mechanismsOf(
  topic: WhyTopic,
  findings: Findings | null,
  inquiry: Inquiry,
  instruments: readonly Instrument[],
  { mechanisms }: EvidenceRegister,
): Mechanism[] {
  const ids = idsOf(topic, findings, inquiry, instruments);
  return [...new Set(ids)].flatMap((id) => mechanisms.filter((mechanism) => mechanism.id === id));
}

function idsOf(
  topic: WhyTopic,
  findings: Findings | null,
  { options }: Inquiry,
  instruments: readonly Instrument[],
): readonly string[] {
  switch (topic.kind) {
    case "fate":
      return governingFates[topic.fate];
    case "measure":
      return governingMeasures[topic.measure];
    case "use": {
      const use = options.find(({ id }) => id === topic.option)?.uses[topic.index];
      const pulls = instruments.find(({ id }) => id === use?.use)?.pulls ?? [];
      return pulls.flatMap((lever) => governingLevers[lever]);
    }
    case "answer": {
      const changed = findings === null ? [] : fateChanges(findings).filter(({ fate }) => fate !== "implemented");
      if (changed.length === 0) return governingMeasures.gap;
      return changed.slice(0, mostFates).flatMap(({ fate }) => governingFates[fate].slice(0, mostOfEach));
    }
  }
}
