import type { Instrument } from "./instrument.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  rhythm: {
    title: { de: "Wochen von einem Verwaltungstag zum nächsten", en: "Weeks between two days" },
    unit: "weeks",
    default: 52,
    min: 4,
    max: 104,
    source: "assumption (seed 001 §3.3: at regular intervals)",
  },
  hours: {
    title: { de: "Dauer für alle, die kommen", en: "Length for each who comes" },
    unit: "h",
    default: 5,
    min: 1,
    max: 8,
    source: "assumption",
  },
  share: {
    title: { de: "Anteil der Beschäftigten, die eingeladen sind", en: "Share of staff invited" },
    unit: "share",
    default: 0.3,
    min: 0.02,
    max: 1,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 80, setUpEuro: 2_000, hoursPerWeek: 4, euroPerYear: 12_000, source: "assumption" }),
};

/** Verwaltungstage: days on which everybody may meet everybody and hear about each other's work. */
export const administrationDay: Instrument = {
  id: "administration-day",
  title: { de: "Verwaltungstage", en: "Administration days" },
  description: {
    de: "Ein- oder zweimal im Jahr treffen sich Beschäftigte aus allen Ämtern und erzählen einander von ihrer Arbeit. Ein Teil der Zeit gehört dem Thema.",
    en: "Once or twice a year staff of all departments meet and tell each other about their work. Part of the time is about the topic.",
  },
  group: "learning",
  kind: "option",
  pulls: ["forum", "effort"],
  parameters,
  participants: {
    de: "Beschäftigte aller Ämter und Ränge. Wer überlastet ist, bleibt eher weg.",
    en: "Staff of all departments and ranks. Those who are overloaded tend to stay away.",
  },
  course: {
    de: "Die Tage kehren in festem Abstand wieder. Dazwischen bereitet die allgemeine Verwaltung den nächsten vor.",
    en: "The days recur at a fixed interval. In between general administration prepares the next one.",
  },
  leaves: {
    de: "Bekanntschaften quer durch das Haus. Sie verblassen, wenn man sich nicht wieder begegnet.",
    en: "Acquaintances across the house. They fade when people do not meet again.",
  },
  evidence: [
    {
      claim: {
        de: "Regelmäßige Verwaltungstage gelten als leichter Weg, mit anderen über ihre Arbeit zu sprechen.",
        en: "Regular administration days are seen as an easy way to talk with others about their work.",
      },
      source: "seed 001 §3.3",
      grade: "recommended",
    },
    {
      claim: {
        de: "Im Alltag fehlen Gelegenheiten, sich zwischen den Ressorts formlos auszutauschen.",
        en: "Everyday work lacks occasions for informal exchange between departments.",
      },
      source: "seed 001 §3.3",
      grade: "perceived",
    },
    {
      claim: {
        de: "Ein Treffen vor Ort kam nicht zustande, weil die Zeit der Beschäftigten nicht reichte.",
        en: "A meeting in person did not come about since staff did not have the time.",
      },
      source: "seed 001 §2.1",
      grade: "observed",
    },
  ],
  example: { topics: ["climate-mitigation", "integration"], start: 26, end: null, with: { rhythm: 52, share: 0.3 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "forum",
        topics: context.topics,
        rhythm: Math.round(v.rhythm),
        hours: v.hours,
        share: v.share,
      },
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
