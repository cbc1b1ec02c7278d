import type { Language } from "../../core/language.ts";

/** Set phrases of the library's sources. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bassumption\b/g, "Annahme"],
  [/\(direction\)/g, "(Richtung)"],
  [/\bdirection\b/g, "Richtung"],
  [/\bsize\b/g, "Größe"],
  [/\bdefault\b/g, "Vorgabe"],
  [/\bweight\b/g, "Gewicht"],
  [/\bmechanism\b/g, "Mechanismus"],
  [/\bdefinition\b/g, "Definition"],
  [/\bliterature\b/g, "Literatur"],
];

/** Small English words that a German source may hold. */
const named = /^(seed|et|al|du)$/;

/** A source in the language; in German only if all of it is set phrases, names and sections, else as it is written. */
export function sourceIn(source: string, language: Language): string {
  if (language === "en") return source;
  const told = phrases.reduce((text, [phrase, word]) => text.replace(phrase, word), source);
  const left = told.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [];
  return left.every((word) => named.test(word)) ? told : source;
}
