import type { Scenario } from "../../scenario/scenario.ts";
import type { Comparison, Summary } from "../summary.ts";

/** Comparisons of the scenario's options with its base on the everyday gap of the focus topic, in the scenario's order. */
export function gapComparisons(summary: Summary, scenario: Scenario): Comparison[] {
  return summary.comparisons.filter(
    (c) => c.scenario === scenario.id && c.outcome === "gap" && c.topic === scenario.focus && c.a === scenario.options[0].id,
  );
}

/**
 * The comparison of the base with the best option: the lowest mean gap among those clearly better, or among all when none is
 * (its verdict then says so). Undefined when nothing was compared.
 */
export function bestComparison(summary: Summary, scenario: Scenario): Comparison | undefined {
  const all = gapComparisons(summary, scenario);
  const better = all.filter(({ verdict }) => verdict === "better");
  return (better.length > 0 ? better : all).reduce<Comparison | undefined>(
    (best, c) => (best && best.mean <= c.mean ? best : c),
    undefined,
  );
}
