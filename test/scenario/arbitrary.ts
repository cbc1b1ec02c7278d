import fc from "fast-check";
import type { Text } from "../../sim/core/language.ts";
import type { MeasureStep } from "../../sim/model/levers.ts";
import type {
  InlineOrganisation,
  InstrumentUse,
  Scenario,
  ScenarioOption,
  Time,
  UseChange,
} from "../../sim/scenario/scenario.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((s) => /\S/.test(s));
const text: fc.Arbitrary<Text> = fc.record({ de: words, en: words });
const week = fc.integer({ min: 0, max: 1040 });

const address = fc.tuple(id, fc.constantFrom("", ".1", ".2", ".12")).map((parts) => parts.join(""));
const time: fc.Arbitrary<Time> = fc.oneof(
  week,
  fc.record({
    when: address,
    at: fc.constantFrom("start" as const, "end" as const),
    plus: fc.integer({ min: -1040, max: 1040 }),
  }),
);
const step: fc.Arbitrary<MeasureStep> = fc.record({
  id,
  lead: fc.oneof(id, fc.constant("")),
  partners: fc.array(id, { maxLength: 2 }),
  weeks: week,
  hours: fc.nat(100_000),
  euro: fc.nat(1_000_000),
  after: fc.array(id, { maxLength: 2 }),
});

const parts = {
  topics: fc.array(id, { minLength: 1, maxLength: 8 }),
  start: time,
  end: fc.option(time),
  ramp: week,
  with: fc.dictionary(
    id,
    fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      words,
    ),
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
};
const use: fc.Arbitrary<InstrumentUse> = fc.record({ use: id, id: id, ...parts }, { requiredKeys: ["use"] });
const change: fc.Arbitrary<UseChange> = fc.record(parts, { requiredKeys: [] });
const option: fc.Arbitrary<ScenarioOption> = fc.record(
  {
    id,
    title: text,
    description: text,
    like: id,
    without: fc.array(address, { maxLength: 2 }),
    change: fc.dictionary(address, change, { maxKeys: 2 }),
    instruments: fc.array(use, { maxLength: 3 }),
  },
  { requiredKeys: ["id", "title", "description", "instruments"] },
);

const estimated = <T>(value: fc.Arbitrary<T>) => fc.record({ value, status: fc.constant("estimated"), source: words });
const inline: fc.Arbitrary<InlineOrganisation> = fc.record(
  {
    inhabitants: estimated(fc.integer({ min: 1000, max: 4_000_000 })),
    title: text,
    staff: estimated(fc.integer({ min: 60, max: 15_000 })),
    departments: fc.array(fc.record({ type: fc.constant("parks"), side: fc.constantFrom("county", "enterprise") }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ["inhabitants"] },
);

/** Scenarios as the schema allows them; what they refer to need not exist. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record(
  {
    schemaVersion: fc.constant(1 as const),
    id: id,
    title: text,
    question: text,
    description: text,
    sources: fc.array(words, { maxLength: 3 }),
    organisation: fc.oneof(id, inline),
    inhabitants: fc.integer({ min: 1000, max: 5_000_000 }),
    topics: fc.array(id, { minLength: 1, maxLength: 8 }),
    focus: id,
    begins: fc
      .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
    weeks: fc.integer({ min: 1, max: 1040 }),
    compareFrom: week,
    marks: fc.array(fc.record({ week, title: text }), { maxLength: 3 }),
    base: fc.array(use, { maxLength: 3 }),
    events: fc.array(use, { maxLength: 3 }),
    options: fc.array(option, { minLength: 1, maxLength: 4 }),
  },
  {
    requiredKeys: [
      "schemaVersion",
      "id",
      "title",
      "question",
      "description",
      "sources",
      "organisation",
      "topics",
      "focus",
      "weeks",
      "compareFrom",
      "marks",
      "base",
      "events",
      "options",
    ],
  },
);
