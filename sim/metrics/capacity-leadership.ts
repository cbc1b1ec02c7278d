import { capacityComponent, meanOfParts, part } from "./capacity-component.ts";

export const capacityLeadership = capacityComponent({
  component: "leadership",
  id: "capacityLeadership",
  title: { de: "Führung und Mitverantwortung", en: "Leadership and shared responsibility" },
  meaning: {
    de: "Mittel aus: freigegeben ÷ vorgelegt, Mitverantwortung der Beschäftigten, Anteil der Beschäftigten, deren Leitung das Thema mindestens mittelwichtig nimmt",
    en: "mean of: released ÷ laid before heads, co-responsibility of staff, share of staff whose head gives the topic at least middling priority",
  },
  source: "seed 001 §2.3, §3.2; equal parts: assumption",
  of: (tally) => meanOfParts(part(tally.carried, tally.laid), tally.meanCoResponsibility, tally.shareLed),
});
