import type { z } from "zod";
import { explainIssues } from "./explain.ts";
import type { Path, Place } from "./path.ts";
import { refusal } from "./report.ts";
import type { Tree } from "./yaml.ts";
import { readTree } from "./yaml.ts";

/** A checked value and where its parts stood in the file. */
export interface Located<T> {
  readonly value: T;
  /** Place of the value at `path`; where nothing stands, of the nearest thing around it. */
  readonly locate: (path: Path) => Place | undefined;
}

/**
 * Reads `text`, one YAML or JSON document, and checks it against `schema`. `source` is the file's name as the user knows it.
 * Throws InputError with every problem found (the first hundred in full): place, path, what stood there, what may stand
 * there, the nearest valid word.
 */
export function readDocument<T>(text: string, source: string, schema: z.ZodType<T>): T {
  return readLocated(text, source, schema).value;
}

/** Like {@link readDocument}, and keeps the places for checks that need more than the schema knows. */
export function readLocated<T>(text: string, source: string, schema: z.ZodType<T>): Located<T> {
  return fitTree(readTree(text, source), source, schema);
}

/** The value of a file that has been read, checked against `schema`. Throws InputError as {@link readDocument} does. */
export function fitTree<T>(tree: Tree, source: string, schema: z.ZodType<T>): Located<T> {
  const result = schema.safeParse(tree.value);
  if (!result.success) throw refusal(explainIssues(result.error.issues, schema, tree, source));
  return {
    value: result.data,
    locate: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const place = tree.locate(path.slice(0, length));
        if (place) return place;
      }
      return undefined;
    },
  };
}
