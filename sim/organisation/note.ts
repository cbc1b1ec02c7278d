import type { Text } from "../core/language.ts";

/** A guess or decision of the importer, told to the user. */
export interface Note {
  /** What it is about: the file, a column, a row left out, a kind of department, a size, units merged, values filled in. */
  readonly kind: "file" | "column" | "row" | "type" | "size" | "merge" | "fill";
  /** Line in the file, from 1; absent if it is about the whole file. */
  readonly line?: number;
  readonly message: Text;
}
