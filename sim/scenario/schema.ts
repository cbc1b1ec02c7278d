import { z } from "zod";
import { duration } from "./duration.ts";
import { says } from "./explain.ts";
import { bilingual, id, sentence } from "./fields.ts";

const use = z
  .strictObject({
    use: id.describe("id of an instrument"),
    id: id.optional().describe("identity inside the option; a later use with the same id changes that unit in place"),
    topics: z.array(id).min(1).max(8).optional().describe("topics it serves; default: the focus"),
    start: duration(0).optional().describe("first week it acts; default 0"),
    end: duration(0).nullable().optional().describe("first week it no longer acts; default: acts to the horizon"),
    ramp: duration(0).optional().describe("weeks until it acts fully; default 0"),
    with: z
      .record(z.string().max(60), z.union([z.number(), z.string().max(200), z.boolean()]))
      .optional()
      .describe("values of its parameters"),
  })
  .describe("one instrument put to use");

const option = z
  .strictObject({
    id: id,
    title: bilingual,
    description: bilingual,
    instruments: z.array(use).max(40).describe("in order; may be empty"),
  })
  .describe("one organisational option");

/** A scenario file, version 1; once read it is a `Scenario`, defaults filled and times in whole weeks. */
export const scenarioSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: id,
    title: bilingual,
    question: bilingual,
    description: bilingual,
    sources: z.array(sentence).max(40).describe("what the scenario rests on"),
    organisation: id.describe("a preset of scenarios/organisations, or “typical”"),
    inhabitants: z.int().min(1000).max(5_000_000).optional().describe("size of a “typical” organisation"),
    topics: z.array(id).min(1).max(8).describe("cross-cutting tasks; all compete for the same hours and heads"),
    focus: id.describe("the topic the answer is about"),
    weeks: duration(1).default(520).describe("horizon; default 520"),
    compareFrom: duration(0).default(0).describe("cases due from this week on are compared; default 0"),
    marks: z
      .array(z.strictObject({ week: duration(0), title: bilingual }))
      .max(20)
      .default([])
      .describe("marks on the time axis"),
    base: z.array(use).max(40).default([]).describe("instruments of every option"),
    events: z.array(use).max(40).default([]).describe("what comes from outside, the same in every option"),
    options: z
      .array(option)
      .min(1, says({ de: "mindestens eine Option", en: "at least one option" }))
      .max(40)
      .describe("the first is the base of comparison"),
  })
  .describe("a scenario: one question, one world outside, several options");
