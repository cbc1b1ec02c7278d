import type { ColumnSpec } from "../core/table.ts";
import { capacityComponents } from "../metrics/capacity-components.ts";
import { type CapacityCount, capacityCounts } from "../model/capacity.ts";

const what: Readonly<Record<CapacityCount, readonly [unit: string, de: string, en: string]>> = {
  viaTie: ["agreements", "abgestimmt über eine Arbeitsbeziehung", "agreed through a working tie"],
  viaDienstweg: ["agreements", "abgestimmt auf dem Dienstweg", "agreed through the heads (Dienstweg)"],
  viaBody: ["agreements", "abgestimmt in einem Gremium", "agreed in a body"],
  viaTeam: ["agreements", "abgestimmt in einem gemeinsamen Team", "agreed in a joint team"],
  viaLiaison: ["agreements", "abgestimmt über Mittelspersonen", "agreed through a liaison"],
  settledByLine: ["matters", "Ablehnungen und Zielkonflikte, die die Linie klärte", "refusals and conflicts settled by the line"],
  settledByUnit: [
    "matters",
    "Ablehnungen und Zielkonflikte, die eine koordinierende Einheit klärte",
    "refusals and conflicts settled by a coordinating unit",
  ],
  helpedByColleague: ["cases", "Verfahrenswissen von Kolleg*innen", "know-how from a colleague"],
  helpedByUnit: ["cases", "Verfahrenswissen von einer koordinierenden Einheit", "know-how from a coordinating unit"],
  helpedByOutside: ["cases", "Verfahrenswissen von außen", "know-how from outside"],
  helpedByRule: ["cases", "Verfahrenswissen aus einer Regel", "know-how from a rule"],
  laid: ["matters", "Leitungen zur Freigabe vorgelegt", "laid before heads for release"],
  carried: ["matters", "davon freigegeben", "of these released"],
  arose: ["cases", "entstandene Fälle mit Zuständigkeit", "cases that arose and had somebody responsible"],
  recognised: ["cases", "davon als betroffen erkannt", "of these recognised as relevant"],
  asked: ["partners", "gefragte Partner", "partners asked"],
  joined: ["partners", "davon beigetreten", "of these joined"],
  settled: ["cases", "von jemandem abgeschlossene Fälle", "cases settled by somebody"],
  taught: ["cases", "davon Fälle, aus denen jemand lernte", "of these, cases somebody learned from"],
  lookedBack: ["cases", "davon Fälle, auf die man zurückblickte", "of these, cases looked back on"],
  meanCoResponsibility: ["0…1", "mittlere Mitverantwortung am Jahresende", "mean co-responsibility at the end of the year"],
  meanAwareness: ["0…1", "mittleres Problembewusstsein am Jahresende", "mean awareness at the end of the year"],
  shareLed: [
    "share",
    "Beschäftigte, deren Leitung das Thema mindestens mittelwichtig nimmt",
    "staff whose head gives the topic at least middling priority",
  ],
};

/** Columns of a year's transformative capacity: the four components, then the counts they are computed from. */
export const capacityColumns: readonly ColumnSpec[] = [
  ...capacityComponents.map(
    ({ component: name, title, unit }): ColumnSpec => ({
      name,
      kind: "number",
      unit,
      meaning: { de: `${title.de} in diesem Jahr`, en: `${title.en} in this year` },
    }),
  ),
  ...capacityCounts.map((name): ColumnSpec => {
    const [unit, de, en] = what[name];
    return { name, kind: "number", unit, meaning: { de, en } };
  }),
];
