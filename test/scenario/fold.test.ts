import fc from "fast-check";
import { expect, it } from "vitest";
import { foldOptions } from "../../sim/scenario/fold.ts";
import { optionUses } from "../../sim/scenario/option-uses.ts";
import type { InstrumentUse, Scenario, ScenarioOption, Time, UseChange } from "../../sim/scenario/scenario.ts";
import { option, scenario, use } from "./circle.ts";

const ids = ["a", "b", "c"];
const time: fc.Arbitrary<Time> = fc.oneof(
  fc.nat(200),
  fc.record({
    when: fc.constantFrom(...ids, "a.2", "event"),
    at: fc.constantFrom("start", "end"),
    plus: fc.integer({ min: -9, max: 9 }),
  }),
);
const change: fc.Arbitrary<UseChange> = fc.record(
  {
    start: time,
    end: fc.option(time),
    ramp: fc.nat(9),
    topics: fc.constantFrom(["integration"], ["climate-mitigation"]),
    with: fc.dictionary(fc.constantFrom("hours", "departments"), fc.nat(8)),
  },
  { requiredKeys: [] },
);
const anyUse: fc.Arbitrary<InstrumentUse> = fc.tuple(fc.constantFrom(...ids), change).map(([id, parts]) => use(id, parts));
const address = fc.constantFrom(...ids, "a.1", "a.2", "b.2");
const anyOption = fc.record(
  {
    without: fc.uniqueArray(address, { maxLength: 2 }),
    change: fc.dictionary(address, change, { maxKeys: 2 }),
    instruments: fc.array(anyUse, { maxLength: 3 }),
    like: fc.constantFrom("none", "option-0", "option-1"),
  },
  { requiredKeys: ["instruments"] },
);
const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.array(anyUse, { maxLength: 4 }), fc.array(anyOption, { minLength: 1, maxLength: 3 }))
  .map(([base, options]) =>
    scenario(
      { base, events: [use("event", { start: 50, end: 60 })] },
      ...options.map((parts, i): ScenarioOption => option(`option-${i}`, parts)),
    ),
  );

/** The uses of an option as the model gets them; undefined where the scenario is not in order. */
function usesOf(made: Scenario, id: string) {
  try {
    return optionUses(made, id).map((one) => one.use);
  } catch {
    return undefined;
  }
}

/** The options that are in order, as are those they start from. */
function soundOptions(made: Scenario): readonly ScenarioOption[] {
  const sound = (id: string | undefined): boolean => {
    const found = made.options.find((other) => other.id === id);
    return id === undefined || (usesOf(made, id) !== undefined && sound(found?.like));
  };
  return made.options.filter(({ id }) => sound(id));
}

it("an option told by itself has the uses it had when it started from another", () => {
  let folded = 0;
  fc.assert(
    fc.property(anyScenario, (made) => {
      const { options } = foldOptions({ ...made, options: soundOptions(made) });
      for (const { id, like } of options) {
        const alone = { ...made, options: options.filter((other) => other.id === id) };
        expect(like).toBeUndefined();
        expect(usesOf(alone, id)).toEqual(usesOf(made, id));
        if (made.options.some((other) => other.id === id && other.like !== undefined)) folded++;
      }
    }),
    { numRuns: 2000 },
  );
  expect(folded).toBeGreaterThan(50);
});
