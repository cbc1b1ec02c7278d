import { expect, it } from "vitest";
import { explainProblem, InputError, type Problem } from "../../sim/core/problem.ts";

const problem: Problem = {
  source: "city.yaml",
  line: 3,
  column: 7,
  path: "options[1].use",
  message: { de: "Unbekanntes Instrument", en: "unknown instrument" },
  found: "oficer",
  expected: { de: "eine Kennung", en: "an id" },
  nearest: "officer",
};

it("a problem names place, path, what stood there, what may stand there and the nearest word, in both languages", () => {
  expect(explainProblem(problem, "de")).toBe(
    'city.yaml:3:7: options[1].use: Unbekanntes Instrument; gefunden: oficer; erwartet: eine Kennung. Meinten Sie "officer"?',
  );
  expect(explainProblem(problem, "en")).toBe(
    'city.yaml:3:7: options[1].use: unknown instrument; found: oficer; expected: an id. Did you mean "officer"?',
  );
});

it("a problem without place tells what it knows", () => {
  const { source, message } = problem;
  expect(explainProblem({ source, message }, "de")).toBe("city.yaml: Unbekanntes Instrument");
  expect(explainProblem({ source: "--worlds", message, expected: "1…1000" }, "en")).toBe(
    "--worlds: unknown instrument; expected: 1…1000",
  );
});

it("an input error carries all its problems and is no silent error", () => {
  const error = new InputError([problem, { ...problem, line: 9 }]);
  expect(error).toBeInstanceOf(Error);
  expect(error.problems).toHaveLength(2);
  expect(error.message.split("\n")).toEqual(error.problems.map((p) => explainProblem(p, "en")));
});
