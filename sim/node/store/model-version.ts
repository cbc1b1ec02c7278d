import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestText } from "../../study/digest.ts";
import { packageRoot } from "./package-root.ts";

const folders = ["core", "model", "instruments", "organisation", "scenario", "metrics", "study"];

/**
 * Version of the model: the first 15 hex digits of a hash over the sources that can change a result and the parameters' file.
 * The same on every system: paths are sorted and written with slashes, line ends are normalised.
 */
export function modelVersion(root: string = packageRoot): string {
  const files = folders.flatMap((folder) => sources(root, `sim/${folder}`));
  files.push("sim/run.ts", "scenarios/parameters.yaml");
  return hashFiles(root, files);
}

/** What a simulated week follows from. */
const mechanisms = ["core", "model", "instruments", "organisation"];

/**
 * Version of the mechanisms, 15 hex digits: like the model's, over the sources that decide what happens in a city, without those
 * that read scenarios, draw worlds or count results. Weights of worlds hold as long as it stays.
 */
export function mechanismVersion(root: string = packageRoot): string {
  const files = mechanisms.flatMap((folder) => sources(root, `sim/${folder}`));
  files.push("sim/run.ts", "scenarios/parameters.yaml");
  return hashFiles(root, files);
}

function hashFiles(root: string, files: readonly string[]): string {
  const lines = [...files].sort().map((path) => {
    const text = readFileSync(join(root, path), "utf8").replace(/\r\n?/g, "\n");
    return `${path} ${digestText(text)}\n`;
  });
  return digestText(lines.join("")).slice(0, 15);
}

function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(root, path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}
