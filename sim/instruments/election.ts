import { weeksPerYear } from "../core/clock.ts";
import type { HeadsLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { firstWeeks } from "./parts/phase.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  support: {
    title: { de: "Verschiebung des Rückhalts im Rat", en: "Shift of support in the council" },
    unit: "−1…1",
    default: 0.2,
    min: -1,
    max: 1,
    source: "assumption",
  },
  termYears: {
    title: { de: "Dauer der Wahlperiode", en: "Length of the term" },
    unit: "years",
    default: 5,
    min: 1,
    max: 8,
    source: "statistic (municipal codes of the Länder: five years in most, six in Bavaria)",
  },
  mayor: {
    title: { de: "Die Spitze der Stadt wechselt", en: "The mayor changes" },
    unit: "yes/no",
    default: true,
    source: "assumption",
  },
  dezernenten: {
    title: { de: "Anteil der Dezernatsleitungen, die wechseln", en: "Share of Dezernenten replaced" },
    unit: "share",
    default: 0.3,
    min: 0,
    max: 1,
    source: "assumption (a new mayor brings new Dezernenten: seed 001 §2.2)",
  },
};

/** An election shifts the council's support for a term and may change the mayor and some Dezernenten. */
export const election: Instrument = {
  id: "election",
  title: { de: "Kommunalwahl", en: "Municipal election" },
  description: {
    de: "Nach der Wahl steht der Rat eine Wahlperiode lang stärker oder schwächer hinter dem Thema. Oft wechseln auch die Stadtspitze und einige Dezernatsleitungen.",
    en: "After the election the council stands more or less firmly behind the topic for a term. Often the mayor and some Dezernenten change too.",
  },
  group: "outside",
  kind: "either",
  pulls: ["council", "heads"],
  parameters,
  participants: {
    de: "Wahlberechtigte und Parteien. Die Verwaltung stellt sich auf die neuen Mehrheiten ein.",
    en: "Voters and parties. The administration adapts to the new majorities.",
  },
  course: {
    de: "Leitungen wechseln in der ersten Woche. Der Rückhalt im Rat verschiebt sich allmählich und bis zum Ende der Wahlperiode.",
    en: "Heads change in the first week. Support in the council shifts gradually and until the end of the term.",
  },
  leaves: {
    de: "Neue Leitungen mit eigenen Überzeugungen. Der Rückhalt im Rat kehrt nach der Wahlperiode zurück.",
    en: "New heads with convictions of their own. Support in the council returns after the term.",
  },
  evidence: [
    {
      claim: {
        de: "Neue Bürgermeisterinnen und Bürgermeister bringen oft neue Dezernatsleitungen, Zuschnitte und Prioritäten mit.",
        en: "New mayors often bring new Dezernenten, cuts and priorities.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
    },
    {
      claim: {
        de: "In Würzburg entstand nach der Kommunalwahl 2020 das Amt des Klimabürgermeisters.",
        en: "In Würzburg the office of Klimabürgermeister was created after the municipal election of 2020.",
      },
      source: "seed 001 §1.3 (Würzburg)",
      grade: "observed",
    },
    {
      claim: {
        de: "Mit der politischen Stimmung sinkt oder steigt der Vorrang freiwilliger Aufgaben.",
        en: "The priority of voluntary tasks falls or rises with the political mood.",
      },
      source: "seed 001 §1.3",
      grade: "perceived",
      patterns: ["voluntary-is-cut-first"],
    },
    {
      claim: {
        de: "Neue Leitungen fühlen sich an frühere Konzepte weniger gebunden.",
        en: "New heads feel less bound by earlier concepts.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["concepts-fade-with-heads"],
    },
  ],
  example: { topics: ["climate-mitigation"], start: 104, end: null, with: { support: 0.2, mayor: true, dezernenten: 0.3 } },
  levers(values, context) {
    const v = read(parameters, values);
    const span = spanOf(firstWeeks(context, v.termYears * weeksPerYear));
    const heads: HeadsLever = {
      ...span,
      lever: "heads",
      topics: context.topics,
      departmentHeads: 0,
      dezernenten: v.dezernenten,
      mayor: v.mayor,
      qualification: "any",
    };
    return [
      { ...span, lever: "council", topics: context.topics, support: v.support },
      ...(v.mayor || v.dezernenten > 0 ? [heads] : []),
    ];
  },
};
