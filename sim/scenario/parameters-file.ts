import { z } from "zod";
import type { ParameterSpec } from "../model/parameters.ts";
import { readDocument } from "./document.ts";
import { says } from "./explain.ts";
import { bilingual, sentence } from "./fields.ts";

const name = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/, says({ de: "ein Name wie „adviceHours“", en: "a name such as “adviceHours”" }));

const ordered = says({ de: "min ≤ default ≤ max", en: "min ≤ default ≤ max" });
const positive = says({ de: "min über 0, wenn scale „log“ ist", en: "min above 0 where scale is “log”" });

const parameter = z
  .strictObject({
    group: sentence.describe("part of the model it belongs to"),
    title: bilingual,
    unit: sentence,
    default: z.number(),
    min: z.number().describe("lower end of the plausible range, included"),
    max: z.number().describe("upper end of the plausible range, included"),
    scale: z.enum(["linear", "log"]).default("linear").describe("how the range is sampled"),
    source: sentence.describe("seed section, publication, statistic, or “assumption”"),
  })
  .refine((p) => p.min <= p.default && p.default <= p.max, { path: ["default"], error: ordered })
  .refine((p) => p.scale !== "log" || p.min > 0, { path: ["min"], error: positive });

/** The parameter file: every uncertain number of the model by name. */
export const parametersSchema = z
  .strictObject({ parameters: z.record(name, parameter) })
  .describe("uncertain numbers of the model with range, unit and source");

/** The parameters declared in `text` (YAML), in its order. Throws InputError. */
export function readParameters(text: string, source: string): ParameterSpec[] {
  const { parameters } = readDocument(text, source, parametersSchema);
  return Object.entries(parameters).map(([name, spec]) => ({ name, ...spec }));
}
