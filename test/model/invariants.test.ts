import fc from "fast-check";
import { expect, it } from "vitest";
import { fateInfo, fates, pending, type Stage } from "../../sim/model/fate.ts";
import { resultOf } from "../../sim/model/simulate.ts";
import { layout } from "../../sim/model/state.ts";
import type { World } from "../../sim/model/world.ts";
import { run } from "../../sim/run.ts";
import { anyInput } from "../support/arbitrary.ts";
import { watch } from "../support/city.ts";
import { digestOf } from "../support/digest.ts";

const columns = Object.entries(layout) as [keyof typeof layout, (typeof layout)[keyof typeof layout]][];
/** Infinite by meaning: the hazard of heads whom an election replaces, and when those who are away fall ill. */
const maybeInfinite: readonly string[] = ["headHazard", "superiorHazard", "sickAt"];

/** Every column within its unit; explained by name where not. */
function expectSoundColumns(w: World): void {
  for (const [name, { unit }] of columns) {
    const column = w.c[name];
    for (let i = 0; i < column.length; i++) {
      const x = column[i];
      if (!(Number.isFinite(x) || (maybeInfinite.includes(name) && x === Number.POSITIVE_INFINITY))) fail(w, name, i, x);
      if (unit === "0…1" && (x < 0 || x > 1)) fail(w, name, i, x);
      // Hours of single cases are kept in 32 bits: seconds may be missing in a sum.
      if (unit.startsWith("hours") && x < -1e-3) fail(w, name, i, x);
      if ((unit === "euro" || unit === "probability" || unit === "flag") && x < 0) fail(w, name, i, x);
    }
  }
}

function fail(w: World, name: string, at: number, x: number): never {
  throw new Error(`week ${w.week}: ${name}[${at}] is ${x}`);
}

/** Nobody gives more hours to cases than those who are there have. */
function expectHoursConserved(w: World): void {
  for (let d = 0; d < w.departments; d++) {
    let hours = w.c.slack[d];
    for (let t = 0; t < w.topicCount; t++) hours += w.c.protectedHours[t * w.departments + d];
    if (hours > w.c.capacity[d] + 1e-3) fail(w, `hours for cases (capacity ${w.c.capacity[d]})`, d, hours);
  }
}

/** Each case has a fate, or a slot of its own and a deadline ahead; the line of work holds exactly the hours it is owed. */
function expectSoundCases(w: World): void {
  const { cases, c, departments } = w;
  const slots = new Set<number>();
  for (let row = 0; row < cases.length; row++) {
    const slot = cases.slotOf[row];
    const open = cases.fate[row] === pending;
    if (open !== slot >= 0) fail(w, "slotOf", row, slot);
    if (!open) {
      if (cases.fate[row] >= fates.length) fail(w, "fate", row, cases.fate[row]);
      if (cases.settled[row] > cases.deadline[row] || cases.settled[row] < cases.week[row])
        fail(w, "settled", row, cases.settled[row]);
      continue;
    }
    if (cases.deadline[row] <= w.week) fail(w, "deadline", row, cases.deadline[row]);
    if (cases.caseOf[slot] !== row || slots.has(slot)) fail(w, "caseOf", row, slot);
    slots.add(slot);
  }
  for (let dt = 0; dt < c.openHours.length; dt++) {
    let hours = 0;
    let last = -1;
    for (let slot = c.workHead[dt]; slot >= 0; slot = cases.nextInWork[slot]) {
      if (!slots.delete(slot)) fail(w, "nextInWork", dt, slot);
      if (cases.topic[cases.caseOf[slot]] * departments + cases.owner[cases.caseOf[slot]] !== dt) fail(w, "line", dt, slot);
      hours += cases.hours[slot] - cases.hoursDone[slot];
      last = slot;
    }
    if (last !== c.workTail[dt] && last >= 0) fail(w, "workTail", dt, last);
    if (Math.abs(hours - c.openHours[dt]) > 1e-3) fail(w, `openHours (line holds ${hours})`, dt, c.openHours[dt]);
  }
}

/** Codes of the fates of cases that `stage` stopped. */
function fatesLostAt(stage: Stage): number[] {
  return fates.flatMap((fate, code) => (fateInfo[fate].stage === stage ? [code] : []));
}

it("in any week of any run state stays in its units, cases are never lost, hours add up", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      let before = 0;
      const world = watch(input, (w) => {
        expectSoundColumns(w);
        expectHoursConserved(w);
        expectSoundCases(w);
        expect(w.cases.length).toBeGreaterThanOrEqual(before);
        before = w.cases.length;
      });
      const result = resultOf(world);
      for (const table of [result, result.series])
        for (const values of Object.values(table))
          if (values instanceof Float64Array) expect(values.every(Number.isFinite)).toBe(true);
      for (const name of ["stress", "sickness", "vacancy", "openness", "trust", "priority", "councilSupport"] as const)
        expect(result.series[name].every((x) => x >= -1e-9 && x <= 1 + 1e-9)).toBe(true);
      expect(result.directShare.every((x) => x >= 0 && x <= 1)).toBe(true);
      expect(result.programmeDelivered.every((x, t) => x <= result.programmeDue[t] + 1e-9)).toBe(true);
      for (const lost of input.open) expect(fatesLostAt(lost).filter((code) => result.log.fate.includes(code))).toEqual([]);
      expect(digestOf(run(input))).toBe(digestOf(result));
    }),
    { seed: 1, numRuns: 60 },
  );
});
