import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Department, Organisation } from "../model/organisation.ts";
import type { Topic } from "../model/topic.ts";
import type { Classifier } from "./classify.ts";
import { classifier } from "./classify.ts";
import { findColumns, topicHeading } from "./columns.ts";
import type { Csv, Delimiter } from "./csv.ts";
import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import type { DepartmentTypes } from "./department-type.ts";
import { mayorFirst } from "./dezernate.ts";
import { fillFrom } from "./fill.ts";
import { slug } from "./fold.ts";
import { mergeSmall } from "./merge.ts";
import type { Note } from "./note.ts";
import { refusal } from "./personal-data.ts";
import type { Placed } from "./placing.ts";
import { codeOf, duplicates, placeEntries } from "./placing.ts";
import { readEntries } from "./rows.ts";
import { assumptions } from "./sizes.ts";
import { tellFilled, tellFirst, tellSizes } from "./told.ts";

/** How a file is to be read. */
export interface ImportOptions {
  /** Name of the file as the user knows it. */
  readonly source: string;
  readonly types: DepartmentTypes;
  readonly topics: readonly Topic[];
  /** Id and title of the organisation; default: from the file's name. */
  readonly id?: string;
  readonly title?: Text;
  readonly inhabitants?: number | null;
  /** Heading by role (see columnRoles) or `relevance:<topic>`, `contact:<topic>`, for headings that are not recognised. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly delimiter?: Delimiter;
  /** Euro a year per FTE, for files that tell expense only; default 70,000 (assumption). */
  readonly costPerFte?: number;
  /** FTE per staff member, 0…1; default 0.85 (assumption). */
  readonly ftePerHead?: number;
  /** Departments with fewer posts (FTE) are merged inside their Dezernat; default: none are. */
  readonly mergeBelow?: number;
}

/** An administration from a file, and every guess that was made on the way. */
export interface Imported {
  readonly organisation: Organisation;
  /** In the order of the file, general ones first. */
  readonly notes: readonly Note[];
}

/** Problems told at most, so that a wrong file does not flood the terminal. */
const mostProblems = 50;

/**
 * Reads an administration from the bytes of a CSV file. Columns that hold data about persons are refused. Throws
 * InputError with everything that is wrong; guesses become notes.
 */
export function importOrganisation(bytes: Uint8Array, options: ImportOptions): Imported {
  const { source, types, topics } = options;
  const factors = {
    costPerFte: options.costPerFte ?? assumptions.costPerFte.value,
    ftePerHead: options.ftePerHead ?? assumptions.ftePerHead.value,
  };
  checkOptions(options);
  const { text, notes } = decode(bytes, source);
  const csv = readCsv(text, source, options.delimiter);
  const classify = classifier(types);
  const problems: Problem[] = [];

  const refused = refusedColumns(csv, source, classify, problems);
  const columns = findColumns(csv, source, options.columns ?? {}, topics, refused);
  problems.push(...columns.problems);
  notes.push(...columns.notes);
  stopAt(problems);

  const entries = readEntries(csv, source, columns, types, factors, problems, notes);
  const placed = placeEntries(entries, classify, types, notes);
  problems.push(...duplicates(placed, source));
  stopAt(problems);
  checkSize(placed, source);

  const seen = [...new Map(placed.map((p) => [p.dezernat.code, p.dezernat])).values()];
  const { dezernate, reason } = mayorFirst(
    seen.map((dezernat) => ({
      dezernat,
      types: new Set(placed.filter((p) => p.dezernat.code === dezernat.code).map((p) => p.type.id)),
    })),
  );
  notes.push(tellFirst(dezernate[0], reason));
  const all = placed.map((p) => department(p, topics));
  const merged = mergeSmall(all, dezernate, options.mergeBelow ?? 0);
  notes.push(
    ...merged.notes,
    ...tellSizes(merged.departments, columns.roles, factors),
    ...tellFilled(columns.roles, columns.topics, topics),
  );

  const name =
    source
      .split(/[\\/]/)
      .at(-1)!
      .replace(/\.[^.]*$/, "") || "organisation";
  return {
    organisation: {
      id: options.id ?? slug(name),
      title: options.title ?? { de: name, en: name },
      inhabitants: options.inhabitants ?? null,
      dezernate,
      departments: merged.departments,
    },
    notes: [...notes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const ordered = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const left = ordered.length - mostProblems;
  const more: Problem[] =
    left > 0
      ? [{ source: ordered[0].source, message: { de: `… und ${left} weitere Fehler`, en: `… and ${left} more problems` } }]
      : [];
  throw new InputError([...ordered.slice(0, mostProblems), ...more]);
}

function checkOptions(options: ImportOptions): void {
  const problems: Problem[] = [];
  const check = (name: string, value: number | null | undefined, least: number, most: number): void => {
    if (value === undefined || value === null || (value >= least && value <= most)) return;
    const message = { de: "Wert liegt außerhalb des Bereichs", en: "value is out of range" };
    problems.push({
      source: name,
      message,
      found: String(value),
      expected: { de: `${least} bis ${most}`, en: `${least} to ${most}` },
    });
  };
  check("--cost-per-fte", options.costPerFte, 1_000, 1_000_000);
  check("--fte-per-head", options.ftePerHead, 0.1, 1);
  check("--merge-below", options.mergeBelow, 0, 1_000);
  check("--inhabitants", options.inhabitants, 1, 100_000_000);
  stopAt(problems);
}

/** Indices of columns that may not be read, each told as a problem. */
export function refusedColumns(csv: Csv, source: string, classify: Classifier, problems: Problem[]): Set<number> {
  const isDepartment = (cell: string): boolean => classify(cell).basis === "name";
  const refused = new Set<number>();
  csv.header.cells.forEach((heading, index) => {
    // A topic may bear a word that elsewhere means a trait of persons; its cells are shares in any case.
    if (topicHeading.test(heading)) return;
    const message = refusal(
      heading,
      csv.rows.map((row) => row.cells[index] ?? ""),
      isDepartment,
    );
    if (!message) return;
    refused.add(index);
    const expected = { de: "eine Datei ohne diese Spalte", en: "a file without this column" };
    problems.push({ source, ...csv.header.place(index), path: heading, message, expected });
  });
  return refused;
}

function checkSize(placed: readonly Placed[], source: string): void {
  const staff = placed.reduce((sum, p) => sum + p.entry.staff, 0);
  const { fewestStaff, mostStaff } = assumptions;
  if (staff >= fewestStaff.value && staff <= mostStaff.value) return;
  const few = staff < fewestStaff.value;
  throw new InputError([
    {
      source,
      message: few
        ? {
            de: "Zu wenige Beschäftigte für das Modell (Einheit der Zahlen prüfen, z. B. Tausend Euro)",
            en: "too few staff for the model (check the unit of the numbers, e.g. thousands of euro)",
          }
        : {
            de: "Zu viele Beschäftigte für das Modell (Einheit der Zahlen prüfen)",
            en: "too many staff for the model (check the unit of the numbers)",
          },
      found: String(staff),
      expected: { de: "60 bis 15.000 Beschäftigte", en: "60 to 15,000 staff" },
    },
  ]);
}

function department(placed: Placed, topics: readonly Topic[]): Department {
  const { entry, type, dezernat } = placed;
  const filled = fillFrom([{ type, weight: 1 }], topics);
  return {
    code: codeOf(placed),
    name: entry.name,
    dezernat: dezernat.code,
    type: type.id,
    posts: entry.posts,
    staff: entry.staff,
    utilisation: entry.utilisation,
    hierarchy: entry.hierarchy ?? filled.hierarchy,
    ...(entry.side === undefined ? {} : { side: entry.side }),
    relevance: { ...filled.relevance, ...entry.relevance },
    contact: { ...filled.contact, ...entry.contact },
  };
}
