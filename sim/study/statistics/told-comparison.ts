import type { Scenario } from "../../scenario/scenario.ts";
import type { Comparison, Summary } from "../summary.ts";
import { bestComparison, gapComparisons } from "./best.ts";

/**
 * The comparison of the base with the option that tells most: the best one if any is clearly better; else, where some are clearly
 * worse, the one that loses most, since it shows what the base achieves; else the one with the lowest mean gap. With `against`
 * the comparison with that option, if there is one. Undefined when nothing was compared.
 */
export function toldComparison(summary: Summary, scenario: Scenario, against?: string): Comparison | undefined {
  const chosen = gapComparisons(summary, scenario).find(({ b }) => b === against);
  if (chosen !== undefined) return chosen;
  const best = bestComparison(summary, scenario);
  if (best?.verdict === "better") return best;
  const worse = gapComparisons(summary, scenario).filter(({ verdict }) => verdict === "worse");
  return worse.reduce((worst, c) => (worst?.verdict === "worse" && worst.mean >= c.mean ? worst : c), best);
}
