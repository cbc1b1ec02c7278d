import type { Language, Text } from "../../../../sim/core/language.ts";
import { sourceWords } from "../../options/source-words.ts";

/** Sources that are told in a sentence of their own. */
const sentences: Readonly<Record<string, Text>> = {
  assumption: { de: "angenommen, ohne Quelle", en: "assumed, without a source" },
  "sickness 7.4 % of working time (municipal statistics), spells: assumption": {
    de: "Krankenstand 7,4 % der Arbeitszeit (kommunale Statistik), Häufigkeit und Dauer angenommen",
    en: "sickness 7.4 % of working time (municipal statistics), number and length of spells assumed",
  },
  "vacancy 5–10 % of posts (municipal statistics), duration: assumption": {
    de: "5 bis 10 % der Stellen unbesetzt (kommunale Statistik), Dauer angenommen",
    en: "5 to 10 % of posts vacant (municipal statistics), duration assumed",
  },
  "fixed-term 7.1 % (municipal statistics)": {
    de: "7,1 % befristet beschäftigt (kommunale Statistik)",
    en: "7.1 % on fixed terms (municipal statistics)",
  },
  "mean tenure 12.5 years (Leverkusen 2024) suggests about 0.08 with retirement; rest by stress and contracts": {
    de: "im Mittel 12,5 Jahre im Dienst (Leverkusen 2024), das legt mit Ruhestand etwa 8 % nahe; der Rest folgt aus Belastung und Verträgen",
    en: "12.5 years of service on average (Leverkusen 2024) suggest about 8 % with retirement; the rest follows from stress and contracts",
  },
  "range given by the model's specification (0.85…1.05 of capacity); centre: assumption": {
    de: "Spanne von uns gesetzt (85 bis 105 % der Kapazität), Mitte angenommen",
    en: "range set by us (85 to 105 % of capacity), centre assumed",
  },
  'order of KGSt "Kosten eines Arbeitsplatzes" for E 11 to E 13; exact value: assumption': {
    de: "Größenordnung nach KGSt, „Kosten eines Arbeitsplatzes“, E 11 bis E 13; genauer Wert angenommen",
    en: "order of KGSt “Kosten eines Arbeitsplatzes” for E 11 to E 13; exact value assumed",
  },
  "costPerPost over about 1,580 hours a year; assumption": {
    de: "Kosten einer Stelle auf etwa 1.580 Stunden im Jahr verteilt, angenommen",
    en: "cost of a post spread over about 1,580 hours a year, assumed",
  },
  "collective agreement TVöD (39 hours), civil servants up to 41 hours": {
    de: "Tarifvertrag TVöD (39 Stunden), Beamt*innen bis 41 Stunden",
    en: "collective agreement TVöD (39 hours), civil servants up to 41 hours",
  },
  "Deffuant et al. 2000 (form); pace: assumption": {
    de: "Form nach Deffuant und anderen 2000, Tempo angenommen",
    en: "form from Deffuant et al. 2000, pace assumed",
  },
  "Deffuant et al. 2000 (form); value: assumption": {
    de: "Form nach Deffuant und anderen 2000, Größe angenommen",
    en: "form from Deffuant et al. 2000, size assumed",
  },
  "Leverkusen 2024: 12.5 years": { de: "Leverkusen 2024: 12,5 Jahre", en: "Leverkusen 2024: 12.5 years" },
  "about five years of steady exchange make trust robust (seed 001 §3.1); pace: assumption": {
    de: "Vertrauen trägt nach etwa fünf Jahren steten Austauschs (IRS Dialog 2/2025 §3.1), Tempo angenommen",
    en: "trust holds after about five years of steady exchange (IRS Dialog 2/2025 §3.1), pace assumed",
  },
  "German municipal electoral law: five years in most Länder, six in Bavaria": {
    de: "Kommunalwahlrecht: fünf Jahre in den meisten Ländern, sechs in Bayern",
    en: "German municipal electoral law: five years in most Länder, six in Bavaria",
  },
  "assumption (Virtual Design Team: decisions moved up make fewer errors)": {
    de: "angenommen; angelehnt an das Virtual Design Team, nach dem oben weniger Fehler geschehen",
    en: "assumed; after the Virtual Design Team, in which decisions moved up make fewer errors",
  },
};

/** An assumption of ours that a seed's section suggests; the remark before it is not told. */
const suggested = /^assumption \([^:]*: (seed [^)]*)\)$/;

/** A seed's section, what it supports in brackets, and that the size is ours. */
const directed = /^(seed [^(]*?)(?: \([^)]*\))?, size: assumption$/;

/** Where an assumption comes from, as planners read it. */
export function assumptionSource(source: string, language: Language): string {
  if (Object.hasOwn(sentences, source)) return sentences[source][language];
  const origin = suggested.exec(source)?.[1];
  if (origin !== undefined) {
    const work = sourceWords(origin, language);
    return language === "de" ? `angenommen, angeregt durch ${work}` : `assumed, suggested by ${work}`;
  }
  const seed = directed.exec(source)?.[1];
  if (seed === undefined) return sourceWords(source, language);
  const work = sourceWords(seed, language);
  return language === "de" ? `Richtung aus ${work}, Größe angenommen` : `direction from ${work}, size assumed`;
}

/** Whether a source is told in words made for it. */
export function isKnownSource(source: string): boolean {
  return Object.hasOwn(sentences, source) || directed.test(source) || suggested.test(source);
}
