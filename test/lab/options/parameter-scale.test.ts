import { describe, expect, test } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import { givenValue, scaleOf, shownOf } from "../../../viz/lab/options/parameter-scale.ts";

const numbers = instruments.flatMap(({ id, parameters, example }) =>
  Object.entries(parameters).flatMap(([name, parameter]) => {
    const scale = scaleOf(parameter);
    return scale === undefined ? [] : [{ at: `${id}.${name}`, parameter, scale, example: example.with[name] }];
  }),
);

describe("how numbers are shown and set", () => {
  test("defaults and examples come back as they were, within the bounds", () => {
    expect(numbers.length).toBeGreaterThan(200);
    for (const { at, parameter, scale, example } of numbers)
      for (const value of [parameter.default, example ?? parameter.default]) {
        const shown = shownOf(Number(value), scale);
        expect(shown, at).toBeGreaterThanOrEqual(scale.min);
        expect(shown, at).toBeLessThanOrEqual(scale.max);
        expect(givenValue(shown, scale, parameter), at).toBe(value);
      }
  });

  test("every place of a slider is a value the instrument takes", () => {
    for (const { at, parameter, scale } of numbers.filter(({ scale: { as } }) => as === "range"))
      for (let shown = scale.min; shown <= scale.max; shown += scale.step) {
        const value = givenValue(shown, scale, parameter);
        expect(value >= parameter.min! && value <= parameter.max!, `${at} ${shown}`).toBe(true);
      }
  });

  test("shares are percent, posts move by halves, sums of money are typed", () => {
    const scale = (at: string) => numbers.find((one) => one.at === at)!.scale;
    expect(scale("staff-unit.qualification")).toEqual({ as: "range", times: 100, min: 0, max: 100, step: 1 });
    expect(scale("staff-unit.posts")).toMatchObject({ as: "range", min: 0, max: 40, step: 0.5 });
    expect(scale("topic-budget.euro").as).toBe("number");
    expect(scale("election.support")).toMatchObject({ min: -100, max: 100 });
  });
});
