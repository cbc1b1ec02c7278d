import { join } from "node:path";
import { z } from "zod";
import { readDocument } from "../../scenario/document.ts";
import { digestText } from "../../study/digest.ts";
import { readIfThere, writeWhole } from "./files.ts";

/** What was frozen of one version of a hypothesis file before it was tried. */
interface Registration {
  readonly id: string;
  /** SHA-256 of the file's text, line ends apart. */
  readonly hash: string;
  /** When it was first tried in this form, ISO time. */
  readonly time: string;
  readonly model: string;
  /** Chance it was tried with; another one is another try. */
  readonly seed: string;
}

/** Where the forms of all hypotheses tried from this folder are written down. */
const registrationsPath = join("results", "registrations.json");

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  registrations: z.array(
    z.strictObject({ id: z.string(), hash: z.string(), time: z.string(), model: z.string(), seed: z.string() }),
  ),
});

/** How a hypothesis stands after registration. */
export interface Registered {
  readonly hash: string;
  /** When the first form of this hypothesis was frozen, ISO time. */
  readonly since: string;
  /** "confirmatory": in the form and with the chance with which it was first tried; "exploratory": changed since. */
  readonly status: "confirmatory" | "exploratory";
}

/** The hash that stands for the text of a hypothesis file. */
export function fileHash(text: string): string {
  return digestText(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
}

/**
 * Freezes the files of `hypotheses` before they are tried: a form seen for the first time is written down, one that differs
 * from the first form of the same id counts as exploratory. Gives how each stands, and how many forms have been tried from
 * here in all.
 */
export async function register(
  hypotheses: readonly { readonly id: string; readonly text: string }[],
  { model, seed }: { readonly model: string; readonly seed: string },
  path: string = registrationsPath,
): Promise<{ readonly registered: readonly Registered[]; readonly tried: number }> {
  const text = await readIfThere(path);
  const known: Registration[] = text === null ? [] : [...readDocument(text, path, schema).registrations];
  const registered = hypotheses.map(({ id, text: file }): Registered => {
    const hash = fileHash(file);
    const first = known.find((other) => other.id === id);
    if (!known.some((other) => other.id === id && other.hash === hash && other.seed === seed))
      known.push({ id, hash, time: new Date().toISOString(), model, seed });
    const since = first?.time ?? known[known.length - 1].time;
    return {
      hash,
      since,
      status: first === undefined || (first.hash === hash && first.seed === seed) ? "confirmatory" : "exploratory",
    };
  });
  await writeWhole(path, `${JSON.stringify({ schemaVersion: 1, registrations: known }, null, 1)}\n`);
  return { registered, tried: known.length };
}
