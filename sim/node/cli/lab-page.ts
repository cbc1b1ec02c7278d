import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where the lab is built to, as `npm run build` does. */
const builtPage = join(root, "dist", "querschnitt.html");

/** What the lab is made from. */
const sources = ["package-lock.json", "scenarios", "sim", "viz"].map((name) => join(root, name));

/** Whether the page is there and younger than every file and folder it is made from. */
export function isCurrent(page: string = builtPage, from: readonly string[] = sources): boolean {
  return existsSync(page) && statSync(page).mtimeMs >= Math.max(...from.map(youngest));
}

/** When a file, or anything in a folder, was last changed; a folder changes as well when something in it comes or goes. */
function youngest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true, recursive: true });
  return inside.reduce((last, entry) => Math.max(last, statSync(join(entry.parentPath, entry.name)).mtimeMs), mtimeMs);
}

/** Builds the lab unless what is there is current. Vite is loaded only then. */
export async function ensurePage(): Promise<string> {
  if (!isCurrent()) {
    const { buildLab } = await import("../../../viz/lab/build/build-lab.ts");
    await buildLab({ outFile: builtPage });
  }
  return builtPage;
}
