import { column, type Table } from "../../core/table.ts";
import { type Fate, fates } from "../../model/fate.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Comparison, OptionSummary, Summary } from "../summary.ts";
import type { TableName } from "../tables.ts";
import { capacityByRun, mapCapacity } from "./capacity.ts";
import { type Outcome, outcomes } from "./outcomes.ts";
import { pairedDifferences, type RunValues, sharesOfRuns, sumByRun, type Weights, worldMeans } from "./values.ts";
import { judge } from "./verdict.ts";
import { mean, quantile, type Sample, share, spread } from "./weighted.ts";
import type { WorldWeights } from "./world-weights.ts";

/** The tables a summary is made from: `runs`, `topics` and `departments`; others are not read. */
export type SummaryTables = Readonly<Partial<Record<TableName, Table>>>;

/**
 * The answer of an ensemble: every option of every scenario on its focus topic, and every option against the scenario's
 * first on every outcome. Options without runs (yet) are left out, and so are comparisons on outcomes without a number
 * (a programme gap where no programme was due); a number that no world gives is NaN. What the ranges alone say comes from the
 * same runs with `priorWeights`.
 */
export function summarise(
  scenarios: readonly Scenario[],
  tables: SummaryTables,
  weights?: Weights,
  priorWeights?: Weights,
): Summary {
  const both: WorldWeights = { weights, priorWeights };
  const weighted = weights !== undefined || priorWeights !== undefined;
  const summary = { scenarios: [] as OptionSummary[], comparisons: [] as Comparison[], weighted };
  for (const scenario of scenarios) {
    const values = readOutcomes(scenario, tables);
    const present = scenario.options.map((option) => option.id).filter((option) => values.gap.has(option));
    for (const option of present) summary.scenarios.push(summariseOption(scenario, option, values, tables, both));
    for (const b of present.slice(1)) {
      for (const outcome of outcomes) {
        const comparison = compare(scenario, present[0], b, outcome, values, both);
        if (comparison) summary.comparisons.push(comparison);
      }
    }
  }
  return summary;
}

/** Per outcome and option: one number a run. */
type Values = Readonly<Record<Outcome["id"], ReadonlyMap<string, RunValues>>>;

function readOutcomes(scenario: Scenario, tables: SummaryTables): Values {
  const read = ({ table: name, column: heading }: Outcome): ReadonlyMap<string, RunValues> => {
    const table = tables[name];
    if (!table) return new Map();
    const options = column(table, "option") as readonly string[];
    const numbers = column(table, heading) as Float64Array;
    const rows = { scenario: scenario.id, topic: name === "topics" ? scenario.focus : undefined };
    return sumByRun(
      table,
      rows,
      (row) => options[row],
      (row) => numbers[row],
    );
  };
  return Object.fromEntries(outcomes.map((outcome) => [outcome.id, read(outcome)])) as unknown as Values;
}

function summariseOption(
  scenario: Scenario,
  option: string,
  values: Values,
  tables: SummaryTables,
  { weights, priorWeights }: WorldWeights,
): OptionSummary {
  const sample = (id: Outcome["id"]) => worldMeans(values[id].get(option) ?? new Map(), weights);
  return {
    id: scenario.id,
    option,
    topic: scenario.focus,
    gap: spread(sample("gap")),
    gapPrior: spread(worldMeans(values.gap.get(option) ?? new Map(), priorWeights)),
    considered: mean(sample("considered")),
    programmeGap: mean(sample("programmeGap")),
    causes: readCauses(scenario, option, tables, weights),
    capacity: readCapacity(scenario, option, tables, weights),
    cost: mean(sample("cost")),
    backlogHours: mean(sample("backlogHours")),
    stress: mean(sample("stress")),
  };
}

/** Each fate's share of the value due, run by run, then averaged: every world counts alike, however many cases it has. */
function readCauses(scenario: Scenario, option: string, tables: SummaryTables, weights: Weights): Record<Fate, number> {
  const table = tables.departments;
  const byFate = new Map<string, RunValues>();
  if (table) {
    const options = column(table, "option");
    for (const fate of fates) {
      const numbers = column(table, `value_${fate}`) as Float64Array;
      const rows = { scenario: scenario.id, topic: scenario.focus };
      const group = (row: number) => (options[row] === option ? fate : undefined);
      for (const [name, runs] of sumByRun(table, rows, group, (row) => numbers[row])) byFate.set(name, runs);
    }
  }
  const shares = sharesOfRuns(byFate);
  return Object.fromEntries(fates.map((fate) => [fate, mean(worldMeans(shares.get(fate) ?? new Map(), weights))])) as Record<
    Fate,
    number
  >;
}

function readCapacity(
  scenario: Scenario,
  option: string,
  { topics }: SummaryTables,
  weights: Weights,
): OptionSummary["capacity"] {
  const at = { scenario: scenario.id, topic: scenario.focus, option };
  return mapCapacity((name) => mean(worldMeans(topics ? capacityByRun(topics, at, name) : new Map(), weights)));
}

function compare(
  scenario: Scenario,
  a: string,
  b: string,
  outcome: Outcome,
  values: Values,
  both: WorldWeights,
): Comparison | undefined {
  const ofA = values[outcome.id].get(a);
  const ofB = values[outcome.id].get(b);
  if (!ofA || !ofB) return undefined;
  const differences = pairedDifferences(ofA, ofB, both.weights);
  if (differences.values.length === 0) return undefined;
  const prior = pairedDifferences(ofA, ofB, both.priorWeights);
  const sign = outcome.better === "higher" ? 1 : -1;
  const gainsOf = ({ values, weights }: Sample): Sample => ({ values: values.map((difference) => sign * difference), weights });
  const [gains, priorGains] = [gainsOf(differences), gainsOf(prior)];
  const marginBy = (weights: Weights) =>
    "points" in outcome.margin ? outcome.margin.points : outcome.margin.relative * Math.abs(mean(worldMeans(ofA, weights)));
  return {
    scenario: scenario.id,
    a,
    b,
    outcome: outcome.id,
    topic: scenario.focus,
    mean: mean(differences),
    lo: quantile(differences, 0.1),
    hi: quantile(differences, 0.9),
    shareBetter: share(gains, (gain) => gain > 0),
    worldsBetter: gains.values.filter((gain) => gain > 0).length,
    worlds: gains.values.length,
    verdict: judge(gains, marginBy(both.weights)),
    meanPrior: mean(prior),
    sharePrior: share(priorGains, (gain) => gain > 0),
    verdictPrior: judge(priorGains, marginBy(both.priorWeights)),
  };
}
