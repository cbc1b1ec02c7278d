import type { Text } from "../../../../sim/core/language.ts";

/** Hints at options of the command line, which the page offers as fields. */
const hints: readonly RegExp[] = [
  / \(--merge-below (?:fasst sie zusammen|merges them)\)/g,
  /, --[a-z-]+(?=\))/g,
  /,? (?:oder|or|genannt mit|named with) --column [^\s,;]+/g,
  / mit --delimiter genannt| named with --delimiter/g,
];

/** A message of the reader without its hints at options of the command line. */
export function plainWords(message: Text | string): Text {
  const { de, en } = typeof message === "string" ? { de: message, en: message } : message;
  const plain = (text: string) => hints.reduce((left, hint) => left.replace(hint, ""), text);
  return { de: plain(de), en: plain(en) };
}
