import type { Verdict } from "../summary.ts";
import { mean, type Sample, share } from "./weighted.ts";

/** Share of the worlds, by weight, that must agree before a verdict is given. */
const agreement = 0.8;

/**
 * Judges `gains`, how much better b is than a in each world (negative: worse). Better or worse: at least 80 % of the worlds
 * agree on the side and the mean lies beyond `margin`; equivalent: at least 80 % lie within the margin; else undecided.
 */
export function judge(gains: Sample, margin: number): Verdict {
  const average = mean(gains);
  if (share(gains, (gain) => gain > 0) >= agreement && average > margin) return "better";
  if (share(gains, (gain) => gain < 0) >= agreement && average < -margin) return "worse";
  if (share(gains, (gain) => Math.abs(gain) <= margin) >= agreement) return "equivalent";
  return "undecided";
}
