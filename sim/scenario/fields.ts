import { z } from "zod";
import type { Text } from "../core/language.ts";
import { says } from "./explain.ts";

const spoken = says({ de: "ein Text, nicht leer", en: "a text, not empty" });
const idSpoken = says({
  de: "eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen",
  en: "an id of small letters, digits and hyphens",
});

/** A text that says something: not empty, no longer than 5,000 characters. */
export const sentence: z.ZodType<string> = z.string(spoken).max(5000).regex(/\S/, spoken);

/** A text in German and English, both written. */
export const bilingual: z.ZodType<Text> = z.strictObject({ de: sentence, en: sentence });

/** A stable id: small letters, digits and hyphens, beginning with a letter. */
export const id: z.ZodType<string> = z
  .string(idSpoken)
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, idSpoken);
