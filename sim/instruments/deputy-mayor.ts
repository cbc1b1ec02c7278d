import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { read } from "./parts/values.ts";

const parameters = {
  attentionHours: {
    title: { de: "Zeit für das Thema", en: "Time for the topic" },
    unit: "h/week",
    default: 8,
    min: 0.5,
    max: 40,
    source: "assumption",
  },
  veto: {
    title: { de: "Kann Vorlagen anhalten, die das Thema übergehen", en: "May stop papers that ignore the topic" },
    unit: "yes/no",
    default: false,
    source: "assumption (seed 001 §1.3 reports none for Würzburg)",
  },
};

/** The first deputy of the mayor stands for the topic (Klimabürgermeister): backing from the top, without a post. */
export const deputyMayor: Instrument = {
  id: "deputy-mayor",
  title: { de: "Klimabürgermeister*in (erste Stellvertretung)", en: "Deputy mayor for the topic" },
  description: {
    de: "Die erste Stellvertretung der Oberbürgermeisterin oder des Oberbürgermeisters steht für das Thema ein. Es wird Chefsache. Neue Stellen sind damit nicht verbunden.",
    en: "The mayor's first deputy stands for the topic, which becomes a matter for the top. No new posts come with it.",
  },
  group: "authority",
  kind: "option",
  pulls: ["backing"],
  parameters,
  participants: {
    de: "Die erste Stellvertretung mit freier Zeit für das Thema und Dezernatsleitungen, die ihr Zeichen aufnehmen.",
    en: "The first deputy with time to spare for the topic, and Dezernent*innen who take the signal up.",
  },
  course: {
    de: "Mit dem Amtsantritt wird das Thema sichtbar wichtiger. Die Prioritäten der Leitungen ziehen über Monate nach.",
    en: "From the first day in office the topic visibly counts for more. The heads' priorities follow over months.",
  },
  leaves: {
    de: "Ohne die Person im Amt gehen die Prioritäten der Leitungen langsam auf ihr früheres Maß zurück. Stellen bleiben keine.",
    en: "Without the person in office the heads' priorities slowly return to where they were. No posts remain.",
  },
  evidence: [
    {
      claim: {
        de: "Der Klimabürgermeister als erster Stellvertreter wertete das Thema in Politik und Verwaltung sichtbar auf.",
        en: "The Klimabürgermeister as first deputy visibly raised the topic's standing in politics and administration.",
      },
      source: "seed 001 §3.2 (Würzburg)",
      grade: "observed",
      patterns: ["visible-upgrade"],
    },
    {
      claim: {
        de: "Leitungen können Aufgaben anweisen, Dienstwege verkürzen und Kooperation vereinbaren. Sie können sie auch verhindern.",
        en: "Leaders can assign tasks, shorten official channels and agree on cooperation. They can also prevent it.",
      },
      source: "seed 001 §3.2",
      grade: "perceived",
      patterns: ["leaders-open-or-close"],
    },
    {
      claim: {
        de: "Ohne Stellen verschieben sich die Verluste: Mehr Fälle werden aufgegriffen und scheitern dann am Verfahrenswissen.",
        en: "Without posts the losses move: more cases are taken up and then fail for want of know-how.",
      },
      source: "extrapolated from seed 001 §1.1 and §1.3",
      grade: "extrapolated",
      patterns: ["priority-without-posts"],
    },
  ],
  example: { topics: ["climate-mitigation", "climate-adaptation"], start: 52, end: null, with: { attentionHours: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [backingLever(context, { by: "deputyMayor", attentionHours: v.attentionHours, veto: v.veto })];
  },
};
