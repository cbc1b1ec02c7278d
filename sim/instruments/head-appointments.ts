import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  qualification: {
    title: { de: "Wer frei werdende Leitungen bekommt", en: "Who gets heads' posts that fall vacant" },
    unit: "choice",
    default: "qualified",
    choices: ["qualified", "unqualified"] as const,
    source: "seed 001 §4 (posts filled without subject experts although there are some)",
  },
};

/** From now on heads' posts go to people who know the topics, or to others although such people are there. */
export const headAppointments: Instrument = {
  id: "head-appointments",
  title: { de: "Leitungen nach Fachkenntnis besetzen", en: "Heads appointed by expertise" },
  description: {
    de: "Wird eine Leitung frei, zählt von nun an, ob jemand das Thema kennt. Das Gegenteil lässt sich ebenso prüfen: andere werden vorgezogen, obwohl Fachleute da sind.",
    en: "When a head's post falls vacant, what counts from now on is whether people know the topic. The opposite can be tested as well: others are preferred although experts are there.",
  },
  group: "structure",
  kind: "option",
  pulls: ["heads"],
  parameters,
  participants: {
    de: "Stadtspitze, Personalamt und Rat, die über Leitungen entscheiden.",
    en: "The mayor, the personnel office and the council, who decide on heads.",
  },
  course: {
    de: "Niemand muss gehen. Die Wirkung kommt langsam, mit jeder Leitung, die ohnehin frei wird.",
    en: "Nobody has to leave. The effect comes slowly, with each head's post that falls vacant anyway.",
  },
  leaves: {
    de: "Die Leitungen, die in dieser Zeit berufen wurden, bleiben im Amt.",
    en: "The heads appointed meanwhile stay in office.",
  },
  evidence: [
    {
      claim: {
        de: "Es kostet Anerkennung, wenn Leitungen ohne Fachleute besetzt werden, obwohl es sie im Haus gibt.",
        en: "It costs recognition when heads' posts are filled without experts although the house has some.",
      },
      source: "seed 001 §4",
      grade: "perceived",
    },
    {
      claim: {
        de: "Leitungen brauchen Fachkenntnis und müssen gut vermitteln können.",
        en: "Heads need subject knowledge and must be good at mediating.",
      },
      source: "seed 001 §3.2",
      grade: "recommended",
    },
    {
      claim: {
        de: "Engagierte Menschen in Leitungen tragen wesentlich dazu bei, dass die Arbeit gelingt.",
        en: "Committed people in leading posts contribute greatly to success.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
      patterns: ["leaders-open-or-close"],
    },
  ],
  example: { topics: ["integration"], start: 0, end: null, with: { qualification: "qualified" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "heads",
        topics: context.topics,
        departmentHeads: 0,
        dezernenten: 0,
        mayor: false,
        qualification: v.qualification,
      },
    ];
  },
};
