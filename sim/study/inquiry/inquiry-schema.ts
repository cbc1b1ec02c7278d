import { z } from "zod";
import type { Text } from "../../core/language.ts";
import { structuralAlternatives } from "../../model/parameters.ts";
import { maxWeeks } from "../../scenario/duration.ts";
import { says } from "../../scenario/explain.ts";
import { id } from "../../scenario/fields.ts";
import { mostUses, stepSchema } from "../../scenario/use-schema.ts";
import { mostOptions } from "./inquiry.ts";

/** Longest texts, in characters. */
const longest = { title: 200, question: 1000, description: 3000, paper: 3000, name: 1000, seed: 100 } as const;

/** Most sets of assumptions, and most replications in each. */
const mostWorlds = 100;
const mostReplications = 100;

const spoken = says({ de: "ein Text, nicht leer", en: "a text, not empty" });

function text(most: number): z.ZodType<string> {
  return z.string(spoken).max(most).regex(/\S/, spoken);
}

function bilingual(most: number): z.ZodType<Text> {
  return z.strictObject({ de: text(most), en: text(most) });
}

const described = z.string().max(longest.description);
const share = z.number().min(0).max(1);

const use = z.strictObject({
  use: id,
  id,
  topics: z.array(id).min(1).max(8),
  start: z
    .int()
    .min(0)
    .max(maxWeeks - 1),
  end: z.int().min(1).max(maxWeeks).nullable(),
  ramp: z.int().min(0).max(maxWeeks),
  with: z.record(z.string().max(60), z.union([z.number(), z.string().max(200), z.boolean()])),
  steps: z.array(stepSchema).min(1).max(40).optional(),
});
const uses = z.array(use).max(mostUses);

const department = z.strictObject({
  code: text(2 * longest.name + 1),
  name: text(longest.name),
  dezernat: z.string(),
  type: id,
  posts: z.number().gt(0).max(15_000),
  staff: z.int().min(1).max(15_000),
  side: z.enum(["county", "enterprise"]).optional(),
  utilisation: z.number().min(0.5).max(1.3).optional(),
  hierarchy: share.optional(),
  relevance: z.record(id, share).optional(),
  contact: z.record(id, share).optional(),
});

const written = z.strictObject({
  id: text(longest.name),
  title: bilingual(longest.name),
  inhabitants: z.int().min(1).max(100_000_000).nullable(),
  dezernate: z
    .array(z.strictObject({ code: text(longest.name), name: text(longest.name) }))
    .min(1)
    .max(500),
  departments: z.array(department).min(1).max(5000),
});

const organisation = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("typical"), inhabitants: z.int().min(1).max(5_000_000) }),
  z.strictObject({ kind: z.literal("named"), id }),
  z.strictObject({ kind: z.literal("written"), written }),
]);

const structures = z.strictObject(
  Object.fromEntries(Object.entries(structuralAlternatives).map(([name, words]) => [name, z.enum(words).optional()])),
);

const paper = z.string().max(longest.paper);

/** Schema of an inquiry, version 1; what its parts refer to is checked apart. */
export const inquirySchema = z.strictObject({
  version: z.literal(1),
  scenario: id,
  question: bilingual(longest.question),
  organisation,
  topics: z.array(id).min(1).max(8),
  focus: id,
  weeks: z.int().min(1).max(maxWeeks),
  compareFrom: z.int().min(0).max(maxWeeks),
  events: uses,
  options: z
    .array(
      z.strictObject({
        id,
        title: bilingual(longest.title),
        description: z.strictObject({ de: described, en: described }),
        uses,
      }),
    )
    .min(1)
    .max(mostOptions),
  fixed: z.strictObject({ parameters: z.record(z.string().max(60), z.number()), structures }),
  seed: text(longest.seed),
  worlds: z.int().min(1).max(mostWorlds),
  replications: z.int().min(1).max(mostReplications),
  ensemble: z.enum(["plausible", "ranges"]),
  paper: z.strictObject({ title: z.string().max(longest.title), occasion: paper, recommendation: paper }),
});
