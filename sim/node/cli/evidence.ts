import type { Language, Text } from "../../core/language.ts";
import type { structuralAlternatives } from "../../model/parameters.ts";
import type { EvidenceRegister, Mechanism, Reading } from "../../scenario/evidence-file.ts";
import { evidenceGrades } from "../../scenario/evidence-file.ts";

/** What each structural alternative leaves open. */
export const structureTitles: Readonly<Record<keyof typeof structuralAlternatives, Text>> = {
  stages: { de: "Stufen eines Falls: Schranken oder Ausgleich", en: "stages of a case: gates or compensation" },
  openness: {
    de: "Einfluss unter Kolleg*innen: unter nahen Haltungen, immer, gar nicht",
    en: "influence among colleagues: between close attitudes, always, never",
  },
  regularWork: { de: "Regelarbeit: geht streng vor oder teilt anteilig", en: "regular work: strictly first or in proportion" },
  coordination: { de: "Abstimmung: Einwände oder gemeinsame Planung", en: "coordination: objections or joint planning" },
};

/** Evidence for one thing: a mechanism with its sources and the patterns that test it. */
export interface Evidence {
  readonly mechanism: string;
  readonly title: Text;
  readonly sources: readonly Reading[];
  readonly patterns: readonly string[];
}

/** Evidence of all mechanisms for which `governs` holds. */
export function evidenceOf({ mechanisms }: EvidenceRegister, governs: (mechanism: Mechanism) => boolean): Evidence[] {
  return mechanisms.filter(governs).map(({ id, title, sources, patterns }) => ({ mechanism: id, title, sources, patterns }));
}

/** The sources of a mechanism with their strength, for a list: "seed 001 §1.2: reported by practitioners; …". */
export function sourcesInBrief({ sources }: Mechanism): Text {
  const brief = (language: Language): string => {
    const words = sources.map(({ source, grade }) => {
      const strength = evidenceGrades[grade][language];
      return grade === "assumption" ? strength : `${source}: ${strength}`;
    });
    return [...new Set(words)].join("; ");
  };
  return { de: brief("de"), en: brief("en") };
}
