import { existsSync } from "node:fs";
import { extname } from "node:path";
import { InputError } from "../../core/problem.ts";
import { readTree } from "../../scenario/yaml.ts";
import { readInquiry } from "../../study/inquiry/check-inquiry.ts";
import { isLink, type Linked, readLink } from "../../study/inquiry/link.ts";
import type { Shelf } from "../../study/inquiry/shelf.ts";
import { readText } from "../read-file.ts";

/**
 * The inquiry that a word means: a link of the lab, or the JSON file of one. Undefined for ids and for files that hold something
 * else. Throws InputError for a damaged link and a broken file.
 */
export function findInquiry(word: string, shelf: Shelf): Linked | undefined {
  if (!existsSync(word)) return isLink(word) ? readLink(word, shelf) : undefined;
  if (extname(word).toLowerCase() !== ".json") return undefined;
  const tree = readTree(readText(word), word);
  const { value } = tree;
  if (value === null || typeof value !== "object" || !("scenario" in value) || !("options" in value)) return undefined;
  return { inquiry: readInquiry(value, word, shelf, tree), view: {} };
}

/** The inquiry among the words of a command; it settles seed and worlds, so it stands alone. Throws InputError where it does not. */
export function onlyInquiry(words: readonly string[], shelf: Shelf): Linked | undefined {
  const found = words.map((word) => findInquiry(word, shelf)).find((linked) => linked !== undefined);
  if (!found || words.length === 1) return found;
  const message = {
    de: "Ein Link oder eine Datei des Labors legt auch Zufall und Annahmensätze fest und wird allein gerechnet",
    en: "a link or file of the lab settles chance and sets of assumptions as well and is run alone",
  };
  throw new InputError([{ source: "run", message, found: `${words.length}`, expected: "1" }]);
}
