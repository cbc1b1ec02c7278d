import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { freezesOf } from "./validation/freezes.ts";
import { type PatternLift, shiftsOf } from "./validation/lifts.ts";
import { theoryChecks } from "./validation/theory.ts";
import { untestedOf } from "./validation/untested.ts";

const freezes = "| no. | date | model version |\n|---|---|---|\n";
const revisions = "| no. | what | V seen | commit |\n|---|---|---|---|\n";
const page = (frozen: string, revised: string) =>
  `## Freezes\n\n${freezes}${frozen}\n## Revisions\n\n${revisions}${revised}\n## Then\n\n| M9 |`;

describe("the page on revisions", () => {
  it("gives freezes, and revisions by what became of them", () => {
    const rows = [
      "| M1 | a | none | abc |",
      "| M2 | b | none | given up |",
      "| N1 | c | creaming, F1 | abc |",
      "| A1 | d | none | given up: no source |",
    ];
    const read = freezesOf(page("| F1 | 2026-01-02 | `m` |\n", `${rows.join("\n")}\n`));
    expect(read.freezes).toMatchObject([{ name: "F1", date: "2026-01-02", cells: ["F1", "2026-01-02", "`m`"] }]);
    expect(read).toMatchObject({ kept: ["M1"], corrections: ["N1"], givenUp: ["M2", "A1"], knowing: ["N1"] });
    expect(freezesOf(page("", "")).freezes).toEqual([]);
  });

  it("is refused without its tables, or with a line of no known kind", () => {
    expect(() => freezesOf("## Freezes\n\nnone\n")).toThrow(/no table below "Freezes"/);
    expect(() => freezesOf(page("", "| X1 | e | none | abc |\n"))).toThrow(/X1/);
  });
});

it("names a check for every test against theory, and no other", () => {
  const files = readdirSync(new URL("../theory/", import.meta.url)).map((name) => name.replace(".test.ts", ""));
  expect([...new Set(theoryChecks.map(({ file }) => file))].sort()).toEqual(files.sort());
});

it("tells shifts beyond chance, up and down", () => {
  const lift = (id: string, posterior: number, error = 0.02): PatternLift => ({ id, prior: 0.5, posterior, error });
  const { up, down } = shiftsOf([lift("up", 0.55), lift("same", 0.53), lift("down", 0.44), lift("always", 0.5, 0)]);
  expect([up, down].map((list) => list.map(({ id }) => id))).toEqual([["up"], ["down"]]);
});

describe("what was never tested", () => {
  const source = (text: string, grade = "observed") => ({ source: text, grade, reading: { de: "eins", en: "one" } });
  const mechanism = (id: string, patterns: string[], ...sources: ReturnType<typeof source>[]) => ({
    ...{ id, patterns, sources, process: "outside", parameters: [], structures: [], title: { de: id, en: id } },
  });
  const data = {
    register: {
      patterns: (["R", "C", "V"] as const).map((set) => ({ id: set, set, title: { de: set, en: set } })),
      mechanisms: [
        mechanism("nowhere", [], source("seed 001 §1 (Halle)"), source("assumption", "assumption")),
        mechanism("restated", ["R"], source("seed 001 §1 (Halle)"), source("seed 001 §2 (Cottbus)")),
        mechanism("failed", ["R", "C"], source("seed 001 §1 (Halle)"), source("seed 001 §2")),
        mechanism("arithmetic", ["V"], source("assumption", "assumption")),
        mechanism("not run", ["missing"], source("seed 001 §1 (Halle, Cottbus)")),
      ],
    },
    patterns: {
      patterns: [
        { id: "R", verdict: "supported", nulls: {} },
        { id: "C", verdict: "undecided", nulls: {} },
        { id: "V", verdict: "supported", nulls: { funnel: { verdict: "supported", effect: 1 } } },
      ],
    },
  };
  const found = untestedOf(data as unknown as Parameters<typeof untestedOf>[0]);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it("is told apart from what only restates a rule, and from what failed", () => {
    expect(ids(found.noPattern)).toEqual(["nowhere"]);
    expect(ids(found.onlyRules)).toEqual(["restated"]);
    expect(ids(found.notBorneOut)).toEqual(["failed"]);
    expect(ids(found.assumptionOnly)).toEqual(["arithmetic"]);
  });

  it("counts nothing as borne out that a null model shows", () => {
    expect(ids(found.borneOut)).toEqual([]);
  });

  it("knows evidence from one single city", () => {
    expect(ids(found.oneCity)).toEqual(["nowhere"]);
  });
});
