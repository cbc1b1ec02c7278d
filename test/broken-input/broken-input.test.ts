import { describe, expect, it } from "vitest";
import type { Problem } from "../../sim/core/problem.ts";
import { explainProblem, InputError } from "../../sim/core/problem.ts";
import { cases } from "./cases.ts";
import { doors } from "./doors.ts";
import { valid } from "./valid.ts";

const marker = "▸";

/** Line and column of the marker, both from 1. */
function placeOf(input: string): Pick<Problem, "line" | "column"> | undefined {
  const at = input.indexOf(marker);
  if (at < 0) return undefined;
  const before = input.slice(0, at).split("\n");
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error("the input was read without a complaint");
}

describe("what the broken inputs are made from", () => {
  it.each(Object.entries(valid))("%s is valid", (door, text) => {
    expect(doors[door as keyof typeof valid](text)).toBeDefined();
  });
});

describe("broken input is explained", () => {
  it.each(cases)("$door: $kind", ({ door, input, line, path, de, en, nearest }) => {
    const problems = problemsOf(() => doors[door](input.replace(marker, "")));
    const problem = problems.find((p) => path === undefined || p.path === path);
    expect(problem, `no problem at ${path}: ${problems.map((p) => explainProblem(p, "en")).join("\n")}`).toBeDefined();
    expect(explainProblem(problem!, "de")).toContain(de);
    expect(explainProblem(problem!, "en")).toContain(en);
    expect(problem!.nearest).toBe(nearest);
    const place = placeOf(input);
    if (line !== undefined) expect(problem!.line).toBe(line);
    if (place) expect({ line: problem!.line, column: problem!.column }).toEqual(place);
  });

  it("covers every kind once", () => {
    expect(new Set(cases.map((c) => `${c.door}: ${c.kind}`)).size).toBe(cases.length);
  });
});

describe("a file with several problems", () => {
  it("of which one breaks the syntax: that one is told, not what follows from it", () => {
    for (const [from, to] of [
      ["  - id: officer\n", " - id: officer\n"],
      ["  de: Ein Beispiel.", "  de: Beispiel: eins"],
      ["focus: integration", " focus: integration"],
    ]) {
      expect(problemsOf(() => doors.scenario(valid.scenario.replace(from, to)))).toHaveLength(1);
    }
  });

  it("of which several are tabs: every tab is told, and nothing else", () => {
    const text = valid.scenario
      .replace("  de: Ein Beispiel.", "\tde: Ein Beispiel.")
      .replace("  - use: influx", "\t- use: influx");
    const problems = problemsOf(() => doors.scenario(text));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [6, 1],
      [22, 1],
    ]);
    for (const { message } of problems) expect(message.en).toContain("tab used as indentation");
  });

  it("is explained in one go, in the order of the file", () => {
    const text = valid.scenario
      .replace("two-options", "Two")
      .replace("focus: integration", "focuss: integration")
      .replace("52", "-1");
    const problems = problemsOf(() => doors.scenario(text));
    expect(problems.map((p) => p.path)).toEqual(["focus", "id", "focuss", "compareFrom"]);
  });

  it("is told in a hundred lines at most, the rest as a number", () => {
    const problems = problemsOf(() =>
      doors.scenario(valid.scenario + Array.from({ length: 250 }, (_, i) => `k${i}: 1\n`).join("")),
    );
    expect(problems.length).toBe(101);
    expect(explainProblem(problems[99], "en")).toContain("k99");
    expect(explainProblem(problems[100], "de")).toContain("und 150 weitere Fehler");
  });

  it("names each place once", () => {
    const problems = problemsOf(() => doors.scenario(valid.scenario.replace("[integration, climate-mitigation]", "integration")));
    expect(problems.map((p) => p.path)).toEqual(["topics"]);
  });
});
