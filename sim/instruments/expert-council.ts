import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...bodyParameters({
    rhythm: 9,
    hours: 3,
    departments: 5,
    source: "seed 001 §1.3 (Potsdam: meets regularly); number: assumption",
  }),
  outsiders: outsidersParameter(8, "seed 001 §1.3 (Potsdam: one expert for each of eight fields)"),
  purpose: {
    title: { de: "Aufgabe des Rats", en: "The council's task" },
    unit: "choice",
    default: "exchange",
    choices: ["exchange", "plan"] as const,
    source: "seed 001 §1.3 (Potsdam: gives assessments and accompanies the master plan); default: assumption",
  },
  ...partnerParameters({
    partnerHours: 6,
    expertise: 0.8,
    legitimacy: 0.5,
    source: "assumption (experts from science, business and civil society: seed 001 §1.3)",
  }),
  ...effortParameters({
    setUpHours: 100,
    setUpWeeks: 26,
    setUpEuro: 3_000,
    hoursPerWeek: 3,
    euroPerYear: 4_000,
    source: "assumption (finding members, rules of procedure, an office, travel)",
  }),
};

/** A council of experts without politicians that advises the city (Klimarat). */
export const expertCouncil: Instrument = {
  id: "expert-council",
  title: { de: "Fachrat ohne Politik (Klimarat)", en: "Expert council without politicians" },
  description: {
    de: "Fachleute aus Wissenschaft, Wirtschaft und Zivilgesellschaft beraten die Stadt zusammen mit einigen Ämtern. Aus der Politik sitzt niemand dabei. Weisen kann der Rat nicht.",
    en: "Experts from science, business and civil society advise the city together with some departments. No politician has a seat. The council cannot instruct.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "outside", "effort"],
  parameters,
  participants: {
    de: "Je Handlungsfeld eine Fachperson von außen, die zuständigen Ämter und eine Stelle, die das Büro führt.",
    en: "An expert from outside for each field of action, the departments in charge, and a unit that runs the office.",
  },
  course: {
    de: "Der Rat tagt in festem Rhythmus, seine Mitglieder helfen auch dazwischen mit Wissen. Mit der Laufzeit endet beides.",
    en: "The council meets at a fixed rhythm, and its members help with knowledge in between. Both end with the span.",
  },
  leaves: {
    de: "Wissen bei denen, die dabei waren, und Beziehungen zwischen ihren Ämtern. Beides verblasst langsam.",
    en: "Knowledge with those who took part and ties between their departments. Both fade slowly.",
  },
  evidence: [
    {
      claim: {
        de: "Der Potsdamer Klimarat soll Wissen weitertragen und Beteiligung stärken. Er arbeitet eng mit der Koordinierungsstelle zusammen.",
        en: "Potsdam's Klimarat is to strengthen transfer of knowledge and participation. It works closely with the coordinating office.",
      },
      source: "seed 001 §1.3 (Potsdam)",
      grade: "observed",
    },
    {
      claim: {
        de: "Ohne Politik im Rat wandern keine Streitfragen der Ausschüsse in ihn hinein.",
        en: "Without politicians the council is spared debates that belong in committees.",
      },
      source: "seed 001 §1.3 (Potsdam)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Fachwissen von außen kann helfen, wo Verfahrens- und Fachwissen im Haus fehlt.",
        en: "Knowledge from outside can help where the house lacks it.",
      },
      source: "seed 001 §3.1, summary",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-mitigation", "climate-adaptation"], start: 52, end: null, with: { rhythm: 9, outsiders: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, { level: "staff", purpose: v.purpose, chair: "outside", outsiders: v.outsiders }),
      ...partnerLevers(context, v, ["science", "business", "civilSociety"]),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
