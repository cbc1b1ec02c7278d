import type { Problem } from "../core/problem.ts";
import type { Dezernat } from "../model/organisation.ts";
import type { Classifier } from "./classify.ts";
import type { DepartmentType, DepartmentTypes } from "./department-type.ts";
import { dezernatCode, dezernatName, guessDezernate } from "./dezernate.ts";
import { slug } from "./fold.ts";
import type { Note } from "./note.ts";
import type { Entry } from "./rows.ts";

/** A department with what its code and its Dezernat are made from. */
export interface Placed {
  readonly entry: Entry;
  readonly type: DepartmentType;
  readonly dezernat: Dezernat;
}

/** Kind and Dezernat of every entry; both are told. */
export function placeEntries(entries: readonly Entry[], classify: Classifier, types: DepartmentTypes, notes: Note[]): Placed[] {
  const kinds = entries.map((entry) => {
    if (entry.type) return entry.type;
    const { type, reason } = classify(entry.name, { number: entry.number, area: entry.area ?? undefined });
    notes.push({
      kind: "type",
      line: entry.line,
      message: { de: `„${entry.name}“: ${reason.de}`, en: `“${entry.name}”: ${reason.en}` },
    });
    return type;
  });
  if (entries.every((entry) => entry.area !== null)) {
    const byCode = new Map<string, Dezernat>();
    return entries.map((entry, i) => {
      const code = dezernatCode(entry.area!);
      if (!byCode.has(code)) byCode.set(code, { code, name: dezernatName(entry.area!) });
      return { entry, type: kinds[i], dezernat: byCode.get(code)! };
    });
  }
  const staff = entries.reduce((sum, entry) => sum + entry.staff, 0);
  const guessed = guessDezernate(
    kinds.map((kind) => kind.id),
    Math.max(staff, 1),
    types,
  );
  const message = {
    de: "Keine Spalte für Dezernate; die Ämter wurden nach ihrer Art auf typische Dezernate verteilt",
    en: "no column of Dezernate; departments were put into typical ones by their kind",
  };
  notes.push({ kind: "column", message });
  return entries.map((entry, i) => ({ entry, type: kinds[i], dezernat: guessed[i] }));
}

/** Stable code of a department: from its Dezernat and its name, never from its place in the file. */
export function codeOf({ entry, dezernat }: Placed): string {
  return `${dezernat.code}/${slug(entry.name)}`;
}

/** Departments that stand twice in the same Dezernat. */
export function duplicates(placed: readonly Placed[], source: string): Problem[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((p) => {
    const before = first.get(codeOf(p));
    if (!before) {
      first.set(codeOf(p), p);
      return [];
    }
    return [
      {
        source,
        line: p.entry.line,
        message: {
          de: `Dieses Amt steht im selben Dezernat schon in Zeile ${before.entry.line}`,
          en: `this department is already in line ${before.entry.line} in the same Dezernat`,
        },
        found: p.entry.name.slice(0, 60),
        expected: {
          de: "jedes Amt einmal: Zeilen zusammenfassen oder unterschiedlich benennen",
          en: "each department once: put the rows together or give them different names",
        },
      },
    ];
  });
}
