import type { Text } from "../../core/language.ts";
import type { DutyStatus, Topic } from "../../model/topic.ts";

/** What each legal status is called. */
export const dutyTitles: Readonly<Record<DutyStatus, Text>> = {
  voluntary: { de: "freiwillig", en: "voluntary" },
  concept: { de: "Pflicht zu einem Konzept", en: "duty to have a concept" },
  act: { de: "Pflicht zu handeln", en: "duty to act" },
};

/** Numbers of a topic by key. */
type NumberKey = { [K in keyof Topic]: Topic[K] extends number ? K : never }[keyof Topic];

/** What each number of a topic says, before a set of assumptions scales it. */
export const topicNumbers: Readonly<Record<NumberKey, Text>> = {
  occasionsPerStaffYear: {
    de: "Fälle im Jahr je Kopf in einem Amt der Betroffenheit 1",
    en: "cases a year and head in a department of relevance 1",
  },
  effortHours: { de: "Stunden je Fall", en: "hours a case" },
  knowHowNeeded: { de: "nötiges Verfahrenswissen, 0…1", en: "know-how needed, 0…1" },
  partners: { de: "beteiligte Ämter je Fall", en: "partner departments a case" },
  conflict: { de: "Anteil der Fälle mit Zielkonflikt", en: "share of cases with a conflict of goals" },
  moneyShare: { de: "Anteil der Fälle, die Geld brauchen", en: "share of cases that need money" },
  moneyEuro: { de: "Euro je Fall, der Geld braucht", en: "euro a case that needs money" },
  deadlineWeeks: { de: "Wochen bis zur Frist", en: "weeks until the deadline" },
  salience: { de: "öffentliche Aufmerksamkeit zu Beginn, 0…1", en: "public salience at the start, 0…1" },
  councilSupport: { de: "Rückhalt im Rat zu Beginn, 0…1", en: "support of the council at the start, 0…1" },
  awareness: { de: "Problembewusstsein zu Beginn, 0…1", en: "awareness at the start, 0…1" },
  knowHow: { de: "Verfahrenswissen zu Beginn, 0…1", en: "know-how at the start, 0…1" },
};
