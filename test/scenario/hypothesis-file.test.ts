import { describe, expect, it } from "vitest";
import { InputError, type Problem } from "../../sim/core/problem.ts";
import { loadLibrary } from "../../sim/node/library.ts";
import type { Hypothesis } from "../../sim/scenario/hypothesis.ts";
import { type KnownToHypotheses, readHypothesis } from "../../sim/scenario/hypothesis-file.ts";

const library = loadLibrary();
const known: KnownToHypotheses = {
  ...library.known,
  measures: ["gap", "series.openness"],
  ablations: ["learning", "knowledge-leaves"],
  reserved: ["as-is", "funnel"],
  findScenario: (id) =>
    id === "climate-mayor"
      ? library.scenario(id)
      : { message: { de: "Unbekanntes Szenario", en: "unknown scenario" }, found: id, nearest: "climate-mayor" },
};

const good = `schemaVersion: 1
id: more-hours
title: { de: Mehr Stunden, en: More hours }
statement: { de: Mehr Stunden helfen., en: More hours help. }
evidence: { grade: assumption, sources: [assumption] }
scenario:
  organisation: typical
  inhabitants: 20000
  topics: [integration, climate-mitigation]
  focus: integration
  weeks: 260
  compareFrom: 52
  options:
    - id: few
    - id: many
      title: { de: Viele, en: Many hours }
      description: { de: Zwei Stellen., en: Two posts. }
      instruments:
        - use: officer
          with: { posts: 2 }
arms:
  - { id: few }
  - { id: many, parameters: { utilisation: { plus: 0.02 } }, off: [learning] }
  - { id: large, inhabitants: 90000, dose: 7, open: [notice] }
outcomes:
  gap: { measure: gap }
  open: { measure: series.openness, topic: climate-mitigation, from: 104, until: 208, departments: { types: [social] } }
claims:
  - { kind: difference, outcome: gap, arms: [few, many], direction: falls, smallest: 0.01 }
  - { kind: level, outcome: open, arms: [many], above: 0.5, smallest: 0.02 }
  - { kind: difference, outcome: gap, arms: [few, large], direction: rises, smallest: 0.01 }
  - { id: bent, kind: convex, outcome: gap, arms: [few, many, large], smallest: 0.01 }
ablations:
  - { id: none-learns, title: { de: Ohne Lernen, en: Nobody learns }, off: [learning], removes: [bent] }
`;

const read = (text: string): Hypothesis => readHypothesis(text, "mine.yaml", known);

/** The file with `before` replaced, which it must hold. */
function changed(before: string, after: string): string {
  expect(good).toContain(before);
  return good.replace(before, after);
}

function problemsOf(text: string): readonly Problem[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Line and column, from 1, where `word` stands in the file. */
function placeOf(text: string, word: string): { line: number; column: number } {
  const lines = text.split("\n");
  const line = lines.findIndex((l) => l.includes(word));
  return { line: line + 1, column: lines[line].indexOf(word) + 1 };
}

describe("a hypothesis", () => {
  it("is read as it is written", () => {
    const { id, statement, evidence, outcomes, ablations } = read(good);
    expect({ id, statement, evidence }).toEqual({
      id: "more-hours",
      statement: { de: "Mehr Stunden helfen.", en: "More hours help." },
      evidence: { grade: "assumption", sources: ["assumption"] },
    });
    expect(outcomes.open).toEqual({
      measure: "series.openness",
      topic: "climate-mitigation",
      from: 104,
      until: 208,
      departments: { types: ["social"] },
    });
    expect(ablations[0]).toMatchObject({ id: "none-learns", off: ["learning"], removes: ["bent"] });
  });

  it("takes its arms' options and titles from the scenario, else the first option and the arm's id", () => {
    const arms = read(good).arms.map(({ id, option, title }) => [id, option, title.en]);
    expect(arms).toEqual([
      ["few", "few", "few"],
      ["many", "many", "Many hours"],
      ["large", "few", "large"],
    ]);
    expect(read(good).arms[0]).toMatchObject({ parameters: {}, structures: {}, set: {}, off: [], open: [] });
    expect(read(good).arms[2]).toMatchObject({ inhabitants: 90000, dose: 7, open: ["notice"] });
  });

  it("has an arm for every option where it names none", () => {
    const arms = /arms:\n( {2}- .*\n)+/;
    const claims = /claims:\n( {2}- .*\n)+/;
    const one = "claims:\n  - { kind: difference, outcome: gap, arms: [few, many], direction: falls, smallest: 0.01 }\n";
    const bare = good
      .replace(arms, "")
      .replace(claims, one)
      .replace(/ablations:\n.*\n/, "");
    const { arms: all, ablations, confidence } = read(bare);
    expect(all.map(({ id, option, title }) => [id, option, title.en])).toEqual([
      ["few", "few", "few"],
      ["many", "many", "Many hours"],
    ]);
    expect({ ablations, confidence }).toEqual({ ablations: [], confidence: 0.95 });
  });

  it("looks at the scenario's focus, and calls claims by their kind, numbered", () => {
    const { outcomes, claims } = read(good);
    expect(outcomes.gap).toEqual({ measure: "gap", topic: "integration" });
    expect(claims.map(({ id }) => id)).toEqual(["difference", "level", "difference-2", "bent"]);
  });

  it("fills in what a scenario written inside does not say", () => {
    const { scenario } = read(good);
    expect(scenario).toMatchObject({ id: "more-hours", title: { en: "More hours" }, question: { en: "More hours help." } });
    expect(scenario.sources).toEqual(["assumption"]);
    expect(scenario.options[0].title).toEqual({ de: "few", en: "few" });
  });

  it("may name a scenario, or start from one and keep its question", () => {
    const inside = /scenario:\n( {2}.*\n)+(?=arms)/;
    const city = library.scenario("climate-mayor");
    const arms =
      "arms:\n  - { id: few, option: officer }\n  - { id: many, option: unit-only }\n  - { id: large, option: officer }\n";
    const other = good.replace(/arms:\n( {2}- .*\n)+/, arms).replace("topic: climate-mitigation", `topic: ${city.focus}`);
    expect(read(other.replace(inside, "scenario: climate-mayor\n")).scenario.id).toBe("climate-mayor");
    const variant = read(other.replace(inside, "scenario: { like: climate-mayor, weeks: 300 }\n")).scenario;
    expect(variant).toMatchObject({ id: "more-hours", weeks: 300, question: city.question, sources: city.sources });
  });
});

describe("a hypothesis that cannot be tested is told where and why:", () => {
  const options = ["few", "many"];
  const arms = ["few", "many", "large"];
  it.each([
    ["a parameter", "utilisation:", "utilization:", "{ plus", "arms[1].parameters.utilization", "utilisation"],
    [
      "a mechanism of an arm",
      "off: [learning] }\n  - { id: l",
      "off: [lerning] }\n  - { id: l",
      "lerning",
      "arms[1].off[0]",
      "learning",
    ],
    ["a mechanism of an ablation", "off: [learning], r", "off: [learnig], r", "learnig", "ablations[0].off[0]", "learning"],
    ["an option", "{ id: few }", "{ id: few, option: fev }", "fev", "arms[0].option", "few", options],
    ["a measure", "measure: gap", "measure: gab", "gab", "outcomes.gap.measure", "gap"],
    [
      "a topic",
      "topic: climate-mitigation",
      "topic: climate-adaptation",
      "climate-adaptation",
      "outcomes.open.topic",
      "climate-mitigation",
    ],
    ["a kind of department", "[social]", "[sozial]", "sozial", "outcomes.open.departments.types[0]", "social"],
    [
      "an arm",
      "arms: [few, many], d",
      "arms: [few, mani], d",
      "{ kind: difference, outcome: gap, arms: [few, mani]",
      "claims[0]",
      "many",
      arms,
    ],
    ["an outcome", "outcome: open", "outcome: opem", "{ kind: level", "claims[1]", "open", ["gap", "open"]],
    ["a claim", "removes: [bent]", "removes: [bend]", "bend", "ablations[0].removes[0]", "bent"],
  ])("%s that nobody knows", (_, before, after, at, path, nearest, expected?: readonly string[]) => {
    const text = changed(before, after);
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ source: "mine.yaml", ...placeOf(text, at), path, nearest });
    expect(problem.message.de).not.toBe(problem.message.en);
    expect(after).toContain(problem.found);
    if (expected) expect(problem.expected).toBe(expected.join(", "));
    else expect(problem.expected).toMatch(/\w/);
  });

  it.each([
    ["beyond the horizon", "until: 208", "until: 300", "104…300"],
    ["empty", "until: 208", "until: 104", "104…104"],
    ["beyond the horizon from its default begin", "measure: gap", "measure: gap, until: 50", "52…50"],
  ])("a window that is %s", (_, before, after, found) => {
    const text = changed(before, after);
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ found, expected: { en: "within 0…260" } });
    expect(problem.line).toBe(placeOf(text, after).line);
  });

  it("the same id twice", () => {
    const arm = changed("{ id: large,", "{ id: few,");
    expect(problemsOf(arm)[0]).toMatchObject({ ...placeOf(arm, "{ id: few, inh"), path: "arms[2]", found: "few" });
    const claim = changed("id: bent,", "id: level,");
    expect(problemsOf(claim)[0]).toMatchObject({ ...placeOf(claim, "{ id: level"), path: "claims[3]", found: "level" });
  });

  it.each(["", "above: 0.5, below: 0.6, "])("a level with the bounds “%s”", (bounds) => {
    const text = changed("above: 0.5, ", bounds);
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ ...placeOf(text, "{ kind: level"), path: "claims[1]" });
    expect(problem.expected).toMatchObject({ en: "“above” or “below”" });
  });

  it("a shape over fewer than three doses", () => {
    const text = changed("dose: 7", "dose: 1");
    expect(problemsOf(text)).toMatchObject([{ path: "claims[3].arms", found: "0, 1, 1" }]);
  });

  it.each(["large", "few2"])("a threshold at “%s”, which is no arm before the last", (at) => {
    const text = changed("{ id: bent, kind: convex,", `{ id: bent, kind: threshold, at: ${at}, direction: falls,`);
    const problems = problemsOf(text);
    expect(problems.at(-1)).toMatchObject({ path: "claims[3].at", found: at, expected: "few, many" });
  });

  it("what the schema refuses", () => {
    const key = changed("claims:", "claim:");
    expect(problemsOf(key)).toMatchObject([
      { path: "claims" },
      { ...placeOf(key, "claim:"), path: "claim", found: "claim", nearest: "claims" },
    ]);
    const zero = changed("above: 0.5, smallest: 0.02", "above: 0.5, smallest: 0");
    const place = placeOf(zero, "{ kind: level");
    expect(problemsOf(zero)).toMatchObject([{ line: place.line, path: "claims[1].smallest", found: "0" }]);
    const kind = changed("kind: level", "kind: levl");
    expect(problemsOf(kind)).toMatchObject([{ ...placeOf(kind, "levl"), path: "claims[1].kind", found: '"levl"' }]);
  });

  it("a fault in the scenario inside, at its place in the file", () => {
    const topic = changed("focus: integration", "focus: integratoin");
    expect(problemsOf(topic)).toMatchObject([{ ...placeOf(topic, "integratoin"), found: "integratoin", nearest: "integration" }]);
    const posts = changed("posts: 2", "posts: -2");
    expect(problemsOf(posts)).toMatchObject([{ ...placeOf(posts, "-2"), found: "-2" }]);
  });

  it("a scenario that cannot be found", () => {
    const text = good.replace(/scenario:\n( {2}.*\n)+(?=arms)/, "scenario: climate-major\n");
    expect(problemsOf(text)).toMatchObject([
      { ...placeOf(text, "climate-major"), path: "scenario", found: "climate-major", nearest: "climate-mayor" },
    ]);
  });

  it("everything at once, in the order of the file", () => {
    const text = changed("measure: gap", "measure: gab")
      .replace("removes: [bent]", "removes: [bend]")
      .replace("utilisation:", "utilization:");
    expect(problemsOf(text).map(({ path }) => path)).toEqual([
      "arms[1].parameters.utilization",
      "outcomes.gap.measure",
      "ablations[0].removes[0]",
    ]);
  });
});
