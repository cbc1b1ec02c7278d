import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Table } from "../core/table.ts";
import { type TableName, tableNames } from "./tables.ts";

const encoder = new TextEncoder();
const codes = { text: 0, integer: 1, number: 2 } as const;

/**
 * SHA-256 (64 hex digits) over the values of one job's tables: names in declared order, texts as UTF-8 with their lengths,
 * integers as 32-bit and numbers as 64-bit little-endian words, −0 as 0 and every NaN as the same NaN. Independent of the
 * machine, of files and of the words that explain a column; any changed value, row order or column order changes it.
 */
export function digestTables(tables: Partial<Record<TableName, Table>>): string {
  const hash = sha256.create();
  const put = (bytes: Uint8Array) => hash.update(bytes);
  for (const name of tableNames) {
    const table = tables[name];
    if (!table) continue;
    putTexts([name], put);
    putIntegers([table.rows, table.columns.length], put);
    for (let c = 0; c < table.columns.length; c++) {
      const { kind, name: column } = table.columns[c];
      putTexts([column], put);
      putIntegers([codes[kind]], put);
      if (kind === "text") putTexts(table.data[c] as readonly string[], put);
      else if (kind === "integer") putIntegers(table.data[c] as Int32Array, put);
      else putNumbers(table.data[c] as Float64Array, put);
    }
  }
  return bytesToHex(hash.digest());
}

/** SHA-256 (64 hex digits) of a whole study from the digests of its jobs; the jobs' order does not matter. */
export function digestStudy(jobs: readonly { readonly id: string; readonly digest: string }[]): string {
  const lines = jobs.map(({ id, digest }) => `${id} ${digest}\n`).sort();
  return digestText(lines.join(""));
}

/** SHA-256 (64 hex digits) of a text's UTF-8 bytes. */
export function digestText(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)));
}

function putIntegers(values: ArrayLike<number>, put: (bytes: Uint8Array) => void): void {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (let i = 0; i < values.length; i++) view.setInt32(i * 4, values[i], true);
  put(new Uint8Array(view.buffer));
}

function putNumbers(values: Float64Array, put: (bytes: Uint8Array) => void): void {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    // Engines may keep a NaN's payload bits, so all of them are written as the quiet NaN.
    if (Number.isNaN(x)) view.setUint32(i * 8 + 4, 0x7ff80000, true);
    else view.setFloat64(i * 8, x === 0 ? 0 : x, true);
  }
  put(new Uint8Array(view.buffer));
}

function putTexts(values: readonly string[], put: (bytes: Uint8Array) => void): void {
  // The same few codes fill most text columns: each is encoded once.
  const encoded = new Map<string, Uint8Array>();
  let size = 0;
  for (const text of values) {
    let bytes = encoded.get(text);
    if (!bytes) encoded.set(text, (bytes = encoder.encode(text)));
    size += 4 + bytes.length;
  }
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  for (const text of values) {
    const bytes = encoded.get(text)!;
    view.setUint32(at, bytes.length, true);
    out.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  put(out);
}
