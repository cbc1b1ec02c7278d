import { join } from "node:path";
import { z } from "zod";
import { readDocument } from "../../scenario/document.ts";
import { evidenceGradeWords } from "../../scenario/evidence-file.ts";
import { readText } from "../read-file.ts";
import { writeWhole } from "./files.ts";

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.array(z.string()).describe("command line without the program"),
  model: z.string().describe("model version under which the draws were computed"),
  mechanisms: z.string().describe("version of the mechanisms alone: as long as it stays, the weights hold"),
  seed: z.string(),
  draws: z.int().min(1),
  replications: z.int().min(2),
  parameters: z.string().describe("hash of names, ranges and scales of the parameters"),
  patterns: z.array(
    z.strictObject({ id: z.string(), grade: z.enum(evidenceGradeWords), file: z.string().describe("hash of its file") }),
  ),
  weighedBy: z.array(z.string()).optional().describe("patterns that counted; absent: all of them"),
  digest: z.string().describe("over all effects; the same for any number of workers, order or interruptions"),
  started: z.string(),
  finished: z.string(),
});

/** How draws of assumptions came about. */
export type DrawProvenance = z.infer<typeof schema>;

const name = "provenance.json";

/** Writes the provenance of draws into their folder. */
export async function writeProvenance(folder: string, provenance: DrawProvenance): Promise<void> {
  await writeWhole(join(folder, name), `${JSON.stringify(provenance, null, 1)}\n`);
}

/** The provenance of the draws in a folder. Throws InputError when there is none. */
export async function readProvenance(folder: string): Promise<DrawProvenance> {
  const path = join(folder, name);
  return readDocument(readText(path), path, schema);
}
