import type { Metric } from "./metric.ts";
import { gapOf } from "./summaries.ts";

export const gap: Metric = {
  id: "gap",
  level: "topic",
  title: { de: "Umsetzungslücke im Tagesgeschäft", en: "Everyday implementation gap" },
  meaning: { de: "1 − (umgesetzt + ½ · nur formal) ÷ fällig", en: "1 − (implemented + ½ · symbolic) ÷ due" },
  unit: "share 0…1",
  better: "lower",
  source: "seed 001 §1.1 (Pieterse & du Toit 2025); weight ½: assumption",
  value: (observed, topic) => gapOf(observed, topic),
};
