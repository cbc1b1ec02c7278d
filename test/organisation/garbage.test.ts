import fc from "fast-check";
import { expect, test } from "vitest";
import { explainProblem, InputError } from "../../sim/core/problem.ts";
import { read } from "./library.ts";

/** Runs the importer; anything but a result or an InputError with explainable problems fails. */
function survive(csv: string | Uint8Array): void {
  try {
    const { organisation } = read(csv);
    const staff = organisation.departments.reduce((sum, d) => sum + d.staff, 0);
    expect(staff).toBeGreaterThanOrEqual(60);
    expect(new Set(organisation.departments.map((d) => d.code)).size).toBe(organisation.departments.length);
    expect(organisation.departments.every((d) => d.posts > 0 && d.posts <= d.staff && Number.isInteger(d.staff))).toBe(true);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems) expect(explainProblem(problem, "de")).not.toMatch(/undefined|NaN|\[object/);
  }
}

test("any bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survive), { numRuns: 300 });
});

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), survive), { numRuns: 300 });
});

test("a good header with anything below", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("Tiefbauamt", "12,5", "1.234", "1,234.5", "-3", "", "II", "__proto__", "constructor", '"', "1e400", "∞", "%"),
    fc.double().map(String),
    fc.integer({ min: 0, max: 500 }).map(String),
  );
  const heading = fc.constantFrom(
    "Amt",
    "Dezernat",
    "Stellen",
    "Köpfe",
    "Personalaufwand",
    "Auslastung",
    "relevance:integration",
    "x",
  );
  const table = fc.tuple(
    fc.array(heading, { minLength: 1, maxLength: 5 }),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    fc.constantFrom(";", ",", "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
  );
  fc.assert(
    fc.property(table, ([head, rows, d, newline]) =>
      survive([["Amt", "Stellen", ...head], ...rows].map((r) => r.join(d)).join(newline)),
    ),
    { numRuns: 500 },
  );
});
