import { capacityComponent, meanOfParts, part } from "./capacity-component.ts";

export const capacityLearning = capacityComponent({
  component: "learning",
  id: "capacityLearning",
  title: { de: "Reflexion und Lernen", en: "Reflection and learning" },
  meaning: {
    de: "Mittel aus zwei Anteilen an den abgeschlossenen Fällen: aus denen jemand lernte, auf die man zurückblickte; leer ohne abgeschlossene Fälle",
    en: "mean of two shares of the cases settled: those somebody learned from, those looked back on; empty without settled cases",
  },
  source: "seed 001 §2.3, §3.3; equal parts: assumption",
  of: (tally) => meanOfParts(part(tally.taught, tally.settled), part(tally.lookedBack, tally.settled)),
});
