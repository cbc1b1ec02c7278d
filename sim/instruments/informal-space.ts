import type { Instrument } from "./instrument.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  hours: {
    title: { de: "Zeit in der Woche für alle, die kommen", en: "Time a week for each who comes" },
    unit: "h",
    default: 0.5,
    min: 0.1,
    max: 3,
    source: "assumption",
  },
  share: {
    title: { de: "Anteil der Beschäftigten, die es nutzen können", en: "Share of staff who can use it" },
    unit: "share",
    default: 0.05,
    min: 0.02,
    max: 1,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 40, setUpEuro: 20_000, euroPerYear: 3_000, source: "assumption" }),
};

/** A room or habit for informal exchange across departments and ranks: small, weekly, cheap. */
export const informalSpace: Instrument = {
  id: "informal-space",
  title: { de: "Räume für informellen Austausch", en: "Spaces for informal exchange" },
  description: {
    de: "Ein Raum, ein offener Mittagstisch oder eine Kaffeerunde bringt Menschen aus verschiedenen Ämtern zusammen. Jede Woche ist ein wenig Zeit dafür.",
    en: "A room, an open lunch table or a coffee round brings people of different departments together. There is a little time for it every week.",
  },
  group: "learning",
  kind: "option",
  pulls: ["forum", "effort"],
  parameters,
  participants: {
    de: "Beschäftigte aller Ränge, die gern kommen, und Leitungen, die es nicht als verlorene Zeit ansehen.",
    en: "Staff of all ranks who like to come, and heads who do not count it as lost time.",
  },
  course: {
    de: "Der Raum wird einmal eingerichtet. Danach begegnen sich Woche für Woche einige, die sonst nichts miteinander zu tun haben.",
    en: "The space is furnished once. Week by week some people then meet who otherwise have nothing to do with each other.",
  },
  leaves: {
    de: "Bekanntschaften zwischen den Ämtern. Ohne weitere Treffen verlieren sie sich.",
    en: "Acquaintances between departments. Without further meetings they are lost.",
  },
  evidence: [
    {
      claim: {
        de: "Integriertes Handeln braucht Räume, in denen man sich formlos über Rang und Ressort hinweg austauscht.",
        en: "Integrated action needs spaces for informal exchange across ranks and departments.",
      },
      source: "seed 000",
      grade: "recommended",
    },
    {
      claim: {
        de: "In kleinen Städten kennt man sich und tauscht sich im Alltag formlos aus.",
        en: "In small towns people know each other and exchange informally in daily work.",
      },
      source: "seed 001 §3.2",
      grade: "perceived",
      patterns: ["small-town-informal"],
    },
    {
      claim: {
        de: "Formloser Austausch zwischen den Ressorts gehört bisher nicht zum Alltag der Verwaltung.",
        en: "Informal exchange between departments is not part of administrative routine so far.",
      },
      source: "seed 001 §3.3",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 26, end: null, with: { hours: 0.5, share: 0.05 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      { ...spanOf(context), lever: "forum", topics: context.topics, rhythm: 1, hours: v.hours, share: v.share },
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
