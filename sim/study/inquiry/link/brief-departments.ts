import type { Dezernat } from "../../../model/organisation.ts";
import { dezernatCode } from "../../../organisation/dezernate.ts";
import { slug } from "../../../organisation/fold.ts";
import type { WrittenDepartment } from "../inquiry.ts";

/** A Dezernat: its name, and its code where the name does not tell it. */
export type DezernatRow = readonly [name: string, code?: string];

/** A department; the code is the number of the rule that makes it, and absent for the first. */
export type DepartmentRow = readonly [
  name: string,
  dezernat: number,
  type: string,
  posts: number,
  staff: number,
  code?: number | string,
  more?: Partial<WrittenDepartment>,
];

/** Codes as tables and presets make them. */
const codeRules: readonly ((name: string, dezernat: string, type: string) => string)[] = [
  (name, dezernat) => `${dezernat}/${slug(name)}`,
  (_, __, type) => type,
  (name, _, type) => `${type}/${slug(name)}`,
];

/** A Dezernat told briefly. */
export function dezernatRow({ code, name }: Dezernat): DezernatRow {
  return dezernatCode(name) === code ? [name] : [name, code];
}

/** The Dezernat that is told; what tells none is left as it is, for the schema to explain. */
export function dezernatOf(row: unknown): unknown {
  if (!Array.isArray(row) || typeof row[0] !== "string") return row;
  return { code: row[1] ?? dezernatCode(row[0]), name: row[0] };
}

/** A department told briefly; `codes` are those of the Dezernate. */
export function departmentRow(department: WrittenDepartment, codes: readonly string[]): DepartmentRow {
  const { code, name, dezernat, type, posts, staff, ...more } = department;
  const rule = codeRules.findIndex((make) => make(name, dezernat, type) === code);
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  const head = [name, codes.indexOf(dezernat), type, posts, staff] as const;
  if (Object.keys(said).length > 0) return [...head, rule >= 0 ? rule : code, said];
  return rule === 0 ? head : [...head, rule >= 0 ? rule : code];
}

/** The department that is told; what tells none is left as it is, for the schema to explain. */
export function departmentOf(row: unknown, codes: readonly string[]): unknown {
  if (!Array.isArray(row) || typeof row[0] !== "string") return row;
  const [name, at, type, posts, staff, code = 0, more = {}] = row as unknown as DepartmentRow;
  const dezernat = codes[at];
  const made = typeof code === "number" ? codeRules[code]?.(name, dezernat, type) : code;
  return { code: made, name, dezernat, type, posts, staff, ...more };
}
