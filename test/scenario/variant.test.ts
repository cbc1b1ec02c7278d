import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainProblem, InputError } from "../../sim/core/problem.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import { valid } from "../broken-input/valid.ts";

const library = loadLibrary();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "querschnitt-variants-"));
  mkdirSync(join(folder, "inside"));
  writeFileSync(join(folder, "parent.yaml"), valid.scenario);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const head = `schemaVersion: 1
id: mine
title: { de: Meines, en: Mine }
`;

/** The scenario in a new file that says `text` after its own name. */
function read(text: string, name = "mine.yaml") {
  writeFileSync(join(folder, name), head + text);
  return library.scenario(join(folder, name));
}

function refusal(text: string, name?: string): string {
  try {
    read(text, name);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((p) => explainProblem(p, "en")).join("\n");
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a scenario that starts from another", () => {
  const parent = () => library.scenario(join(folder, "parent.yaml"));

  it("is that scenario under its own name, where it says nothing else", () => {
    const { id, title, ...rest } = read("like: parent.yaml\n");
    const { id: _, title: __, ...others } = parent();
    expect([id, title.en]).toEqual(["mine", "Mine"]);
    expect(rest).toEqual(others);
  });

  it("may start from a scenario of the library, or from a file beside or above its own", () => {
    expect(read("like: climate-mayor\nweeks: 260\n")).toMatchObject({ id: "mine", weeks: 260, compareFrom: 52 });
    expect(read("like: ../parent.yaml\n", "inside/mine.yaml").options).toEqual(parent().options);
    expect(read(`like: ${join(folder, "parent.yaml")}\n`).options).toEqual(parent().options);
  });

  it("has what it says instead of what the other says", () => {
    const mine = read("like: parent.yaml\nfocus: climate-mitigation\nevents: []\ninhabitants: 9000\n");
    expect(mine).toMatchObject({ focus: "climate-mitigation", events: [], inhabitants: 9000, base: parent().base });
  });

  it("leaves out and changes uses in the base and among the events", () => {
    const mine = read("like: parent.yaml\nchange: { influx: { start: 30, with: { novelty: 0.2 } } }\nwithout: [topic-budget]\n");
    expect(mine.base).toEqual([]);
    expect(mine.events).toEqual([{ use: "influx", start: 30, with: { novelty: 0.2 } }]);
  });

  it("may give the other a calendar, and then use dates", () => {
    const mine = read("like: parent.yaml\nbegins: 2014\nchange: { influx: { start: 2015-09 } }\n");
    expect(mine.begins).toBe("2014-01");
    expect(mine.events[0].start).toBe(87);
  });

  it("drops marks beyond a shorter horizon", () => {
    expect(read("like: parent.yaml\nweeks: 300\n").marks).toHaveLength(1);
    expect(read("like: parent.yaml\nweeks: 40\ncompareFrom: 0\nevents: []\n").marks).toEqual([]);
  });

  it("may be started from in turn", () => {
    writeFileSync(join(folder, "second.yaml"), `${head}like: parent.yaml\nweeks: 300\n`);
    expect(read("like: second.yaml\nfocus: climate-mitigation\n")).toMatchObject({ weeks: 300, focus: "climate-mitigation" });
  });
});

describe("what is wrong with it is said with its place", () => {
  it.each([
    ["like: climate-major\n", /mine\.yaml:4:7: like: unknown scenario; found: climate-major.*Did you mean "climate-mayor"/],
    ["like: nowhere.yaml\n", /mine\.yaml:4:7: like: file not found; found: nowhere\.yaml/],
    ["like: 3\n", /mine\.yaml:4:7: like: .*a text/],
    ["like: mine.yaml\n", /mine\.yaml:4:7: like: scenarios start from each other in a circle; found: mine\.yaml → mine\.yaml/],
    ["like: parent.yaml\nweek: 3\n", /mine\.yaml:5:1: week: unknown key.*Did you mean "weeks"/],
    [
      "like: parent.yaml\nwithout: [influxx]\n",
      /mine\.yaml:5:11: without\[0\]: there is no such use here.*Did you mean "influx"/,
    ],
    [
      "like: parent.yaml\nchange:\n  influx: { with: { novelty: 7 } }\n",
      /:6:30: change\.influx\.with\.novelty: value does not fit/,
    ],
    ["like: parent.yaml\nchange:\n  influx: { start: 9 years }\n", /:6:20: change\.influx\.start: it starts after the end/],
    ["like: parent.yaml\ntopics: [climate-mitigation]\n", /:4:7: focus: the focus is not among/],
    ["like: parent.yaml\nweeks: 50\n", /:4:7: compareFrom: the comparison begins after the end/],
  ])("%j", (text, explanation) => {
    expect(refusal(text)).toMatch(explanation);
  });

  it("also when the circle is a long one, or the other calendar is another", () => {
    writeFileSync(join(folder, "one.yaml"), `${head}like: two.yaml\n`);
    writeFileSync(join(folder, "two.yaml"), `${head}like: one.yaml\n`);
    expect(refusal("like: one.yaml\n")).toMatch(/two\.yaml:4:7.*one\.yaml → two\.yaml → one\.yaml/);
    writeFileSync(join(folder, "dated.yaml"), `${head}like: parent.yaml\nbegins: 2014\n`);
    expect(refusal("like: dated.yaml\nbegins: 2015\n")).toMatch(/:5:9: begins: .*another time.*expected: 2014-01/);
  });
});
