import type { DemandLever, Span } from "../../model/levers.ts";

/** Public attention for a topic and nothing else: no case more, no work, no contact. `salience` is what it adds, 0…1. */
export function attentionTo(span: Span, topic: string, salience: number): DemandLever {
  return { ...span, lever: "demand", topic, occasions: 1, regularWork: 0, contact: 0, salience, novelty: 0 };
}
