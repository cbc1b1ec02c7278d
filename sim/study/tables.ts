import type { ColumnSpec } from "../core/table.ts";
import { metrics } from "../metrics/registry.ts";
import { fateInfo, fates } from "../model/fate.ts";
import { capacityColumns } from "./capacity-columns.ts";

const key = (name: string, kind: "text" | "integer", de: string, en: string): ColumnSpec => ({
  name,
  kind,
  unit: "",
  meaning: { de, en },
});

/** Key columns of every table of runs. */
const runKeys: readonly ColumnSpec[] = [
  key("scenario", "text", "Kennung des Szenarios", "scenario id"),
  key("option", "text", "Kennung der Option", "option id"),
  key("world", "integer", "Nummer des Annahmensatzes, ab 0", "number of the set of assumptions, from 0"),
  key("replication", "integer", "Wiederholung mit eigenem Zufall, ab 0", "replication with its own chance, from 0"),
];
const topic = key("topic", "text", "Kennung der Querschnittsaufgabe", "topic id");
const department = key("department", "text", "Kennung der Organisationseinheit", "department code");
const quarter = key("quarter", "integer", "Quartal seit Beginn, ab 0", "quarter since the start, from 0");

const year = key("year", "integer", "Jahr seit Beginn, ab 0", "year since the start, from 0");

const hypothesis = key("hypothesis", "text", "Kennung der Hypothese", "id of the hypothesis");

const number = (name: string, unit: string, de: string, en: string): ColumnSpec => ({
  name,
  kind: "number",
  unit,
  meaning: { de, en },
});
const count = (name: string, de: string, en: string): ColumnSpec => ({
  name,
  kind: "integer",
  unit: "cases",
  meaning: { de, en },
});
const metricColumns = (level: "run" | "topic"): ColumnSpec[] =>
  metrics.filter((m) => m.level === level).map((m) => ({ name: m.id, kind: "number", unit: m.unit, meaning: m.meaning }));

const tally: ColumnSpec[] = [
  number("due", "value", "fälliger Wert", "value due"),
  number("implemented", "value", "davon fachgerecht umgesetzt", "of it properly implemented"),
  number("symbolic", "value", "davon nur formal berücksichtigt", "of it done on paper only"),
  number("considered", "value", "davon berücksichtigt", "of it considered"),
];

/** Columns of every result table, the data dictionary of a results folder. */
export const tables = {
  /** One row a run: metrics of the whole administration. */
  runs: [...runKeys, ...metricColumns("run")],
  /** One row a run and topic. */
  topics: [...runKeys, topic, ...metricColumns("topic")],
  /** One row a run, topic and department: cases and value by fate, counted from the scenario's `compareFrom`. */
  departments: [
    ...runKeys,
    topic,
    department,
    ...fates.map((f) => count(`cases_${f}`, `Fälle: ${fateInfo[f].title.de}`, `cases: ${fateInfo[f].title.en}`)),
    ...fates.map((f) => number(`value_${f}`, "value", `Wert: ${fateInfo[f].title.de}`, `value: ${fateInfo[f].title.en}`)),
  ],
  /** One row a run, topic and quarter, over the whole horizon. */
  series: [
    ...runKeys,
    topic,
    quarter,
    ...tally,
    number("awareness", "0…1", "mittleres Problembewusstsein", "mean awareness"),
    number("knowHow", "0…1", "mittleres Verfahrenswissen", "mean know-how"),
    number("openness", "0…1", "mittlere Mitwirkungsbereitschaft", "mean openness"),
    number("trust", "0…1", "mittleres Vertrauen in Beauftragte", "mean trust in officers"),
    number("priority", "0…1", "mittleres Prioritätssignal der Leitungen", "heads' mean priority signal"),
    number("councilSupport", "0…1", "Unterstützung im Rat", "council support"),
    number("officerUtilisation", "share", "Auslastung der Beratung", "utilisation of advice"),
    number("reported", "share", "umgesetzter Anteil, wie Beauftragte ihn berichten", "share done, as officers report it"),
    number("achieved", "share", "tatsächlich fachgerecht umgesetzter Anteil", "share properly implemented in fact"),
  ],
  /** One row a run of a department's cases of the focus topic that fall due in one year, over the whole horizon; years without any are left out. */
  years: [...runKeys, topic, department, year, ...tally.slice(0, 3)],
  /** One row a run, topic and year: transformative capacity and what it is computed from. */
  capacity: [...runKeys, topic, year, ...capacityColumns],
  /** One row a run and quarter. */
  workload: [
    ...runKeys,
    quarter,
    number("backlogHours", "hours per staff member", "Arbeitsrückstand", "backlog of regular work"),
    number("stress", "0…1", "mittlere Belastung", "mean stress"),
    number("sickness", "share", "Anteil Erkrankter", "share of staff sick"),
    number("vacancy", "share", "Anteil unbesetzter Stellen", "share of posts vacant"),
    number("arrears", "share", "vereinfachte oder liegengebliebene Regelarbeit", "regular work simplified or dropped"),
  ],
  /** What became of the same cases: one row a pair of options, world, topic and pair of fates. "none": no twin. */
  pairs: [
    runKeys[0],
    key("a", "text", "Kennung der Option A", "id of option A"),
    key("b", "text", "Kennung der Option B", "id of option B"),
    runKeys[2],
    runKeys[3],
    topic,
    key("fateA", "text", "Ausgang unter A", "fate under A"),
    key("fateB", "text", "Ausgang unter B", "fate under B"),
    count("cases", "Fälle", "cases"),
    number("value", "value", "Wert der Fälle", "value of the cases"),
  ],
  /** Working ties at the end of a run: one row a pair of departments, only of the first replication of the first worlds. */
  ties: [
    ...runKeys,
    key("a", "text", "Kennung der einen Organisationseinheit", "code of the one department"),
    key("b", "text", "Kennung der anderen", "code of the other"),
    number("strength", "0…1", "Stärke ihrer Arbeitsbeziehung am Ende", "strength of their working tie at the end"),
  ],
  /** How far the gap falls if one stage always passes: one row a run, topic and opened stage. */
  bottlenecks: [
    ...runKeys,
    topic,
    key("stage", "text", "geöffnete Stufe", "stage opened"),
    number("gap", "share 0…1", "Umsetzungslücke mit geöffneter Stufe", "gap with the stage opened"),
    number("gapBefore", "share 0…1", "Umsetzungslücke ohne Öffnung", "gap as it is"),
  ],
  /** What each difference between the base and the option told contributes: one row a run, topic and difference undone. */
  contributions: [
    ...runKeys,
    topic,
    key("change", "text", "Unterschied, der rückgängig gemacht ist", "difference that is undone"),
    number("gap", "share 0…1", "Umsetzungslücke ohne diesen Unterschied", "gap without this difference"),
    number("gapBefore", "share 0…1", "Umsetzungslücke mit allen Unterschieden", "gap with all differences"),
  ],
  /** Single cases, only when logged. */
  occasions: [
    ...runKeys,
    key("origin", "text", "Kennung der Einheit, in der der Fall entstand", "department where the case arose"),
    topic,
    key("week", "integer", "Woche der Entstehung", "week it arose"),
    key("ordinal", "integer", "laufende Nummer in der Woche", "ordinal in the week"),
    key("owner", "text", "bearbeitende Einheit", "department that worked on it"),
    key("deadline", "integer", "Woche, ab der es zu spät ist", "first week in which it is too late"),
    number("value", "value", "Wert des Falls", "value of the case"),
    key("fate", "text", 'Ausgang; "pending": noch offen', 'fate; "pending": still open'),
    key("stage", "text", "letzte erreichte Stufe", "last stage reached"),
    key("settled", "integer", "Woche der Klärung", "week it was settled"),
    key("creator", "integer", "0: von außen", "0: from outside"),
    number("waitedOfficer", "weeks", "Wartezeit auf Beratung (nur trace)", "weeks waited for advice (trace only)"),
    number("waitedCoordination", "weeks", "Wartezeit auf Abstimmung (nur trace)", "weeks waited for coordination (trace only)"),
    number("waitedWork", "weeks", "Wartezeit auf Arbeitszeit (nur trace)", "weeks waited for hours of work (trace only)"),
  ],
  /** Trials of hypotheses: what each arm showed, one row a run and outcome. */
  trials: [
    hypothesis,
    key("variant", "text", '"as-is", oder die Kennung einer Ablation', '"as-is", or the id of an ablation'),
    runKeys[2],
    runKeys[3],
    key("arm", "text", "Kennung des Arms", "id of the arm"),
    key("outcome", "text", "Name des Ergebnisses", "name of the outcome"),
    number("value", "as the outcome", "Wert des Ergebnisses", "value of the outcome"),
  ],
  /** Effects of patterns in draws of assumptions: one row a contrast, draw and replication. */
  effects: [
    key("pattern", "text", "Kennung des Musters", "id of the pattern"),
    key("contrast", "integer", "Nummer des Kontrasts im Muster, ab 0", "number of the contrast in the pattern, from 0"),
    key("draw", "integer", "Nummer des gezogenen Annahmensatzes, ab 0", "number of the set of assumptions drawn, from 0"),
    runKeys[3],
    number("effect", "as the outcome", "Effekt, das Vorzeichen wie behauptet", "effect, the sign as claimed"),
  ],
  /** What became of the same cases in the first and the last arm of a hypothesis' first claim; cases with the same fate are left out. */
  moved: [
    hypothesis,
    runKeys[2],
    runKeys[3],
    key("fateA", "text", "Ausgang im ersten Arm", "fate in the first arm"),
    key("fateB", "text", "Ausgang im zweiten Arm", "fate in the second arm"),
    number("share", "share 0…1", "Anteil am Wert aller Fälle", "share of the value of all cases"),
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;

export type TableName = keyof typeof tables;
/** Names of all result tables, in their order. */
export const tableNames = Object.keys(tables) as TableName[];
