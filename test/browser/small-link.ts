import { loadLibrary, shelfOf } from "../../sim/node/library.ts";
import type { Inquiry } from "../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf } from "../../sim/study/inquiry/link.ts";

const shelf = shelfOf(loadLibrary());

/** The fragment that opens `scenario` small enough to be computed whole in a few seconds: in a town, for four years, in two sets of assumptions. */
export function smallLink(scenario: string, change: Partial<Inquiry> = {}, view: Readonly<Record<string, string>> = {}): string {
  const whole = inquiryOf(shelf.scenario(scenario), { worlds: 2 });
  const small: Inquiry = { ...whole, organisation: { kind: "typical", inhabitants: 10_000 }, weeks: 208, ...change };
  const link = linkOf(small, view, shelf);
  if (link === undefined) throw new Error(`the link of ${scenario} is too long`);
  return link;
}
