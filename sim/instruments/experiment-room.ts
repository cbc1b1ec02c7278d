import type { LearningLever } from "../model/levers.ts";
import type { Instrument } from "./instrument.ts";
import { planningAndBuilding, publicSpace, socialServices } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const fields = { planningAndBuilding, publicSpace, socialServices };

const parameters = {
  field: {
    title: { de: "In welchen Ämtern experimentiert wird", en: "Which departments experiment" },
    unit: "choice",
    default: "planningAndBuilding",
    choices: ["planningAndBuilding", "publicSpace", "socialServices"] as const,
    source: "seed 001 §3.1 (Remscheid: model project in building); other fields: assumption",
  },
  tolerance: {
    title: { de: "Wie weit Fehlversuche ohne Schaden bleiben", en: "How far failures do no harm to those who tried" },
    unit: "0…1",
    default: 0.8,
    min: 0.5,
    max: 1,
    source: "assumption (failures are allowed for within limits: seed 001 §3.1)",
  },
  hours: {
    title: { de: "Zeit zum Ausprobieren und Auswerten", en: "Time to try things and look back" },
    unit: "h/month",
    default: 2,
    min: 0.25,
    max: 16,
    source: "assumption",
  },
  courseHours: {
    title: { de: "Anleitung zu neuen Abläufen", en: "Guidance in new procedures" },
    unit: "h/year",
    default: 6,
    min: 0,
    max: 40,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 120, setUpEuro: 10_000, euroPerYear: 10_000, source: "assumption" }),
};

/** Room for experiments: a few departments may try other ways, and failures may happen and teach. */
export const experimentRoom: Instrument = {
  id: "experiment-room",
  title: { de: "Experimentierraum", en: "Room for experiments" },
  description: {
    de: "Einige Ämter dürfen andere Abläufe ausprobieren. Fehlversuche sind erlaubt und werden gemeinsam ausgewertet. Wer mag, lernt in kurzen Kursen neue Abläufe kennen.",
    en: "A few departments may try other procedures. Failures are allowed and are looked at together. Those who like learn new procedures in short courses.",
  },
  group: "learning",
  kind: "option",
  pulls: ["reflection", "learning", "effort"],
  parameters,
  participants: {
    de: "Die Ämter eines Felds und Leitungen, die Fehlversuche wirklich zulassen.",
    en: "The departments of one field, and heads who really allow failures.",
  },
  course: {
    de: "Die Ämter bekommen jeden Monat Zeit zum Ausprobieren. Was schiefgeht, schreckt dort weniger ab als sonst. Außerhalb des Raums ändert sich zunächst nichts.",
    en: "The departments get time to try things every month. What goes wrong discourages less than elsewhere. Outside the room nothing changes at first.",
  },
  leaves: {
    de: "Erfahrung mit neuen Abläufen bei denen, die es versucht haben. Der Schutz vor den Folgen eines Fehlversuchs endet.",
    en: "Experience with new procedures among those who tried. Protection from the consequences of failure ends.",
  },
  evidence: [
    {
      claim: {
        de: "Konkrete gemeinsame Projekte geben einen Rahmen, in dem sich neue Wege erproben und Fehlversuche nutzen lassen.",
        en: "Concrete joint projects give a frame in which new ways can be tried and failures put to use.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Leitungen sollten offen sein für andere Verfahren und am besten auch für Experimente.",
        en: "Heads should be open to other procedures and ideally to experiments as well.",
      },
      source: "seed 001 §3.2",
      grade: "recommended",
    },
    {
      claim: {
        de: "Auch Partner aus der Zivilgesellschaft und aus der Wissenschaft bieten Raum für Experimente.",
        en: "Partners from civil society and science offer room for experiments too.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 52, end: 208, with: { field: "planningAndBuilding", tolerance: 0.8 } },
  levers(values, context) {
    const v = read(parameters, values);
    const types = fields[v.field];
    const course: LearningLever = {
      ...spanOf(context),
      lever: "learning",
      topics: context.topics,
      hoursPerStaffYear: v.courseHours,
      voluntary: true,
      content: "process",
      format: "course",
      types,
    };
    return [
      {
        ...spanOf(context),
        lever: "reflection",
        topics: context.topics,
        types,
        hoursPerStaffMonth: v.hours,
        tolerance: v.tolerance,
      },
      ...(v.courseHours > 0 ? [course] : []),
      ...effortLever(context, v, { types }),
    ];
  },
};
