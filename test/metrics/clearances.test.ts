import { expect, it } from "vitest";
import { observed } from "../../sim/metrics/observed.ts";
import { type Fate, fateCode, pending, type Stage, stages } from "../../sim/model/fate.ts";
import type { RunResult } from "../../sim/model/result.ts";
import { measureOf } from "../../sim/study/hypotheses/measures/registry.ts";
import { handMadeRun } from "./hand-made-run.ts";

/** A case: its partners, the last stage it came to, its fate (none: still open), the week it was due. */
type Told = readonly [partners: number, stage: Stage, fate: Fate | null, due?: number];

function runOf(cases: readonly Told[]): RunResult {
  const run = handMadeRun({ weeks: 104 });
  const log = {
    ...run.log,
    length: cases.length,
    origin: new Uint16Array(cases.length),
    topic: new Uint8Array(cases.length),
    value: new Float32Array(cases.length).fill(1),
    partners: Uint8Array.from(cases, ([partners]) => partners),
    stage: Uint8Array.from(cases, ([, stage]) => stages.indexOf(stage)),
    fate: Uint8Array.from(cases, ([, , fate]) => (fate === null ? pending : fateCode(fate))),
    deadline: Uint16Array.from(cases, ([, , , due = 60]) => due),
  };
  return { ...run, log };
}

function measured(id: string, cases: readonly Told[]): number {
  const run = runOf(cases);
  const seen = { run, topic: 0, from: 52, until: 104, departments: [true], cases: observed(run, { from: 52 }) };
  return measureOf(id).value(seen);
}

const times = (n: number, told: Told): Told[] => Array.from({ length: n }, () => told);

it("of the cases with so many partners that came to coordination counts the share that passes it", () => {
  const cases: Told[] = [
    ...times(2, [2, "do", "implemented"]),
    // Turned down after agreement: agreed all the same.
    [2, "decide", "notReleased"],
    [2, "coordinate", "uncoordinated"],
    // Came never so far, is still open, was due too early or has another number of partners.
    [2, "knowHow", "stuck"],
    [2, "coordinate", null],
    [2, "coordinate", "uncoordinated", 51],
    [3, "coordinate", "uncoordinated"],
  ];
  expect(measured("logAgreed.2", cases)).toBeCloseTo(Math.log(3.5 / 5));
  expect(measured("logAgreed.3", cases)).toBeCloseTo(Math.log(0.5 / 2));
});

it("has no number where no case has so many partners", () => {
  expect(measured("logAgreed.4", [[1, "do", "implemented"]])).toBeNaN();
});

it("finds no bend where four clearances are as hard as twice two, and one where they are not", () => {
  const two: Told[] = [...times(500, [2, "do", "implemented"]), ...times(500, [2, "coordinate", "uncoordinated"])];
  const quarter: Told[] = [...times(250, [4, "do", "implemented"]), ...times(750, [4, "coordinate", "uncoordinated"])];
  const half: Told[] = [...times(500, [4, "do", "implemented"]), ...times(500, [4, "coordinate", "uncoordinated"])];
  expect(measured("logAgreed.bend", [...two, ...quarter])).toBeCloseTo(0, 2);
  expect(measured("logAgreed.bend", [...two, ...half])).toBeCloseTo(Math.log(2), 2);
});
