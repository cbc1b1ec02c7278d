import { capacityComponent, meanOfParts, part } from "./capacity-component.ts";

export const capacityAwareness = capacityComponent({
  component: "awareness",
  id: "capacityAwareness",
  title: { de: "Systembewusstsein", en: "System awareness" },
  meaning: {
    de: "Mittel aus: erkannte ÷ entstandene Fälle, beigetretene ÷ gefragte Partner, Problembewusstsein der Beschäftigten",
    en: "mean of: cases recognised ÷ arisen, partners joined ÷ asked, awareness of staff",
  },
  source: "seed 001 §2.3, §3.3; equal parts: assumption",
  of: (tally) => meanOfParts(part(tally.recognised, tally.arose), part(tally.joined, tally.asked), tally.meanAwareness),
});
