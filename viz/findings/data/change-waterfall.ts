import type { Language, Text } from "../../../sim/core/language.ts";
import type { Table } from "../../../sim/core/table.ts";
import { type Change, changesBetween } from "../../../sim/study/contributions.ts";
import { pairedDifferences, type RunValues, type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean, quantile, type Sample } from "../../../sim/study/statistics/weighted.ts";
import type { Comparison } from "../../../sim/study/summary.ts";
import type { ChangeStep, ChangeWaterfallData } from "../../charts/change-waterfall.ts";
import { findingWordsOf } from "../text/words.ts";
import type { Comparable } from "./comparable.ts";
import { optionName } from "./option-name.ts";
import { columnByRun, rowsOf } from "./runs.ts";
import type { NamedInstrument } from "./time-line.ts";

/** A figure's data and the number of sets of assumptions that were re-run for it. */
interface ChangeStudy {
  readonly data: ChangeWaterfallData;
  readonly worlds: number;
}

/**
 * Figure 8 for the comparison of the base with an option. With several changes their effects come from the table `contributions`;
 * a single change has the whole difference. Undefined when the options do not differ, or a change was not re-run.
 */
export function changeWaterfallData(
  { scenario, topic }: Comparable,
  topics: Table,
  contributions: Table | undefined,
  { a, b, lo, hi }: Comparison,
  instruments: readonly NamedInstrument[],
  weights: Weights,
): ChangeStudy | undefined {
  const changes = changesBetween(scenario, a, b, instruments);
  const of = { scenario: scenario.id, topic: topic.id };
  const gaps = (option: string) => columnByRun(topics, rowsOf(topics, { ...of, option }), "gap");
  const undone = (change: Change, name: "gap" | "gapBefore") =>
    contributions === undefined
      ? new Map()
      : columnByRun(contributions, rowsOf(contributions, { ...of, option: b, change: change.key }), name);

  const single = changes.length === 1;
  // With one change undone, an option of a single change is the base.
  const without = changes.map((change) => (single ? gaps(a) : undone(change, "gap")));
  const asIs = single ? gaps(b) : changes.length > 0 ? undone(changes[0], "gapBefore") : new Map();
  if (asIs.size === 0 || without.some((runs) => runs.size === 0)) return undefined;
  const base = worldMeans(shared(gaps(a), asIs), weights);
  const titles = titlesOf(changes, instruments);
  const steps = changes.map(
    ({ kind }, i): ChangeStep => ({ kind, title: titles[i], ...effect(pairedDifferences(without[i], asIs, weights)) }),
  );
  const names = { a: optionName(scenario, a), b: optionName(scenario, b) };
  const data: ChangeWaterfallData = {
    topic: topic.title,
    ...names,
    gapA: mean(base),
    gapB: mean(worldMeans(asIs, weights)),
    steps,
    assumptions: { lo, hi },
  };
  return { data, worlds: base.values.length };
}

function effect(sample: Sample): Pick<ChangeStep, "mean" | "lo" | "hi"> {
  return { mean: mean(sample), lo: quantile(sample, 0.1), hi: quantile(sample, 0.9) };
}

/** The runs of `of` that `other` has too. */
function shared(of: RunValues, other: RunValues): RunValues {
  return new Map(
    [...of].flatMap(([world, runs]) => {
      const there = other.get(world);
      return there ? [[world, new Map([...runs].filter(([replication]) => there.has(replication)))]] : [];
    }),
  );
}

/** What each change is called: its instrument, for one that is changed with its new numbers; alike ones are counted. */
function titlesOf(changes: readonly Change[], instruments: readonly NamedInstrument[]): Text[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const { use } = (change.after ?? change.before)!;
    const instrument = instruments.find(({ id }) => id === use);
    const count = (seen.get(`${change.kind} ${use}`) ?? 0) + 1;
    seen.set(`${change.kind} ${use}`, count);
    const inLanguage = (language: Language) => {
      const title = instrument?.title[language] ?? use;
      const details = instrument ? detailsOf(change, instrument, language) : [];
      return `${title}${count > 1 ? ` ${count}` : ""}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
    };
    return { de: inLanguage("de"), en: inLanguage("en") };
  });
}

/** Most numbers of one change that are named. */
const mostDetails = 2;

/** Numbers that a change sets anew, "Stellen: 3 statt 1". */
function detailsOf({ before, after }: Change, { parameters }: NamedInstrument, language: Language): string[] {
  if (before === undefined || after === undefined) return [];
  const { insteadOf } = findingWordsOf(language);
  const changed = Object.entries(parameters).flatMap(([name, { title, default: usual }]) => {
    const [old, now] = [before.with?.[name] ?? usual, after.with?.[name] ?? usual];
    return typeof old === "number" && typeof now === "number" && old !== now ? [insteadOf(title[language], old, now)] : [];
  });
  return changed.slice(0, mostDetails);
}
