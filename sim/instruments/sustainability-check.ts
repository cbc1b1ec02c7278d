import type { Instrument } from "./instrument.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  form: {
    title: {
      de: "Wer prüft: das Amt selbst oder eine Stelle für alle",
      en: "Who checks: the department itself or one unit for all",
    },
    unit: "choice",
    default: "checklist",
    choices: ["checklist", "screening"] as const,
    source: "assumption (screening of all documents by the officer: seed 001 §1.2, Halle)",
  },
  coverage: {
    title: { de: "Anteil der Vorlagen, die geprüft werden", en: "Share of papers checked" },
    unit: "share",
    default: 0.8,
    min: 0.05,
    max: 1,
    source: "assumption",
  },
  guidance: {
    title: { de: "Verfahrenswissen im Bogen des Amts", en: "Know-how written into the department's form" },
    unit: "0…1",
    default: 0.3,
    min: 0,
    max: 1,
    source: "assumption",
  },
  hoursPerCase: {
    title: { de: "Aufwand je Vorlage, die das Amt selbst prüft", en: "Effort for each paper the department checks itself" },
    unit: "h",
    default: 0.25,
    min: 0,
    max: 20,
    source: "assumption (a form of one page)",
  },
  ...effortParameters({ setUpHours: 300, setUpEuro: 10_000, source: "assumption" }),
};

/** A check of council papers in all departments, part of new decision processes (Verwaltung 2.030). */
export const sustainabilityCheck: Instrument = {
  id: "sustainability-check",
  title: { de: "Nachhaltigkeitsprüfung der Vorlagen", en: "Sustainability check of council papers" },
  description: {
    de: "Jede Vorlage für den Rat sagt, wie sie das Thema berührt. Entweder prüft das Amt selbst mit einem Bogen, oder die Vorlage geht an eine Stelle, die für alle prüft.",
    en: "Every paper for the council says how it touches the topic. Either the department checks with a form, or the paper goes to a unit that checks for all.",
  },
  group: "rule",
  kind: "option",
  pulls: ["rule", "effort"],
  parameters,
  participants: {
    de: "Alle Ämter, die Vorlagen schreiben. Prüft eine Stelle für alle, muss sie auch Zeit dafür haben.",
    en: "All departments that write papers. If one unit checks for all, it must have time for that.",
  },
  course: {
    de: "Allgemeine Verwaltung und Büro der Leitung entwerfen die Prüfung. Danach gilt sie in allen Ämtern und kostet Zeit: im Amt bei jeder Vorlage oder bei der Stelle, die liest.",
    en: "General administration and the mayor's office draft the check. Then it applies in all departments and takes time: in the department with every paper, or in the unit that reads.",
  },
  leaves: {
    de: "Solange sie gilt, überdauert sie den Weggang von Menschen. Nach ihrem Ende bleibt, was die Ämter dabei gelernt haben.",
    en: "While in force it outlasts people who leave. After its end what departments have learnt on the way remains.",
  },
  evidence: [
    {
      claim: {
        de: "Wer die Agenda 2030 in der ganzen Verwaltung umsetzen will, muss auch ändern, wie politisch entschieden wird.",
        en: "Whoever wants to implement the 2030 Agenda across the administration must also change how political decisions are made.",
      },
      source: "seed 003",
      grade: "recommended",
    },
    {
      claim: {
        de: "In Halle werden alle kommunalen Dokumente auf nötige Ergänzungen durchgesehen.",
        en: "In Halle all municipal documents are looked through for additions that are needed.",
      },
      source: "seed 001 §1.2 (Halle)",
      grade: "observed",
    },
    {
      claim: {
        de: "Eine Prüfung sichert, dass das Thema bedacht wird, nicht dass es umgesetzt wird. Ein Teil der Fälle scheitert dann später.",
        en: "A check makes sure that the topic is considered, not that it is implemented. Part of the cases then fail later.",
      },
      source: "extrapolated from seed 001 §1.3 (Remscheid)",
      grade: "extrapolated",
      patterns: ["checklist-displacement"],
    },
  ],
  example: { topics: ["climate-mitigation"], start: 52, end: null, with: { form: "checklist", coverage: 0.8 } },
  levers(values, context) {
    const v = read(parameters, values);
    const own = v.form === "checklist";
    return [
      {
        ...spanOf(context),
        lever: "rule",
        rule: context.id,
        topics: context.topics,
        kind: v.form,
        scope: [],
        coverage: v.coverage,
        guidance: own ? v.guidance : 0,
        hoursPerCase: own ? v.hoursPerCase : 0,
      },
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
