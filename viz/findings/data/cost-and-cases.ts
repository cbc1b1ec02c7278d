import { weeksPerYear } from "../../../sim/core/clock.ts";
import type { Table } from "../../../sim/core/table.ts";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import { optionUses } from "../../../sim/scenario/option-uses.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { gapComparisons } from "../../../sim/study/statistics/best.ts";
import { type Weights, worldMeans } from "../../../sim/study/statistics/values.ts";
import { mean, quantile, type Sample } from "../../../sim/study/statistics/weighted.ts";
import type { Comparison, OptionSummary, Summary } from "../../../sim/study/summary.ts";
import type { CostAndCasesData, PricedOption, Spanned } from "../../charts/cost-and-cases.ts";

import type { Comparable } from "./comparable.ts";
import { letterOf, optionName } from "./option-name.ts";
import { columnByRun, rowsOf } from "./runs.ts";
import type { NamedInstrument } from "./time-line.ts";

/** What the price of options is reckoned from, beside the table `runs`. */
interface Priced {
  readonly summary: Summary;
  /** The options that have results. */
  readonly options: readonly OptionSummary[];
  readonly told: Comparison | undefined;
  readonly instruments: readonly NamedInstrument[];
  /** Absent where not handed over: hours to set something up then have no price. */
  readonly parameters: readonly ParameterSpec[] | undefined;
  readonly weights: Weights;
}

/**
 * Figure 12: what each option saves against the base and costs, in the scenario's order. Set-up cost is what the scenario plans, hours at
 * the usual cost of an hour; the yearly cost is all else, spread over the horizon.
 */
export function costAndCasesData({ scenario, topic }: Comparable, runs: Table, priced: Priced): CostAndCasesData {
  const { summary, told, weights } = priced;
  const comparisons = new Map(gapComparisons(summary, scenario).map((comparison) => [comparison.b, comparison]));
  const years = scenario.weeks / weeksPerYear;
  const options = priced.options.map(({ option }): PricedOption => {
    const rows = rowsOf(runs, { scenario: scenario.id, option });
    const sample = (name: string) => worldMeans(columnByRun(runs, rows, name), weights);
    const once = setUpCost(scenario, option, priced);
    const cost = sample("cost");
    const yearly = { ...cost, values: cost.values.map((euro) => Math.max(0, euro - once) / years) };
    const compared = comparisons.get(option);
    return {
      option: optionName(scenario, option),
      ...(compared && {
        difference: { mean: compared.mean, lo: compared.lo, hi: compared.hi, verdict: compared.verdict },
      }),
      yearly: spanned(yearly),
      once,
      arrears: spanned(sample("arrears")),
    };
  });
  const at = told ? scenario.options.findIndex(({ id }) => id === told.b) : -1;
  return { topic: topic.title, options, ...(at >= 0 && { told: letterOf(at) }) };
}

function spanned(sample: Sample): Spanned {
  return { mean: mean(sample), lo: quantile(sample, 0.1), hi: quantile(sample, 0.9) };
}

/** Euro spent once on what an option uses within the horizon, the base and events among it. */
function setUpCost(scenario: Scenario, option: string, { instruments, parameters = [] }: Priced): number {
  const perHour = parameters.find(({ name }) => name === "costPerHour")?.default ?? 0;
  let euro = 0;
  for (const { use } of optionUses(scenario, option)) {
    if (use.start >= Math.min(scenario.weeks, use.end ?? scenario.weeks)) continue;
    const usual = instruments.find(({ id }) => id === use.use)?.parameters ?? {};
    const value = (name: string) => Number(use.with?.[name] ?? usual[name]?.default ?? 0);
    euro += value("setUpEuro") + value("setUpHours") * perHour;
  }
  return euro;
}
