import { readFileSync, statSync } from "node:fs";
import type { Text } from "../core/language.ts";
import { InputError } from "../core/problem.ts";

/** Largest input file, in bytes. */
const maxBytes = 20_000_000;

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { de: "Datei nicht gefunden", en: "file not found" },
  ENOTDIR: { de: "Datei nicht gefunden", en: "file not found" },
  EISDIR: { de: "Das ist ein Ordner, keine Datei", en: "this is a folder, not a file" },
  EACCES: { de: "Keine Leserechte für die Datei", en: "no permission to read the file" },
  EPERM: { de: "Keine Leserechte für die Datei", en: "no permission to read the file" },
};
const unreadable: Text = { de: "Datei lässt sich nicht lesen", en: "file cannot be read" };

/** Bytes of a user's file. Throws InputError when it is missing, a folder, unreadable or larger than 20 MB. */
export function readBytes(path: string): Uint8Array {
  const refuse = (message: Text): InputError => new InputError([{ source: path, message }]);
  try {
    const { size } = statSync(path);
    if (size > maxBytes) throw refuse({ de: "Datei ist größer als 20 MB", en: "file is larger than 20 MB" });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refuse(reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? unreadable);
  }
}

/** Text of a user's UTF-8 file. Throws InputError as {@link readBytes} does, and where the bytes are not UTF-8. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const message = { de: "Die Datei ist nicht in UTF-8 gespeichert", en: "the file is not saved as UTF-8" };
    throw new InputError([{ source: path, message, expected: "UTF-8" }]);
  }
}
