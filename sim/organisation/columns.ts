import type { Text } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import type { Topic } from "../model/topic.ts";
import type { ColumnRole } from "./column-roles.ts";
import { columnRoles, compress, productHeadings, roleTitles, synonyms } from "./column-roles.ts";
import type { Csv } from "./csv.ts";
import { fold } from "./fold.ts";
import type { Note } from "./note.ts";

/** A column that is read for one topic. */
export interface TopicColumn {
  readonly role: "relevance" | "contact";
  /** Id of the topic. */
  readonly topic: string;
  readonly index: number;
}

/** Which column holds what (indices from 0) and what is wrong with the headings. */
export interface Columns {
  readonly roles: ReadonlyMap<ColumnRole, number>;
  readonly topics: readonly TopicColumn[];
  /** Columns that are not read, told. */
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** Roles that tell the size of a department; one of them is needed. */
const sizeRoles: readonly ColumnRole[] = ["posts", "headcount", "expense"];
/** Headings of columns that are read for one topic, e.g. "relevance:gender-equality". */
export const topicHeading = /^(relevance|relevanz|contact|kontakt)\s*:\s*(.*)$/i;

/**
 * Finds the columns of a file: first those that `mapping` (role → heading) names, then the rest by their headings.
 * `refused` columns are left alone.
 */
export function findColumns(
  csv: Csv,
  source: string,
  mapping: Readonly<Record<string, string>>,
  topics: readonly Topic[],
  refused: ReadonlySet<number>,
): Columns {
  const headings = csv.header.cells;
  const problems: Problem[] = [];
  const roles = new Map<ColumnRole, number>();
  const topicColumns: TopicColumn[] = [];
  const taken = new Set(refused);

  function assignTopic(role: string, index: number, place: Partial<Problem> & { source: string }): void {
    const [, kind, name] = topicHeading.exec(role)!;
    const topic = topics.find((t) => [t.id, t.title.de, t.title.en].some((title) => fold(title) === fold(name)));
    taken.add(index);
    if (topic) {
      topicColumns.push({ role: /^r/i.test(kind) ? "relevance" : "contact", topic: topic.id, index });
      return;
    }
    const ids = topics.map((t) => t.id);
    const message = { de: "Unbekanntes Querschnittsthema", en: "unknown topic" };
    problems.push({ ...place, message, found: name, expected: ids.join(", "), nearest: nearest(name.slice(0, 60), ids) });
  }

  for (const [role, heading] of Object.entries(mapping)) {
    const place = { source: "--column", path: `${role}=${heading}` };
    const index = headings.indexOf(heading.trim());
    const isRole = (columnRoles as readonly string[]).includes(role);
    if (!isRole && !topicHeading.test(role)) {
      const message = { de: "Diese Bedeutung einer Spalte gibt es nicht", en: "there is no such meaning of a column" };
      const expected = [...columnRoles, "relevance:…", "contact:…"].join(", ");
      problems.push({ ...place, message, found: role, expected, nearest: nearest(role.slice(0, 60), columnRoles) });
    } else if (index < 0) {
      const message = { de: "Diese Spalte gibt es in der Datei nicht", en: "the file has no such column" };
      problems.push({
        ...place,
        message,
        found: heading,
        expected: list(headings),
        nearest: nearest(heading.slice(0, 60), headings),
      });
    } else if (!isRole) {
      assignTopic(role, index, place);
    } else if (!refused.has(index)) {
      roles.set(role as ColumnRole, index);
      taken.add(index);
    }
  }

  headings.forEach((heading, index) => {
    if (!taken.has(index) && topicHeading.test(heading))
      assignTopic(heading, index, { source, ...csv.header.place(index), path: heading });
  });
  const unclear = new Set<ColumnRole>();
  for (const role of columnRoles) {
    if (roles.has(role)) continue;
    const fitting = bestFitting(role, csv, taken);
    if (fitting.length === 1) roles.set(role, fitting[0]);
    else if (fitting.length > 1 && !(sizeRoles.includes(role) && sizeRoles.some((r) => roles.has(r)))) {
      unclear.add(role);
      problems.push(several(role, fitting, csv, source));
    }
    for (const index of fitting) taken.add(index);
  }
  if (!roles.has("department") && !unclear.has("department")) problems.push(missing(["department"], csv, source));
  if (![...roles.keys(), ...unclear].some((role) => sizeRoles.includes(role))) problems.push(missing(sizeRoles, csv, source));
  const notes = [...products(headings[roles.get("department") ?? -1]), ...ignored(headings, roles, topicColumns, refused)];
  return { roles, topics: topicColumns, notes, problems };
}

/** Columns not yet taken whose headings mean `role` best; several if they mean it equally well. */
function bestFitting(role: ColumnRole, csv: Csv, taken: ReadonlySet<number>): number[] {
  const { cells: headings } = csv.header;
  const free = headings.map((_, i) => i).filter((i) => !taken.has(i) && headings[i] !== "");
  const bareNumbers = (i: number): boolean => {
    const cells = csv.rows.map((row) => row.cells[i] ?? "");
    return cells.some((cell) => cell !== "") && cells.every((cell) => /^\d*$/.test(cell));
  };
  // A column "Amt" of bare numbers holds the offices' numbers, not their names.
  const usable = role === "department" ? free.filter((i) => !bareNumbers(i)) : free;
  const rank = (i: number): number => synonyms[role].indexOf(compress(headings[i]));
  const fitting = usable.filter((i) => rank(i) >= 0);
  const best = Math.min(...fitting.map(rank));
  if (role === "number" && fitting.length === 0) return free.filter((i) => compress(headings[i]) === "amt" && bareNumbers(i));
  return fitting.filter((i) => rank(i) === best);
}

function several(role: ColumnRole, fitting: readonly number[], csv: Csv, source: string): Problem {
  const title = roleTitles[role];
  return {
    source,
    ...csv.header.place(fitting[1]),
    path: csv.header.cells[fitting[1]],
    message: { de: `Mehrere Spalten kommen für „${title.de}“ in Frage`, en: `several columns may be “${title.en}”` },
    found: list(fitting.map((i) => csv.header.cells[i])),
    expected: { de: `eine davon, genannt mit --column ${role}=…`, en: `one of them, named with --column ${role}=…` },
  };
}

function missing(roles: readonly ColumnRole[], csv: Csv, source: string): Problem {
  const names = (language: keyof Text, or: string): string => roles.map((role) => roleTitles[role][language]).join(or);
  const known = roles.flatMap((role) => synonyms[role]);
  const near = csv.header.cells
    .map((heading) => ({ heading, word: nearest(compress(heading).slice(0, 60), known) }))
    .find((n) => n.word);
  return {
    source,
    line: csv.header.line,
    message: {
      de: `Keine Spalte für ${names("de", " oder ")} gefunden`,
      en: `no column for ${names("en", " or ")} found`,
    },
    found: list(csv.header.cells),
    expected: {
      de: `eine Überschrift wie ${roles.map((role) => `„${roleTitles[role].de}“`).join(", ")} oder --column ${roles[0]}=…`,
      en: `a heading such as ${roles.map((role) => `“${roleTitles[role].en}”`).join(", ")} or --column ${roles[0]}=…`,
    },
    nearest: near?.word,
  };
}

/** Tells that budget products are taken for departments. */
function products(heading: string | undefined): Note[] {
  if (heading === undefined || !productHeadings.includes(compress(heading))) return [];
  const message = {
    de: `„${heading}“ nennt Produkte des Haushalts; sie gelten hier als Ämter`,
    en: `“${heading}” names products of the budget; they are taken as departments here`,
  };
  return [{ kind: "column", message }];
}

function ignored(
  headings: readonly string[],
  roles: ReadonlyMap<ColumnRole, number>,
  topics: readonly TopicColumn[],
  refused: ReadonlySet<number>,
): Note[] {
  const read = new Set([...roles.values(), ...topics.map((column) => column.index), ...refused]);
  const left = headings.filter((_, i) => !read.has(i)).map((heading) => heading || "–");
  if (left.length === 0) return [];
  return [{ kind: "column", message: { de: `Nicht gelesene Spalten: ${list(left)}`, en: `columns not read: ${list(left)}` } }];
}

/** At most twelve words with commas, each shortened. */
function list(words: readonly string[]): string {
  const short = words.slice(0, 12).map((word) => (word.length > 40 ? `${word.slice(0, 39)}…` : word));
  return short.join(", ") + (words.length > 12 ? ", …" : "");
}
