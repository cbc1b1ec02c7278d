import fc from "fast-check";
import type { Text } from "../../sim/core/language.ts";
import type { InstrumentUse, Scenario } from "../../sim/scenario/scenario.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((s) => /\S/.test(s));
const text: fc.Arbitrary<Text> = fc.record({ de: words, en: words });
const week = fc.integer({ min: 0, max: 1040 });

const use: fc.Arbitrary<InstrumentUse> = fc.record(
  {
    use: id,
    id: id,
    topics: fc.array(id, { minLength: 1, maxLength: 8 }),
    start: week,
    end: fc.option(week),
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
  },
  { requiredKeys: ["use"] },
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
    organisation: id,
    inhabitants: fc.integer({ min: 1000, max: 5_000_000 }),
    topics: fc.array(id, { minLength: 1, maxLength: 8 }),
    focus: id,
    weeks: fc.integer({ min: 1, max: 1040 }),
    compareFrom: week,
    marks: fc.array(fc.record({ week, title: text }), { maxLength: 3 }),
    base: fc.array(use, { maxLength: 3 }),
    events: fc.array(use, { maxLength: 3 }),
    options: fc.array(fc.record({ id, title: text, description: text, instruments: fc.array(use, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
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
