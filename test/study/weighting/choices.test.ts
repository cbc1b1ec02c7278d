import { expect, test } from "vitest";
import { standardChoices } from "../../../sim/study/weighting/choices.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { contrastQuestions, reweightedAnswers, weighChoices } from "../../../sim/study/weighting/reweighted-answers.ts";
import { above, observed, position, someDraws } from "./synthetic.ts";

const draws = someDraws(3000, 4);
const columns = [above("seen", 0.05), above("told", 0.05)];
const matrix = observed(draws.count, columns, (draw, column) => position(draws, column, draw), 0.02);
const likelihoods = patternLikelihoods(matrix);
const grades = { seen: "observed", told: "perceived" } as const;

test("all, none, all but each, each grade, by grade, the user's own", () => {
  const choices = standardChoices(grades, ["told"]);
  expect(choices.map(({ kind, of }) => `${kind} ${of}`.trim())).toEqual([
    "all",
    "none",
    "without seen",
    "without told",
    "grade observed",
    "grade perceived",
    "by-grade",
    "own",
  ]);
  expect(choices[2].exponents).toEqual({ told: 1 });
  expect(choices[5].exponents).toEqual({ told: 1 });
  expect(choices[6].exponents).toEqual({ seen: 1, told: 0.7 });
  expect(choices[7].exponents).toEqual({ told: 1 });
});

test("one grade alone makes no choice of grades, a stray pattern is refused", () => {
  expect(standardChoices({ seen: "observed", other: "observed" }).map(({ kind }) => kind)).toEqual([
    "all",
    "none",
    "without",
    "without",
  ]);
  expect(() => standardChoices(grades, ["stray"])).toThrow(/unknown pattern stray/);
});

test("an answer that rests on one pattern flips without it, and only then", () => {
  const choices = weighChoices(likelihoods, standardChoices(grades));
  const question = {
    id: "gain",
    test: "above" as const,
    bound: 0.1,
    effects: Float64Array.from({ length: draws.count }, (_, draw) => position(draws, 0, draw)),
  };
  const answers = reweightedAnswers(question, choices);
  const byChoice = new Map(answers.map((answer) => [`${answer.choice.kind} ${answer.choice.of}`.trim(), answer]));
  expect(byChoice.get("all")).toMatchObject({ verdict: "better", flips: false });
  expect(byChoice.get("none")).toMatchObject({ verdict: "undecided", flips: true });
  expect(byChoice.get("without seen")).toMatchObject({ verdict: "undecided", flips: true });
  expect(byChoice.get("without told")).toMatchObject({ verdict: "better", flips: false });
  expect(byChoice.get("none")!.positive).toBeCloseTo(0.5, 2);
  expect(byChoice.get("all")!.positive).toBeGreaterThan(0.95);
  expect(byChoice.get("all")!.mean).toBeCloseTo(0.5, 1);
});

test("weights of each choice are told with their bits; leaving a pattern out loses what it said", () => {
  const found = weighChoices(likelihoods, standardChoices(grades));
  const bits = found.map((each) => each.bits);
  expect(bits[1]).toBeCloseTo(0, 12);
  expect(bits[0]).toBeGreaterThan(1.6);
  expect(bits[2] + bits[3]).toBeCloseTo(bits[0], 1);
  expect(found[1].weights.effective).toBeCloseTo(draws.count, 6);
});

test("the matrix' own contrasts can be asked; draws without a number are left out", () => {
  const [seen] = contrastQuestions(matrix);
  expect(seen.id).toBe("seen/0");
  const choices = weighChoices(likelihoods, standardChoices(grades));
  const whole = reweightedAnswers(seen, choices);
  expect(whole[0].holds).toBeGreaterThan(0.95);
  const holed = { ...seen, effects: seen.effects.map((effect) => (effect < 0 ? Number.NaN : effect)) };
  expect(reweightedAnswers(holed, choices)[1].positive).toBe(1);
});
