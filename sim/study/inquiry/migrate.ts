import { InputError } from "../../core/problem.ts";
import { shorten } from "../../scenario/path.ts";

/** Turns the data of one version into those of the next. */
export type Step = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The data `value` in the newest version; `steps` lead there, the first from version 1 to 2. What is no map is left as it is, for
 * the schema to explain. Throws InputError where the version is missing, no version, or newer than this program.
 */
export function migrate(value: unknown, source: string, steps: readonly Step[]): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const older = value as Readonly<Record<string, unknown>>;
  const newest = steps.length + 1;
  const { version } = older;
  if (Number.isSafeInteger(version) && Number(version) >= 1 && Number(version) <= newest) {
    return steps
      .slice(Number(version) - 1)
      .reduce((data, step, i) => ({ ...step(data), version: Number(version) + i + 1 }), older);
  }
  if (version === undefined) {
    const message = { de: "Die Angabe der Version fehlt", en: "the version is missing" };
    const expected = { de: `eine Datei des Labors mit version ${newest}`, en: `a file of the lab with version ${newest}` };
    throw new InputError([{ source, path: "version", message, expected }]);
  }
  const found = shorten(JSON.stringify(version));
  if (typeof version === "number" && version > newest) {
    const message = {
      de: "Das stammt aus einer neueren Fassung des Programms",
      en: "this comes from a newer version of the program",
    };
    const expected = {
      de: `höchstens version ${newest}; mit der neuen Fassung lässt es sich öffnen`,
      en: `at most version ${newest}; the newer version of the program can open it`,
    };
    throw new InputError([{ source, path: "version", message, found, expected }]);
  }
  const message = { de: "Diese Version gibt es nicht", en: "there is no such version" };
  throw new InputError([{ source, path: "version", message, found, expected: `1${newest > 1 ? `–${newest}` : ""}` }]);
}
