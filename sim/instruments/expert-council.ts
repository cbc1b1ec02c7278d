import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

/**
 * What politicians on the council change (sizes: assumption; that debates of the committees move there: seed 001 §1.3): they take half
 * of the seats from outside, so that experts give half the time, and debates make each meeting half as long again, though nothing more
 * is learnt there. In return somebody speaks up for the topic in politics.
 */
const withPoliticians = { expertSeats: 0.5, meetingHours: 1.5 };

/** Hours a week in which somebody carries the council's word into politics, as a member or by right (assumption). */
const voiceHours = 1;

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
  politicians: {
    title: { de: "Auch die Politik sitzt im Rat", en: "Politicians sit on the council too" },
    unit: "yes/no",
    default: false,
    source: "seed 001 §1.3 (Potsdam: no politicians, unlike many other municipalities)",
  },
  heard: {
    title: { de: "Muss vor Beschlüssen der Politik gehört werden", en: "Must be heard before politics decides" },
    unit: "yes/no",
    default: false,
    source: "seed 001 §3.1 (boards advise and may have the right to be heard); default: assumption",
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

/** A council of experts that advises the city (Klimarat), without politicians unless said otherwise. */
export const expertCouncil: Instrument = {
  id: "expert-council",
  title: { de: "Fachrat (Klimarat)", en: "Expert council (Klimarat)" },
  description: {
    de: "Fachleute aus Wissenschaft, Wirtschaft und Zivilgesellschaft beraten die Stadt zusammen mit einigen Ämtern. Weisen kann der Rat nicht. Sitzt auch die Politik dabei, hat er weniger Fachleute und längere Sitzungen, aber eine Stimme in den Fraktionen.",
    en: "Experts from science, business and civil society advise the city together with some departments. The council cannot instruct. With politicians among its members it has fewer experts and longer meetings, but a voice in the political groups.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "backing", "outside", "effort"],
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
        de: "Ohne Politik im Rat wandern keine Streitfragen der Ausschüsse in ihn hinein. In vielen anderen Kommunen ist sie vertreten.",
        en: "Without politicians the council is spared debates that belong in committees. In many other municipalities they have seats.",
      },
      source: "seed 001 §1.3 (Potsdam)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Wer aus der Politik dabei ist, trägt das Wort des Gremiums in die Fraktionen.",
        en: "Politicians among the members carry the body's word into their groups.",
      },
      source: "extrapolated from seed 001 §3.1",
      grade: "extrapolated",
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
    const experts = v.politicians ? withPoliticians.expertSeats : 1;
    const meeting = { ...v, hours: v.hours * (v.politicians ? withPoliticians.meetingHours : 1) };
    const voice = backingLever(context, { by: "board", attentionHours: voiceHours, heard: v.heard });
    return [
      bodyLever(context, meeting, { level: "staff", purpose: v.purpose, chair: "outside", outsiders: v.outsiders * experts }),
      ...(v.politicians || v.heard ? [voice] : []),
      ...partnerLevers(context, { ...v, partnerHours: v.partnerHours * experts }, ["science", "business", "civilSociety"]),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
