import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  euro: {
    title: { de: "Höchste Förderung je Thema und Jahr", en: "Largest grant a topic and year" },
    unit: "€/year",
    default: 120_000,
    min: 1_000,
    max: 10_000_000,
    source: "assumption",
  },
  ownShare: {
    title: { de: "Eigenanteil der Stadt", en: "The city's own share" },
    unit: "share",
    default: 0.3,
    min: 0,
    max: 1,
    source: "assumption (that an own share must be budgeted: seed 001 §1.1)",
  },
  hoursNeeded: {
    title: { de: "Arbeit an Antrag und Abrechnung für die halbe Summe", en: "Work on application and accounts for half the sum" },
    unit: "h/year",
    default: 160,
    min: 0,
    max: 2_000,
    source: "assumption",
  },
};

/** A funding programme of Land or Bund opens and closes (such as the Nationale Klimaschutzinitiative). */
export const fundingProgramme: Instrument = {
  id: "funding-programme",
  title: { de: "Förderprogramm von Land oder Bund", en: "Funding programme of Land or Bund" },
  description: {
    de: "Für einige Jahre können Städte Fördermittel beantragen. Ob Geld kommt, hängt davon ab, wer den Antrag schreibt und ob die Stadt ihren Eigenanteil aufbringt.",
    en: "For some years cities can apply for grants. Whether money comes depends on who writes the application and on whether the city raises its own share.",
  },
  group: "money",
  kind: "event",
  pulls: ["funding"],
  parameters,
  participants: {
    de: "Land oder Bund als Geldgeber. In der Stadt braucht es Stellen mit Zeit für Anträge und einen Haushalt, der den Eigenanteil trägt.",
    en: "Land or Bund as the funder. In the city it takes units with time for applications, and a budget that bears the own share.",
  },
  course: {
    de: "Das Programm öffnet mit der ersten Woche und schließt mit der letzten. Wer mehr Arbeit in Anträge steckt, bekommt mehr.",
    en: "The programme opens with the first week and closes with the last. More work put into applications brings more money.",
  },
  leaves: {
    de: "Was mit dem Geld geschafft wurde. Neues Geld kommt danach nicht mehr.",
    en: "What was done with the money. No further money comes after that.",
  },
  evidence: [
    {
      claim: {
        de: "Fördermittel geben knappen Haushalten Spielraum, denn die Stadt muss nur den Eigenanteil einplanen.",
        en: "Grants give tight budgets some room, since the city must budget only its own share.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Förderung auf Zeit reicht selten für genug Personal und Mittel.",
        en: "Temporary funding is rarely enough for sufficient staff and resources.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
      patterns: ["project-cliff"],
    },
    {
      claim: {
        de: "Wie weit Städte ihre Strukturen ausbauten, hing auch daran, wie viel die Länder zahlen wollten.",
        en: "How far cities developed their structures depended also on how much the Länder were willing to pay.",
      },
      source: "seed 001 §1.2",
      grade: "observed",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 52, end: 260, with: { euro: 120_000, ownShare: 0.3 } },
  levers(values, context) {
    const v = read(parameters, values);
    return context.topics.map((topic) => ({
      ...spanOf(context),
      lever: "funding",
      topic,
      euroPerYear: v.euro,
      ownShare: v.ownShare,
      hoursNeeded: v.hoursNeeded,
    }));
  },
};
