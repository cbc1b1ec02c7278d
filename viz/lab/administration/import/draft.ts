import type { ColumnRole } from "../../../../sim/organisation/column-roles.ts";
import type { Delimiter } from "../../../../sim/organisation/csv.ts";
import { assumptions } from "../../../../sim/organisation/sizes.ts";

/** What a column holds: a role, a topic's shares, or nothing that is to be read. */
export type Meaning = ColumnRole | `relevance:${string}` | `contact:${string}` | "ignored";

/** What a visitor set right about one department of a file; absent: as read. */
export interface Correction {
  readonly name?: string;
  /** Id of a kind of department. */
  readonly type?: string;
  /** Code of a Dezernat of the file. */
  readonly dezernat?: string;
  /** FTE. */
  readonly posts?: number;
  readonly staff?: number;
}

/** How the numbers of a file become sizes. */
export interface ReadingOptions {
  readonly inhabitants: number | null;
  /** Euro a year per FTE, 1,000…1,000,000. */
  readonly costPerFte: number;
  /** Posts (FTE) below which units of a Dezernat are merged, 0…1,000; 0: none are. */
  readonly mergeBelow: number;
  /** Absent: as the header shows. */
  readonly delimiter?: Delimiter;
}

/** A file on its way to an administration: its bytes, how to read them, and what was set right. It is no part of an inquiry. */
export interface ImportDraft {
  /** Name of the file. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly title: string;
  /** By index of the column, only where the visitor said so; the rest is recognised by the headings. */
  readonly meanings: Readonly<Record<number, Meaning>>;
  readonly options: ReadingOptions;
  /** By code of the department as read. */
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Whether it has become the administration of the inquiry as it stands here. */
  readonly accepted: boolean;
}

/** A file as it comes, nothing said about it yet. */
export function beginImport(source: string, bytes: Uint8Array): ImportDraft {
  const title = source.replace(/\.[^.]*$/, "") || source;
  const options = { inhabitants: null, costPerFte: assumptions.costPerFte.value, mergeBelow: 0 };
  return { source, bytes, title, meanings: {}, options, corrections: {}, accepted: false };
}

/** Says what column `index` holds; null: what its heading says. A role belongs to one column: another one that was given it loses it. */
export function sayMeaning(draft: ImportDraft, index: number, meaning: Meaning | null): ImportDraft {
  const others = Object.entries(draft.meanings).filter(
    ([column, said]) => Number(column) !== index && (said === "ignored" || said !== meaning),
  );
  const said = meaning === null ? [] : [[String(index), meaning] as const];
  return { ...draft, meanings: Object.fromEntries([...others, ...said]), accepted: false };
}

/** Sets something right about a department; values that are undefined fall back to what was read. */
export function correct(draft: ImportDraft, code: string, change: Correction): ImportDraft {
  const merged = Object.entries({ ...draft.corrections[code], ...change }).filter(([, value]) => value !== undefined);
  const { [code]: _, ...others } = draft.corrections;
  const corrections = merged.length === 0 ? others : { ...others, [code]: Object.fromEntries(merged) };
  return { ...draft, corrections, accepted: false };
}

/** Changes how sizes are worked out. Corrections stay; those of departments that are merged away have no effect. */
export function changeOptions(draft: ImportDraft, change: Partial<ReadingOptions>): ImportDraft {
  return { ...draft, options: { ...draft.options, ...change }, accepted: false };
}
