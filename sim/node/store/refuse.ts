import { readdir } from "node:fs/promises";
import { InputError } from "../../core/problem.ts";
import { findManifest, type Manifest } from "./manifest.ts";
import { type Identity, identityParts } from "./run-id.ts";

/** Throws InputError when the folder holds another run; names what differs. */
export function refuseOther(folder: string, identity: Identity, there: Manifest | null): void {
  if (!there) return;
  const names = Object.keys(identityParts) as (keyof Identity)[];
  const differing = names.filter((name) => there.identity[name] !== identity[name]);
  if (differing.length === 0) return;
  const list = (language: "de" | "en") => differing.map((name) => identityParts[name][language]).join(", ");
  throw new InputError([
    {
      source: folder,
      message: {
        de: `Dieser Ordner enthält einen anderen Lauf. Es unterscheiden sich: ${list("de")}`,
        en: `this folder holds another run; these differ: ${list("en")}`,
      },
      expected: {
        de: "Wählen Sie mit --out einen anderen Ordner, oder löschen Sie diesen",
        en: "choose another folder with --out, or delete this one",
      },
    },
  ]);
}

/** Throws InputError when the folder holds files but no run. */
export async function refuseForeign(folder: string): Promise<void> {
  if (await findManifest(folder)) return;
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new InputError([
      {
        source: folder,
        message: { de: "Hier kann kein Ordner angelegt werden", en: "no folder can be made here" },
        found: error.code,
      },
    ]);
  });
  const foreign = entries.filter((entry) => !/^(inputs|chunks|lock(\..+\.tmp)?|manifest\.json\.tmp)$/.test(entry));
  if (foreign.length === 0) return;
  throw new InputError([
    {
      source: folder,
      message: { de: "Dieser Ordner enthält andere Dateien", en: "this folder holds other files" },
      found: foreign.slice(0, 3).join(", "),
      expected: { de: "Wählen Sie mit --out einen leeren oder neuen Ordner", en: "choose an empty or new folder with --out" },
    },
  ]);
}
