import { InputError, type Problem } from "../../../sim/core/problem.ts";
import { readInquiry } from "../../../sim/study/inquiry/check-inquiry.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { isLink, readLink } from "../../../sim/study/inquiry/link.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import { type LookedAt, lookedAt } from "./linked-view.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** A state that a link or file holds. */
export interface Opened extends LookedAt {
  readonly kind: "opened";
  readonly inquiry: Inquiry;
}

/** A link or file that cannot be read, and all that is wrong with it. */
export interface Refused {
  readonly kind: "refused";
  /** Name of the file; undefined for a link. */
  readonly file: string | undefined;
  readonly problems: readonly Problem[];
}

/** Largest file that is read, bytes. */
const mostBytes = 5_000_000;

/** What the page's address asks for; undefined where it asks for nothing: no fragment, or the name of a place on the page. */
export function openFromAddress(shelf: Shelf, fragment: string = location.hash): Opened | Refused | undefined {
  if (fragment.length < 2) return undefined;
  if (!isLink(fragment) && !/^#\d/.test(fragment)) return undefined;
  return openLink(fragment, shelf);
}

/** What a link says: a whole address, or its last part alone. */
export function openLink(text: string, shelf: Shelf): Opened | Refused {
  return reading(undefined, () => {
    const { inquiry, view } = readLink(text, shelf);
    return { inquiry, ...lookedAt(view) };
  });
}

/** What a saved file holds. */
export async function openFile(file: Pick<File, "name" | "size" | "text">, shelf: Shelf): Promise<Opened | Refused> {
  const source = file.name;
  const refused = (message: Problem["message"], found?: string): Refused => ({
    kind: "refused",
    file: source,
    problems: [{ source, message, ...(found === undefined ? {} : { found }) }],
  });
  if (file.size > mostBytes) return refused({ de: de.tooLarge, en: en.tooLarge }, `${Math.round(file.size / 1e6)} MB`);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused({ de: de.unreadable, en: en.unreadable });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ de: de.noJson, en: en.noJson }, beginOf(text));
  }
  return reading(source, () => ({ inquiry: readInquiry(value, source, shelf), view: {}, looks: {} }));
}

/** What `read` finds; its InputErrors as a refusal. */
function reading(file: string | undefined, read: () => Omit<Opened, "kind">): Opened | Refused {
  try {
    return { kind: "opened", ...read() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "refused", file, problems: error.problems };
  }
}

/** The first words of a text that is something else. */
function beginOf(text: string): string {
  const begin = text
    .trim()
    .slice(0, 40)
    .replace(/[\s\p{C}]+/gu, " ");
  return begin === "" ? "–" : begin;
}
