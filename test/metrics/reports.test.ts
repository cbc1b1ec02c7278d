import { expect, it } from "vitest";
import { observed } from "../../sim/metrics/observed.ts";
import { overstatement } from "../../sim/metrics/overstatement.ts";
import { reportedShare } from "../../sim/metrics/reported-share.ts";
import { handMadeRun } from "./hand-made-run.ts";

/** Five quarters, two topics; the first quarter must not count. */
const run = handMadeRun({
  topics: ["climate", "integration"],
  weeks: 65,
  series: {
    reported: Float64Array.from([1, 1, 0.5, 0.2, 0.6, 0.2, 0.6, 0.2, 0.7, 0.2]),
    achieved: Float64Array.from([0, 0, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]),
  },
});

it("reports and what they leave unsaid are means of the last four quarters, topic by topic", () => {
  expect(reportedShare.value(observed(run), 0)).toBeCloseTo(0.6);
  expect(overstatement.value(observed(run), 0)).toBeCloseTo(0.3);
  expect(reportedShare.value(observed(run), 1)).toBeCloseTo(0.2);
  expect(overstatement.value(observed(run), 1)).toBeCloseTo(-0.1);
});

it("a run shorter than a year counts whole", () => {
  const short = handMadeRun({ weeks: 20, series: { reported: Float64Array.from([0.4, 0.8]) } });
  expect(reportedShare.value(observed(short), 0)).toBeCloseTo(0.6);
});
