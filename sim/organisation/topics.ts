import { z } from "zod";
import type { Topic } from "../model/topic.ts";
import { readDocument } from "../scenario/document.ts";
import { says } from "../scenario/explain.ts";
import { bilingual, id, sentence } from "../scenario/fields.ts";
import type { DepartmentTypes } from "./department-type.ts";

/** A topic as the file of topics describes it. */
export interface TopicEntry extends Topic {
  /** Where its legal status and its numbers come from. */
  readonly source: string;
}

/** The file of topics. */
export interface Topics {
  readonly schemaVersion: 1;
  /** Where each group of numbers comes from. */
  readonly sources: Readonly<Record<string, string>>;
  readonly topics: readonly TopicEntry[];
}

/** Schema of scenarios/topics.yaml; relevance and contact may name the kinds of departments in `types`. */
export function topicsSchema(types: DepartmentTypes): z.ZodType<Topics> {
  const share = z.number().min(0).max(1);
  const byType = z.strictObject(Object.fromEntries(types.types.map((type) => [type.id, share.optional()])));
  const topic = z.strictObject({
    id,
    title: bilingual,
    source: sentence,
    occasionsPerStaffYear: z.number().min(0).max(100),
    effortHours: z.number().gt(0).max(1000),
    knowHowNeeded: share,
    partners: z.number().min(0).max(4),
    conflict: share,
    moneyShare: share,
    moneyEuro: z.number().min(0).max(10_000_000),
    deadlineWeeks: z.number().min(1).max(520),
    duty: z.enum(["voluntary", "concept", "act"]),
    dutyFunded: z.boolean(),
    salience: share,
    councilSupport: share,
    awareness: share,
    knowHow: share,
    relevance: byType,
    contact: byType,
  });
  const unique = says({ de: "Kennungen, die nur einmal vorkommen", en: "ids that occur only once" });
  return z.strictObject({
    schemaVersion: z.literal(1),
    sources: z.record(z.string(), sentence),
    topics: z
      .array(topic)
      .min(1)
      .refine((topics) => new Set(topics.map((t) => t.id)).size === topics.length, unique),
  }) as unknown as z.ZodType<Topics>;
}

/** Reads scenarios/topics.yaml. Throws InputError. */
export function readTopics(text: string, source: string, types: DepartmentTypes): Topics {
  return readDocument(text, source, topicsSchema(types));
}
