import { z } from "zod";
import { duration } from "./duration.ts";
import { says } from "./explain.ts";
import { id } from "./fields.ts";
import { type Begins, weekOrCondition } from "./time.ts";

/** Most uses in one list. */
export const mostUses = 60;

/** Schema of one step of a measure. */
export const stepSchema = z
  .strictObject({
    id: id,
    lead: z
      .union([id, z.literal("")])
      .default("")
      .describe("kind of department in the lead; default: drawn by relevance"),
    partners: z.array(id).max(12).default([]).describe("kinds of departments that must agree"),
    weeks: duration(0).default(0).describe("shortest time it takes (procedures, notice)"),
    hours: z.number().min(0).max(100_000).default(0).describe("work it takes"),
    euro: z.number().min(0).max(1_000_000_000).default(0).describe("money it takes"),
    after: z.array(id).max(20).default([]).describe("steps that must be done before"),
  })
  .describe("one step of a measure");

const address = z
  .string()
  .max(70)
  .regex(
    /^[a-z][a-z0-9-]*(\.\d{1,2})?$/,
    says({
      de: "die Kennung eines Instruments im Einsatz oder, als zweiter Einsatz, officer.2",
      en: "the id of an instrument in use or, for its second use, officer.2",
    }),
  );

/** What a use and a change of a use both say; times are dates too where the file says when it `begins`. */
function parts(begins: Begins) {
  return {
    topics: z.array(id).min(1).max(8).optional().describe("topics it serves; default: the focus"),
    start: weekOrCondition({ begins, early: "atStart" })
      .optional()
      .describe("first week it acts; default 0; a date before the beginning: 0"),
    end: weekOrCondition({ begins }).nullable().optional().describe("first week it no longer acts; default: acts to the horizon"),
    ramp: duration(0).optional().describe("weeks until it acts fully; default 0"),
    with: z
      .record(z.string().max(60), z.union([z.number(), z.string().max(200), z.boolean()]))
      .optional()
      .describe("values of its parameters"),
    steps: z.array(stepSchema).min(1).max(40).optional().describe("steps of a measure, for instruments that take them"),
  };
}

/** Lists of instruments put to use, and how one such list differs from another. */
export function useSchemas(begins: Begins) {
  const inside = parts(begins);
  const use = z
    .strictObject({
      use: id.describe("id of an instrument"),
      id: id.optional().describe("identity inside the option; a later use with the same id changes that unit in place"),
      ...inside,
    })
    .describe("one instrument put to use");
  return {
    uses: z.array(use).max(mostUses),
    differences: {
      without: z
        .array(address)
        .max(mostUses)
        .optional()
        .describe("ids of uses that are left out; “id.2”: only the second with that id"),
      change: z
        .record(address, z.strictObject(inside))
        .optional()
        .describe("by id of a use: what changes in it; of “with” only the values given"),
    },
  };
}
