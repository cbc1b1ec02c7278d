import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Organisation } from "../../../sim/model/organisation.ts";
import { importOrganisation } from "../../../sim/organisation/import.ts";
import { organisationOf, writeDown } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { anyWritten } from "./arbitrary.ts";
import { shelf, stories } from "./shelf.ts";

/** The administration, written down, through JSON, and back. */
function thereAndBack(organisation: Organisation): Organisation {
  return organisationOf({ kind: "written", written: JSON.parse(JSON.stringify(writeDown(organisation, shelf))) }, shelf);
}

describe("an administration that is written down comes back with the same bits", () => {
  test.each([...shelf.organisationIds, ...stories])("%s", (id) => {
    const organisation = shelf.organisationNamed(id);
    expect(thereAndBack(organisation)).toStrictEqual(organisation);
  });

  test("of any size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 600_000 }), (inhabitants) => {
        const organisation = organisationOf({ kind: "typical", inhabitants }, shelf);
        expect(thereAndBack(organisation)).toStrictEqual(organisation);
      }),
      { numRuns: 50 },
    );
  });

  test("with whatever departments", () => {
    fc.assert(
      fc.property(anyWritten, (written) => {
        const organisation = organisationOf({ kind: "written", written }, shelf);
        expect(thereAndBack(organisation)).toStrictEqual(organisation);
      }),
    );
  });

  test("from a table that says some of the shares", () => {
    const lines = ["Amt;Dezernat;Köpfe;Seite;Auslastung;Hierarchie;relevance:integration;contact:inclusion"];
    for (let i = 0; i < 8; i++)
      lines.push(`Jugendamt ${i};${i % 2 ? "I" : "OB"};${20 + i};;${i % 3 ? "" : "0,9"};0,${i};${i % 2 ? "0,35" : ""};0,5`);
    const options = { source: "own.csv", types: shelf.departmentTypes, topics: shelf.topics };
    const { organisation } = importOrganisation(new TextEncoder().encode(lines.join("\n")), options);
    const written = writeDown(organisation, shelf);
    const called = (name: string) => written.departments.find((department) => department.name === name)!;
    expect(called("Jugendamt 1").relevance).toEqual({ integration: 0.35 });
    expect(called("Jugendamt 0").relevance).toBeUndefined();
    expect(thereAndBack(organisation)).toStrictEqual(organisation);
  });
});

test("what is written down says only what the kind does not", () => {
  const { departments } = writeDown(shelf.organisationNamed("beispielstadt"), shelf);
  expect(departments.some(({ relevance, contact }) => relevance || contact)).toBe(false);
});

test("an administration that merges kinds keeps their means", () => {
  const small = writeDown(organisationOf({ kind: "typical", inhabitants: 5000 }, shelf), shelf);
  expect(small.departments.some(({ relevance }) => relevance)).toBe(true);
});
