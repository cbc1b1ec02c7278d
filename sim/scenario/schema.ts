import { z } from "zod";
import { duration } from "./duration.ts";
import { says } from "./explain.ts";
import { bilingual, id, sentence } from "./fields.ts";
import type { InlineOrganisation } from "./scenario.ts";
import { type Begins, beginning, date, week } from "./time.ts";
import { useSchemas } from "./use-schema.ts";

/** What the schema of one file depends on. */
export interface SchemaParts {
  /** When the run begins; without it no time may be a date. */
  readonly begins?: Begins;
  /** Schema of an administration written down inside a scenario. */
  readonly organisation: z.ZodType<InlineOrganisation>;
}

/** Horizon where a file names none, weeks. */
const usualWeeks = 520;

/** Entries of a scenario file, none filled in. */
function entries({ begins, organisation }: SchemaParts) {
  const { uses, differences } = useSchemas(begins);
  const option = z
    .strictObject({
      id: id,
      title: bilingual,
      description: bilingual,
      like: id.optional().describe("id of the option it starts from; default: the common base alone"),
      ...differences,
      instruments: uses.default([]).describe("its own, in order"),
    })
    .describe("one organisational option");
  return {
    ...differences,
    schemaVersion: z.literal(1),
    id: id,
    title: bilingual,
    question: bilingual,
    description: bilingual,
    sources: z.array(sentence).max(40).describe("what the scenario rests on"),
    organisation: z
      .union([id, organisation])
      .describe("a preset of scenarios/organisations, “typical”, or what a preset file would say"),
    inhabitants: z.int().min(1000).max(5_000_000).describe("size of a “typical” organisation"),
    topics: z.array(id).min(1).max(8).describe("cross-cutting tasks; all compete for the same hours and heads"),
    focus: id.describe("the topic the answer is about"),
    begins: beginning().describe("when the run begins, e.g. 2010-01; then every time may be a date"),
    weeks: duration(1).describe("horizon; default 520"),
    until: date({ begins }).describe("horizon as a date, instead of weeks"),
    compareFrom: week({ begins }).describe("cases due from this week on are compared; default 0"),
    marks: z
      .array(z.strictObject({ week: week({ begins }), title: bilingual }))
      .max(20)
      .describe("marks on the time axis"),
    base: uses.describe("instruments of every option"),
    events: uses.describe("what comes from outside, the same in every option"),
    options: z
      .array(option)
      .min(1, says({ de: "mindestens eine Option", en: "at least one option" }))
      .max(40)
      .describe("the first is the base of comparison"),
  };
}

const oneHorizon = says({ de: "nur „weeks“ oder nur „until“", en: "only “weeks” or only “until”" });

function hasOneHorizon(file: { weeks?: number; until?: number }): boolean {
  return file.weeks === undefined || file.until === undefined;
}

type Entries = ReturnType<typeof entries>;

function whole({ without: _, change: __, ...all }: Entries) {
  return z
    .strictObject({
      ...all,
      inhabitants: all.inhabitants.optional(),
      begins: all.begins.optional(),
      weeks: all.weeks.optional(),
      until: all.until.optional(),
      compareFrom: all.compareFrom.default(0),
      marks: all.marks.default([]),
      base: all.base.default([]),
      events: all.events.default([]),
    })
    .describe("a scenario: one question, one world outside, several options")
    .refine(hasOneHorizon, { path: ["until"], error: oneHorizon })
    .transform(({ weeks, until, ...file }) => ({ ...file, weeks: weeks ?? until ?? usualWeeks }));
}

function varied({ schemaVersion, id, title, ...rest }: Entries) {
  return z
    .strictObject({
      schemaVersion,
      id,
      title,
      like: z.string().max(500).describe("id of another scenario, or the path of its file from here"),
      ...z.object(rest).partial().shape,
    })
    .describe("a scenario that differs from another; each entry given replaces the other's")
    .refine(hasOneHorizon, { path: ["until"], error: oneHorizon })
    .transform(({ weeks, until, ...file }) => {
      const horizon = weeks ?? until;
      return horizon === undefined ? file : { ...file, weeks: horizon };
    });
}

/** Schema of a scenario file, version 1; once read it is a `Scenario`, defaults filled and times in whole weeks. */
export function scenarioSchema(parts: SchemaParts) {
  return whole(entries(parts));
}

/** Schema of a file that differs from another scenario; once read it is a `ScenarioVariant`. */
export function variantSchema(parts: SchemaParts) {
  return varied(entries(parts));
}

/** Schema of any scenario file, as editors need it. */
export function scenarioFileSchema(parts: SchemaParts) {
  const all = entries(parts);
  return z.union([whole(all), varied(all)]);
}

/** Entries a scenario may have. */
export const scenarioKeys: readonly string[] = Object.keys(
  whole(entries({ organisation: z.record(z.string(), z.unknown()) })).in.shape,
);
