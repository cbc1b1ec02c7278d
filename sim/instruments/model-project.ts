import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters } from "./parts/body.ts";
import { publicBuilding, publicSpace } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { firstWeeks } from "./parts/phase.ts";
import { bindingParameter, programmeLevers, stepParameters } from "./parts/programme.ts";
import { read } from "./parts/values.ts";

const matters = { publicBuilding, publicSpace };

const parameters = {
  matter: {
    title: { de: "Worum es geht", en: "What it is about" },
    unit: "choice",
    default: "publicBuilding",
    choices: ["publicBuilding", "publicSpace"] as const,
    source: "seed 001 §3.1 (Remscheid: a new day-care centre); a street or square: assumption",
  },
  weeks: {
    title: { de: "Wochen der Zusammenarbeit", en: "Weeks of working together" },
    unit: "weeks",
    default: 104,
    min: 4,
    max: 312,
    source: "assumption",
  },
  ...bodyParameters({ rhythm: 2, hours: 3, departments: 6, source: "assumption" }),
  binding: bindingParameter(0.8, "assumption (a concrete project with a decision and a date)"),
  ...stepParameters(6),
  ...effortParameters({ setUpHours: 60, setUpWeeks: 8, setUpEuro: 5_000, source: "assumption (agreement, moderation)" }),
};

/** A few departments plan and build one thing together and try out new ways on it (Kita in Remscheid). */
export const modelProject: Instrument = {
  id: "model-project",
  title: { de: "Gemeinsames Modellprojekt", en: "Joint model project" },
  description: {
    de: "Wenige Ämter planen und bauen gemeinsam eine Sache, etwa eine Kita. Sie erproben dabei kurze Wege am konkreten Fall. Die Zusammenarbeit ist befristet.",
    en: "A few departments plan and build one thing together, such as a day-care centre. They try out short ways on a concrete case. The cooperation is for a limited time.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "programme", "effort"],
  parameters,
  participants: {
    de: "Planung, Bau und die Ämter, die das Ergebnis nutzen. Alle müssen zusammenarbeiten wollen.",
    en: "Planning, building and the departments that will use the result. All must want to work together.",
  },
  course: {
    de: "Das Team arbeitet eng zusammen, bis seine Wochen um sind. Die Maßnahme selbst geht Schritt für Schritt weiter, solange die Laufzeit dauert.",
    en: "The team works closely together until its weeks are over. The measure itself goes on step by step while the span runs.",
  },
  leaves: {
    de: "Das fertige Vorhaben und feste Beziehungen zwischen wenigen Ämtern. Sie verblassen, wenn kein nächstes Projekt folgt.",
    en: "The finished project and firm ties between a few departments. They fade unless another project follows.",
  },
  evidence: [
    {
      claim: {
        de: "Beim Neubau einer Kita in Remscheid kamen ökologische, soziale und Fragen der Integration in einem Prozess zusammen.",
        en: "When Remscheid built a day-care centre, ecological, social and integration questions came together in one process.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "observed",
    },
    {
      claim: {
        de: "An einem konkreten Projekt lassen sich neue Wege erproben. Fehlversuche bleiben begrenzt und lehren etwas.",
        en: "New ways can be tried on a concrete project. Failed attempts stay limited and teach something.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Dass Arbeits- und Lenkungskreis bestanden, trug zum Gelingen gemeinsamer Projekte bei.",
        en: "That working circle and steering circle existed helped joint projects to succeed.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "perceived",
      patterns: ["two-circles"],
    },
  ],
  example: { topics: ["climate-adaptation"], start: 52, end: 260, with: { matter: "publicBuilding", weeks: 104, steps: 6 } },
  levers(values, context) {
    const v = read(parameters, values);
    const types = matters[v.matter];
    return [
      bodyLever(firstWeeks(context, v.weeks), v, { level: "staff", purpose: "project", chair: "unit", types }),
      ...programmeLevers(context, { ...v, measures: 1, joint: true }),
      ...effortLever(context, v, { types }),
    ];
  },
};
