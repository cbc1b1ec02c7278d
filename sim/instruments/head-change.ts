import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  mayor: {
    title: { de: "Die Spitze der Stadt wechselt", en: "The mayor changes" },
    unit: "yes/no",
    default: true,
    source: "seed 001 §2.2 (changes of mayor bring new Dezernenten)",
  },
  dezernenten: {
    title: { de: "Anteil der Dezernatsleitungen, die wechseln", en: "Share of Dezernenten replaced" },
    unit: "share",
    default: 0.5,
    min: 0,
    max: 1,
    source: "assumption",
  },
  departmentHeads: {
    title: { de: "Anteil der Amtsleitungen, die wechseln", en: "Share of department heads replaced" },
    unit: "share",
    default: 0.1,
    min: 0,
    max: 1,
    source: "assumption",
  },
  qualification: {
    title: { de: "Wer nachfolgt", en: "Who takes over" },
    unit: "choice",
    default: "any",
    choices: ["any", "qualified", "unqualified"] as const,
    source: "seed 001 §4 (heads filled without subject experts); default: assumption",
  },
};

/** Mayor, Dezernenten and heads change at once; others follow, with or without knowledge of the topics. */
export const headChange: Instrument = {
  id: "head-change",
  title: { de: "Wechsel an der Spitze", en: "Change at the top" },
  description: {
    de: "Auf einen Schlag wechseln Leitungen: die Stadtspitze, Dezernate, Ämter. Wer nachfolgt, kennt das Thema oder kennt es nicht und setzt eigene Prioritäten.",
    en: "Heads change at one stroke: the mayor, Dezernenten, heads of departments. Their successors know the topic or do not, and set priorities of their own.",
  },
  group: "structure",
  kind: "either",
  pulls: ["heads"],
  parameters,
  participants: {
    de: "Wahlberechtigte, Rat und Stadtspitze, die neu besetzen.",
    en: "Voters, the council and the mayor, who fill the posts anew.",
  },
  course: {
    de: "Der Wechsel geschieht in der ersten Woche. Solange das Instrument gilt, werden auch später frei werdende Leitungen so besetzt.",
    en: "The change happens in the first week. As long as it lasts, heads' posts that fall vacant later are filled the same way.",
  },
  leaves: {
    de: "Neue Überzeugungen an der Spitze. Was Vorgänger vereinbart hatten, trägt weniger weit.",
    en: "New convictions at the top. What predecessors had agreed carries less far.",
  },
  evidence: [
    {
      claim: {
        de: "Ein neues Stadtoberhaupt ist ein häufiger Anlass für neue Dezernatsleitungen und andere Prioritäten.",
        en: "A new mayor is a frequent occasion for new Dezernenten and other priorities.",
      },
      source: "seed 001 §2.2",
      grade: "literature",
    },
    {
      claim: {
        de: "Wenn Leitungen neu besetzt sind, zeigt sich, wie wenig Konzepte binden.",
        en: "When heads are new, it shows how little concepts bind.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
      patterns: ["concepts-fade-with-heads"],
    },
    {
      claim: {
        de: "Leitungen können eine Aufgabe voranbringen oder verhindern.",
        en: "Heads can advance a task or prevent it.",
      },
      source: "seed 001 §3.2",
      grade: "perceived",
      patterns: ["leaders-open-or-close"],
    },
  ],
  example: { topics: ["climate-mitigation"], start: 104, end: 364, with: { mayor: true, dezernenten: 0.5 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [{ ...spanOf(context), lever: "heads", topics: context.topics, ...v }];
  },
};
