import { z } from "zod";
import { stages } from "../model/fate.ts";
import { structuralAlternatives } from "../model/parameters.ts";
import { evidenceGradeWords } from "./evidence-file.ts";
import { says } from "./explain.ts";
import { bilingual, id, sentence } from "./fields.ts";
import { patternSets } from "./hypothesis.ts";

/** Name of an outcome inside a file: a letter, then letters and digits. */
const name = z
  .string()
  .max(60)
  .regex(
    /^[a-zA-Z][a-zA-Z0-9-]*$/,
    says({ de: "ein Name aus Buchstaben, Ziffern und Bindestrichen", en: "a name of letters, digits and hyphens" }),
  );
const number = z.number().min(-1e9).max(1e9);
const positive = z.number().gt(0).max(1e9);
const share = z.number().min(0).max(1);
const weeks = z.int().min(0).max(1040);

const setting = z.union([number, z.strictObject({ times: number }), z.strictObject({ plus: number })]);

const { stages: stageForms, openness, regularWork, coordination } = structuralAlternatives;
const structures = z
  .strictObject({
    stages: z.enum(stageForms).optional(),
    openness: z.enum(openness).optional(),
    regularWork: z.enum(regularWork).optional(),
    coordination: z.enum(coordination).optional(),
  })
  .default({});

/** Entries by which an arm or an ablation departs from the world as drawn. */
const departure = {
  parameters: z
    .record(z.string().max(60), setting)
    .default({})
    .describe("parameters held at a value, or moved: { times: 1.5 }, { plus: 0.1 }; plausible ranges do not bind experiments"),
  structures: structures.describe("structural alternatives held at a form"),
  set: z
    .record(z.string().max(200), z.union([number, z.string().max(200), z.boolean()]))
    .default({})
    .describe("paths into the scenario and their values, as --set takes them"),
  off: z.array(z.string().max(60)).max(20).default([]).describe("processes of the week and mechanisms switched off"),
};

const arm = z
  .strictObject({
    id,
    title: bilingual.optional(),
    option: id.optional().describe("option of the scenario; default: the one with the arm's id, else the first"),
    ...departure,
    open: z.array(z.enum(stages)).default([]).describe("stages that always pass"),
    inhabitants: z.int().min(1000).max(5_000_000).optional().describe("a typical administration of this size instead"),
    dose: number.optional().describe("size of what is varied, for shapes; default: the arm's position"),
    chance: z.string().max(60).optional().describe("a word that gives the arm chance of its own"),
  })
  .describe("one arm of the experiment");

const departments = z
  .strictObject({
    types: z.array(id).min(1).optional(),
    notTypes: z.array(id).min(1).optional(),
    contactFrom: share.optional(),
    contactTo: share.optional(),
    relevanceFrom: share.optional(),
    relevanceTo: share.optional(),
  })
  .describe("departments counted; default all");

const outcome = z
  .strictObject({
    measure: z.string().max(60).describe("id of a measure: querschnitt list measures"),
    topic: id.optional().describe("default: the scenario's focus"),
    from: weeks.optional().describe("first week counted; default: the scenario's compareFrom"),
    until: weeks.optional().describe("first week not counted; default: the horizon"),
    departments: departments.optional(),
  })
  .describe("one number a run");

const shared = {
  id: id.optional().describe("default: its kind, numbered"),
  smallest: positive.describe("smallest effect of interest, in units of the outcome"),
};
const direction = z.enum(["rises", "falls"]);
const two = z.tuple([id, id]);
const several = z.array(id).min(3).max(12);

const claim = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("difference"), ...shared, outcome: name, arms: two, direction }),
  z.strictObject({
    kind: z.literal("interaction"),
    ...shared,
    outcome: name,
    arms: z.tuple([id, id, id, id]).describe("neither, one, the other, both"),
    direction: z.enum(["reinforces", "weakens"]),
  }),
  z.strictObject({ kind: z.literal("monotone"), ...shared, outcome: name, arms: several, direction }),
  z.strictObject({ kind: z.literal("convex"), ...shared, outcome: name, arms: several }),
  z.strictObject({ kind: z.literal("concave"), ...shared, outcome: name, arms: several }),
  z.strictObject({ kind: z.literal("threshold"), ...shared, outcome: name, arms: several, at: id, direction }),
  z.strictObject({ kind: z.literal("peak"), ...shared, outcome: name, arms: several }),
  z.strictObject({ kind: z.literal("reversal"), ...shared, outcome: name, pairs: z.tuple([two, two]), direction }),
  z.strictObject({ kind: z.literal("equivalent"), ...shared, outcome: name, arms: two }),
  z.strictObject({
    kind: z.literal("level"),
    ...shared,
    outcome: name,
    arms: z.tuple([id]),
    above: number.optional(),
    below: number.optional(),
  }),
  z.strictObject({
    kind: z.literal("contrast"),
    ...shared,
    terms: z
      .array(z.strictObject({ arm: id, outcome: name, weight: number }))
      .min(1)
      .max(24),
  }),
]);

const ablation = z
  .strictObject({
    id,
    title: bilingual,
    ...departure,
    removes: z.array(id).default([]).describe("claims whose effect must shrink; default all"),
  })
  .describe("the experiment without the mechanism it is said to rest on");

/** A hypothesis file; its scenario is read by itself. */
export const hypothesisSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id,
    title: bilingual,
    statement: bilingual.describe("the claim in a sentence"),
    pattern: z
      .strictObject({ set: z.enum(patternSets), seen: z.boolean().default(false) })
      .optional()
      .describe("only for the patterns that the model must answer to"),
    evidence: z.strictObject({ grade: z.enum(evidenceGradeWords), sources: z.array(sentence).min(1).max(20) }),
    scenario: z
      .union([z.string().max(500), z.record(z.string(), z.unknown())])
      .describe("id or path of a scenario, or a scenario written here (its titles may be left out)"),
    arms: z.array(arm).min(1).max(24).optional().describe("default: one for every option"),
    outcomes: z.record(name, outcome),
    claims: z.array(claim).min(1).max(12).describe("all must hold"),
    confidence: z.number().min(0.5).max(0.999).default(0.95),
    ablations: z.array(ablation).max(6).default([]),
  })
  .describe("a hypothesis: what is claimed, how it is tried, what counts");

/** A hypothesis file as its schema reads it, before names are looked up. */
export type HypothesisFile = z.infer<typeof hypothesisSchema>;
