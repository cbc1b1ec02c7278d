import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./planted.ts";

/** Entries of the top level that belong to the house; others come and go, ignored by git. */
export const topLevel = [
  ...["sim", "scenarios", "viz", "results", "test", "docs"],
  ...["package.json", "package-lock.json", "tsconfig.json", "biome.json", "knip.json"],
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "CITATION.cff", "publiccode.yml"],
];

/** Paths of the files under `folder` with one of these endings, in order, without packages and produced results. */
export function filesUnder(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !path.includes("node_modules"))
    .sort();
}

/** Every file that git keeps and that still exists; outside a clone, every file of the house. */
export function keptFiles(): string[] {
  const { status, stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  if (status === 0) return stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  return topLevel.flatMap((name) => (/\.|LICENSE/.test(name) ? [name] : filesUnder(name, "")));
}
