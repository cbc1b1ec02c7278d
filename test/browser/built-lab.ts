import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildLab } from "../../viz/lab/build/build-lab.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache");

/** Path of the built lab; built at most once for the sources as they are, however many test files ask at the same time. */
export async function builtLab(): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, `querschnitt-lab-${sourcesHash()}`);
  const page = join(folder, "querschnitt.html");
  const lock = `${folder}.lock`;
  while (!existsSync(page)) {
    if (!takes(lock)) {
      await wait(200);
      continue;
    }
    try {
      const own = `${folder}.tmp`;
      await buildLab({ outFile: join(own, "querschnitt.html") });
      rmSync(folder, { recursive: true, force: true });
      renameSync(own, folder);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return page;
}

/** Whether this process is the one to build; a lock older than three minutes is of one that died. */
function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (age > 180_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  for (const folder of ["sim", "viz", "scenarios", "results/reference"]) {
    for (const path of files(folder)) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  hash.update(readFileSync(join(root, "package-lock.json")));
  return hash.digest("hex").slice(0, 16);
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return files(path);
      return /\.(ts|tsx|css|html|yaml|csv|json|mjs)$/.test(entry.name) ? [path] : [];
    });
}
