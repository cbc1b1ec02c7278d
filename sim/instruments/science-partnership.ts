import type { LearningLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  ...partnerParameters({
    partnerHours: 6,
    expertise: 0.85,
    legitimacy: 0.4,
    source: "assumption",
  }),
  ...bodyParameters({
    rhythm: 13,
    hours: 6,
    departments: 10,
    source: "assumption (transfer workshops and shorter events over five years: seed 001 §3.1)",
  }),
  outsiders: outsidersParameter(8, "assumption (experts from science and practice take part: seed 001 §3.1)"),
  courseHours: {
    title: { de: "Lernangebot je Beschäftigten und Jahr", en: "Learning offered a member of staff and year" },
    unit: "h/year",
    default: 0.5,
    min: 0,
    max: 20,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 120, setUpEuro: 5_000, hoursPerWeek: 6, euroPerYear: 10_000, source: "assumption" }),
};

/** A partnership of city and science with transfer workshops (BESTKLIMA, StadtumMig, Klimapartnerschaft Potsdam). */
export const sciencePartnership: Instrument = {
  id: "science-partnership",
  title: { de: "Partnerschaft mit der Wissenschaft", en: "Partnership with science" },
  description: {
    de: "Forschende arbeiten mit der Stadt an ihren Fragen. Sie beraten, moderieren und bringen neues Wissen ein. In Transferwerkstätten lernen Beschäftigte verschiedener Ämter mit Fachleuten von außen.",
    en: "Researchers work with the city on its questions. They advise, moderate and bring in new knowledge. In transfer workshops staff of several departments learn together with experts from outside.",
  },
  group: "learning",
  kind: "option",
  pulls: ["outside", "body", "learning", "effort"],
  parameters,
  participants: {
    de: "Eine Forschungseinrichtung, Beschäftigte aus mehreren Ämtern und jemand in der Verwaltung, der das Projekt trägt.",
    en: "A research institute, staff of several departments, and somebody in the administration who carries the project.",
  },
  course: {
    de: "Die Partner treffen sich in Abständen und geben dazwischen Rat. Die Wirkung wächst mit den Jahren. Meist endet sie mit der Förderung.",
    en: "The partners meet from time to time and give advice in between. The effect grows over the years. Mostly it ends with the funding.",
  },
  leaves: {
    de: "Wissen und Beziehungen bei denen, die dabei waren. Was weiter gelten soll, muss die Stadt selbst übernehmen.",
    en: "Knowledge and ties among those who took part. Whatever is to stay in force the city must take over itself.",
  },
  evidence: [
    {
      claim: {
        de: "In BESTKLIMA erprobte Remscheid Arbeits- und Lenkungskreis und entwickelte eine Checkliste. Beides lief nach dem Projekt weiter.",
        en: "In BESTKLIMA Remscheid tried out working and steering circles and made a checklist. Both went on after the project.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "observed",
      patterns: ["what-survives"],
    },
    {
      claim: {
        de: "Fünf gemeinsame Jahre mit Werkstätten ließen in StadtumMig Beziehungen und Wissen stetig wachsen.",
        en: "In StadtumMig five joint years of workshops let ties and knowledge grow steadily.",
      },
      source: "seed 001 §3.1",
      grade: "observed",
    },
    {
      claim: {
        de: "Klimafunktionskarten entstanden in Remscheid nur mit Hilfe des Forschungsprojekts. Aus eigenen Mitteln wären sie nicht bezahlbar gewesen.",
        en: "Remscheid got its climate function maps only through the research project. It could not have paid for them itself.",
      },
      source: "seed 001 §1.3 (Remscheid)",
      grade: "observed",
    },
    {
      claim: {
        de: "Forschende übernehmen verschiedene Rollen. Manchmal machen sie Wissen sichtbar, das in der Verwaltung schon da ist.",
        en: "Researchers take different roles. At times they bring to light knowledge that the administration already has.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 26, end: 286, with: { partnerHours: 6, rhythm: 13, outsiders: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    const course: LearningLever = {
      ...spanOf(context),
      lever: "learning",
      topics: context.topics,
      hoursPerStaffYear: v.courseHours,
      voluntary: true,
      content: "both",
      format: "course",
      types: [],
    };
    return [
      ...partnerLevers(context, v, ["science"]),
      bodyLever(context, v, { level: "staff", purpose: "exchange", chair: "outside", outsiders: v.outsiders }),
      ...(v.courseHours > 0 ? [course] : []),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
