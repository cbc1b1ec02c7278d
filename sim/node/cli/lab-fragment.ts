import { inquiryOf } from "../../study/inquiry/inquiry-of-scenario.ts";
import { type Linked, linkOf } from "../../study/inquiry/link.ts";
import type { Shelf } from "../../study/inquiry/shelf.ts";
import { findInquiry } from "./find-inquiry.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** The fragment with which the lab opens a link, a file or a scenario; undefined, and said, where only the file can carry it. Throws InputError. */
export function fragmentFor(word: string, shelf: Shelf, { language, remark, say, width }: Terminal): string | undefined {
  const linked: Linked = findInquiry(word, shelf) ?? { inquiry: inquiryOf(shelf.scenario(word)), view: {} };
  const fragment = linkOf(linked.inquiry, { language, ...linked.view }, shelf);
  if (fragment === undefined) {
    const text = {
      de: `Für einen Link ist das zu viel. Öffnen Sie die Datei im Labor selbst: ${word}`,
      en: `This is too much for a link. Open the file in the lab itself: ${word}`,
    };
    remark(wrap(say(text), width));
  }
  return fragment;
}
