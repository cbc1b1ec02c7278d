import { describe, expect, it } from "vitest";
import { explainProblem, InputError, type Problem } from "../../sim/core/problem.ts";
import { evidenceGrades, readEvidence } from "../../sim/scenario/evidence-file.ts";

const valid = `schemaVersion: 1
patterns:
  two-circles: { set: V, title: { de: Zwei Kreise, en: Two circles } }
mechanisms:
  help-arrives:
    title: { de: Hilfe kommt an, en: Help arrives }
    process: casework
    sources:
      - source: seed 001 §3.3
        grade: recommended
        reading: { de: Man hilft sich., en: People help. }
    patterns: [two-circles]
    parameters: [help, helpTeaches]
    structures: [coordination]
`;

/** The problems that reading the valid text with `from` replaced by `to` ends in. */
function problemsOf(from: string, to: string): readonly Problem[] {
  expect(valid.split(from).length).toBe(2);
  try {
    readEvidence(valid.replace(from, to), "input");
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

it("reads patterns and mechanisms with their ids", () => {
  const { patterns, mechanisms } = readEvidence(valid, "input");
  expect(patterns).toEqual([{ id: "two-circles", set: "V", title: { de: "Zwei Kreise", en: "Two circles" } }]);
  expect(mechanisms.map(({ id, parameters, structures }) => [id, parameters, structures])).toEqual([
    ["help-arrives", ["help", "helpTeaches"], ["coordination"]],
  ]);
});

it("takes what a mechanism does not name as nothing", () => {
  const { mechanisms } = readEvidence(valid.replace(/ {4}patterns[\s\S]*/, ""), "input");
  expect(mechanisms[0]).toMatchObject({ patterns: [], parameters: [], structures: [] });
});

describe("a name that nothing bears is refused", () => {
  it.each([
    ["parameter", "[help, helpTeaches]", "[help, helpTeach]", 13, "parameters[1]", "helpTeaches", "Unbekannter Parameter"],
    ["pattern", "[two-circles]", "[two-cirkles]", 12, "patterns[0]", "two-circles", "Unbekanntes Muster"],
    ["structure", "[coordination]", "[cordination]", 14, "structures[0]", "coordination", "Unbekannte Strukturannahme"],
    ["process", "process: casework", "process: case-work", 7, "process", "casework", "Unbekannter Vorgang"],
    ["grade", "recommended", "recomended", 10, "sources[0].grade", "recommended", "Wert ist nicht zulässig"],
  ])("%s", (_, from, to, line, path, nearest, said) => {
    const [problem, ...others] = problemsOf(from, to);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ source: "input", line, path: `mechanisms.help-arrives.${path}`, nearest });
    expect(explainProblem(problem, "de")).toContain(said);
  });
});

it("refuses a reading in one language and a mechanism without a source", () => {
  expect(problemsOf("{ de: Man hilft sich., en: People help. }", "{ de: Man hilft sich. }")[0].path).toContain("reading.en");
  const bare = problemsOf(valid.slice(valid.indexOf("    sources:"), valid.indexOf("    patterns: [")), "    sources: []\n");
  expect(bare[0].path).toBe("mechanisms.help-arrives.sources");
});

it("names each grade in both languages", () => {
  for (const { de, en } of Object.values(evidenceGrades)) expect(de).not.toBe(en);
});
