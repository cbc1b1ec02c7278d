import type { Fate } from "../../../../sim/model/fate.ts";
import type { Measure } from "../measure.ts";

/** What can be asked for its reasons: the answer, how cases end, an instrument in use, a number. */
export type WhyTopic =
  | { readonly kind: "answer" }
  | { readonly kind: "fate"; readonly fate: Fate }
  /** `option` and index of the use in it. */
  | { readonly kind: "use"; readonly option: string; readonly index: number }
  | { readonly kind: "measure"; readonly measure: Measure };

/** A topic as one word, for lists to choose from. */
export function keyOf(topic: WhyTopic): string {
  switch (topic.kind) {
    case "answer":
      return "answer";
    case "fate":
      return `fate ${topic.fate}`;
    case "measure":
      return `measure ${topic.measure}`;
    case "use":
      return `use ${topic.index} ${topic.option}`;
  }
}
