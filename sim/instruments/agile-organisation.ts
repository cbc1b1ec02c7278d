import type { ForumLever, HierarchyLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  factor: {
    title: {
      de: "Steilheit der Hierarchie, Vielfaches der bisherigen",
      en: "Steepness of the hierarchy, multiple of what it was",
    },
    unit: "factor",
    default: 0.6,
    min: 0,
    max: 1,
    source: "assumption",
  },
  ...bodyParameters({ rhythm: 2, hours: 2, departments: 12, source: "assumption" }),
  forumRhythm: {
    title: { de: "Wochen von einem offenen Treffen zum nächsten", en: "Weeks between two open meetings" },
    unit: "weeks",
    default: 6,
    min: 1,
    max: 52,
    source: "assumption",
  },
  forumHours: {
    title: { de: "Dauer eines offenen Treffens", en: "Length of an open meeting" },
    unit: "h",
    default: 1.5,
    min: 0,
    max: 8,
    source: "assumption",
  },
  forumShare: {
    title: { de: "Anteil der Beschäftigten, die dazu eingeladen sind", en: "Share of staff invited to it" },
    unit: "share",
    default: 0.15,
    min: 0.02,
    max: 1,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 800, setUpWeeks: 52, setUpEuro: 60_000, source: "assumption" }),
};

/** Integrated-agile administration: flatter hierarchies, teams across departments, open meetings of the house. */
export const agileOrganisation: Instrument = {
  id: "agile-organisation",
  title: { de: "Integriert-agile Verwaltung", en: "Integrated-agile administration" },
  description: {
    de: "Die Stadt baut ihre Arbeitsweise um. Hierarchien werden flacher, Teams planen quer zu den Ämtern, und offene Treffen bringen das Haus zusammen.",
    en: "The city rebuilds its way of working. Hierarchies become flatter, teams plan across departments, and open meetings bring the house together.",
  },
  group: "structure",
  kind: "option",
  pulls: ["hierarchy", "body", "forum", "effort"],
  parameters,
  participants: {
    de: "Die Verwaltungsspitze, die es will, Leitungen, die abgeben, und Beschäftigte aus vielen Ämtern.",
    en: "A top management that wants it, heads who let go, and staff of many departments.",
  },
  course: {
    de: "Im ersten Jahr kostet der Umbau zusätzliche Arbeit und Geld. Teams und offene Treffen beginnen gleich und brauchen auf Dauer Zeit.",
    en: "In the first year the change takes extra work and money. Teams and open meetings start at once and need time for good.",
  },
  leaves: {
    de: "Beziehungen und Wissen quer durch das Haus. Beides verblasst, wenn die Teams sich auflösen.",
    en: "Ties and knowledge across the house. Both fade when the teams are dissolved.",
  },
  evidence: [
    {
      claim: {
        de: "Das Projekt Verwaltung 2.030 sucht ein erprobtes Modell für eine integriert-agile Arbeitsweise.",
        en: "The project Verwaltung 2.030 seeks a tested model of integrated-agile work.",
      },
      source: "seed 003",
      grade: "recommended",
    },
    {
      claim: {
        de: "Bis zu agilen, integrierten Strukturen sind noch einige Hürden zu nehmen.",
        en: "There are still some hurdles on the way to agile, integrated structures.",
      },
      source: "seed 003",
      grade: "perceived",
    },
    {
      claim: {
        de: "Eine offene, agile Kultur, feste Strukturen und Räume für formlosen Austausch gelten zusammen als Bedingungen des Gelingens.",
        en: "An open, agile culture, lasting structures and spaces for informal exchange are together seen as conditions of success.",
      },
      source: "seed 000",
      grade: "recommended",
      patterns: ["structure-needs-culture"],
    },
  ],
  example: { topics: ["climate-mitigation", "integration"], start: 52, end: null, with: { factor: 0.6, departments: 12 } },
  levers(values, context) {
    const v = read(parameters, values);
    const flatter: HierarchyLever = { ...spanOf(context), lever: "hierarchy", types: [], factor: v.factor };
    const forum: ForumLever = {
      ...spanOf(context),
      lever: "forum",
      topics: context.topics,
      rhythm: Math.round(v.forumRhythm),
      hours: v.forumHours,
      share: v.forumShare,
    };
    return [
      flatter,
      bodyLever(context, v, { level: "staff", purpose: "plan", chair: "unit" }),
      ...(v.forumHours > 0 ? [forum] : []),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
