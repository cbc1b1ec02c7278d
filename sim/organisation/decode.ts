import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Note } from "./note.ts";

/** Largest file that is read, bytes; the largest administration of the model needs a tenth of it. */
const maxBytes = 20_000_000;

const saveAsCsv: Text = {
  de: "eine CSV-Datei (in der Tabellenkalkulation: Datei – Speichern unter – CSV)",
  en: "a CSV file (in your spreadsheet program: File – Save as – CSV)",
};

/** A decoded file. */
export interface Decoded {
  /** Without byte order mark, lines ending in \n. */
  readonly text: string;
  readonly notes: Note[];
}

/**
 * Text of a CSV file: UTF-8 or UTF-16 by its byte order mark, UTF-8 without one, else Windows-1252.
 * Throws InputError for spreadsheets, other binary files, empty and huge files.
 */
export function decode(bytes: Uint8Array, source: string): Decoded {
  const stop = (message: Text, more: Partial<Problem> = {}): never => {
    throw new InputError([{ source, message, ...more }]);
  };
  if (bytes.length > maxBytes) {
    stop({ de: "Datei ist zu groß", en: "file is too large" }, { found: `${bytes.length} B`, expected: `≤ ${maxBytes} B` });
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    stop(
      { de: "Das ist eine Tabellenmappe (xlsx, ods), keine CSV-Datei", en: "this is a workbook (xlsx, ods), not a CSV file" },
      { expected: saveAsCsv },
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    stop(
      { de: "Das ist eine alte Excel-Mappe (xls), keine CSV-Datei", en: "this is an old Excel workbook (xls), not a CSV file" },
      { expected: saveAsCsv },
    );
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    stop({ de: "Das ist eine PDF-Datei, keine CSV-Datei", en: "this is a PDF file, not a CSV file" }, { expected: saveAsCsv });
  }

  const notes: Note[] = [];
  const { text, encoding } = toText(bytes);
  if (encoding === "windows-1252") {
    notes.push({
      kind: "file",
      message: { de: "Kein gültiges UTF-8; als Windows-1252 gelesen", en: "not valid UTF-8; read as Windows-1252" },
    });
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n?|\n/).length;
    stop(
      { de: "Die Datei enthält Nullzeichen und ist keine Textdatei", en: "the file has NUL characters and is not a text file" },
      { line, expected: saveAsCsv },
    );
  }
  if (!/\S/.test(text)) stop({ de: "Datei ist leer", en: "file is empty" }, { expected: saveAsCsv });
  return { text: text.replace(/\r\n?/g, "\n"), notes };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function toText(bytes: Uint8Array): { text: string; encoding: string } {
  const mark = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  try {
    return { text: new TextDecoder(mark, { fatal: true }).decode(bytes), encoding: mark };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
