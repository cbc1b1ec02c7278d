import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers, socialInfrastructure } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read } from "./parts/values.ts";

const fields = { socialInfrastructure, everything: [] };

const parameters = {
  ...bodyParameters({ rhythm: 9, hours: 3, departments: 8, source: "assumption" }),
  field: {
    title: { de: "Worüber sie spricht", en: "What it is about" },
    unit: "choice",
    default: "everything",
    choices: ["everything", "socialInfrastructure"] as const,
    source: "seed 002 (modelled on child and youth services, other fields proposed); default: assumption",
  },
  outsiders: outsidersParameter(4, "assumption (independent providers have seats: §78 SGB VIII)"),
  ...effortParameters({
    setUpHours: 80,
    setUpWeeks: 26,
    setUpEuro: 1_000,
    hoursPerWeek: 2,
    source: "assumption (an agreement between both sides, then an office)",
  }),
};

/** A standing group in which both sides of a boundary plan together, as in §78 SGB VIII (Arbeitsgemeinschaft, ISDN). */
export const standingWorkingGroup: Instrument = {
  id: "standing-working-group",
  title: { de: "Arbeitsgemeinschaft von Kreis und Gemeinde", en: "Standing working group across a boundary" },
  description: {
    de: "Beide Seiten einer Grenze sitzen auf Dauer zusammen: Kreis und Gemeinde oder Stadt und Betriebe, dazu freie Träger. Sie planen gemeinsam. Keine Seite kann die andere anweisen.",
    en: "Both sides of a boundary sit together for good: county and municipality, or city and enterprises, with independent providers. They plan together. Neither side can instruct the other.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "effort"],
  parameters,
  participants: {
    de: "Ämter beider Seiten, Fachkräfte wie Leitungen, und die Träger vor Ort.",
    en: "Departments of both sides, specialists as well as heads, and the providers on site.",
  },
  course: {
    de: "Die Sitze wechseln zwischen beiden Seiten. Vertrauen wächst spät, aber es trägt. Die Gruppe endet mit der Laufzeit.",
    en: "Seats go to both sides by turns. Trust grows late, but it carries. The group ends with the span.",
  },
  leaves: {
    de: "Beziehungen über die Grenze hinweg, die ohne die Treffen langsam verblassen.",
    en: "Ties across the boundary, which slowly fade without the meetings.",
  },
  evidence: [
    {
      claim: {
        de: "Kreis und Gemeinde können einander ergänzen: Die Gemeinde kennt Ort und Raum, der Kreis die soziale Infrastruktur.",
        en: "County and municipality can complement each other: one knows place and space, the other social infrastructure.",
      },
      source: "seed 002 (stadtgesellschaftliche Kulturpflege)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Die Zusammenarbeit mit dem Landkreis kam spät zustande, war dann aber vertrauensvoll.",
        en: "Cooperation with the county came late but was then marked by trust.",
      },
      source: "seed 002",
      grade: "observed",
    },
    {
      claim: {
        de: "Das Vorbild aus der Jugendhilfe könnte auch in anderen Feldern gelten.",
        en: "The model of youth services could be used in other fields as well.",
      },
      source: "seed 002 (asked as a question)",
      grade: "recommended",
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { rhythm: 9, field: "socialInfrastructure" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, {
        level: "mixed",
        purpose: "plan",
        chair: "outside",
        types: fields[v.field],
        bothSides: true,
        outsiders: v.outsiders,
      }),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
