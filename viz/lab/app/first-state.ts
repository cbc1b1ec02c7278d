import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { View } from "../state/view.ts";

/** Scenario whose first option the first view shows. */
const firstScenario = "climate-mayor";

/** What is looked at when nothing else is asked for. */
export const firstView: View = { page: "start", tab: "cases", against: "", option: "", research: false };

/** The default city as it is, with nothing to compare yet. */
export function firstInquiry(shelf: Shelf): Inquiry {
  const whole = inquiryOf(shelf.scenario(firstScenario));
  return { ...whole, options: whole.options.slice(0, 1) };
}
