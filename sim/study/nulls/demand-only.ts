import type { ProcessId } from "../../model/week.ts";
import type { ExperimentArm } from "../hypotheses/experiment.ts";

/** Everything but what comes from outside, casework and its record. */
const allElse: readonly ProcessId[] = ["governance", "officers", "learning", "attitudes", "staffing", "politics"];

/**
 * The arm with all mechanisms but demand off: occasions and regular work come as always and meet people who are left to themselves.
 * Levers other than demand go too, for bodies, areas and boundaries reach into casework on their own. Without politics there is no
 * topic money, so cases that need some end unfunded, in all arms alike. Differences that remain between arms are differences of
 * demand, of the administration, or of the parameters the arms set.
 */
export function demandOnly(arm: ExperimentArm): ExperimentArm {
  return {
    ...arm,
    levers: arm.levers.filter(({ lever }) => lever === "demand"),
    off: [...new Set([...arm.off, ...allElse])],
  };
}
