import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptFiles, topLevel } from "./files.ts";
import { root } from "./planted.ts";

const kept = keptFiles();
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readable = kept.filter((path) => !/\.(png|parquet|svg)$|^package-lock\.json$/.test(path));

describe("the top level", () => {
  test("holds what belongs there, and settings of tools", () => {
    const entries = [...new Set(kept.map((path) => path.split("/")[0]))];
    const tools = /^\.|^(vite|vitest)\b.*\.config\.ts$/;
    expect(entries.filter((entry) => !topLevel.includes(entry) && !tools.test(entry))).toEqual([]);
    expect(topLevel.filter((entry) => !entries.includes(entry))).toEqual([]);
  });

  test("no file names a path of somebody's machine", () => {
    const machine = /(?<![\w.:/-])\/(work|home|root|Users)\/[\w.-]|\b[A-Z]:\\Users\\/;
    const found = readable.flatMap((path) => {
      const lines = read(path).split("\n");
      return lines.flatMap((line, i) => (machine.test(line) ? [`${path}:${i + 1}`] : []));
    });
    expect(found).toEqual([]);
  });

  test("lines end as .gitattributes says", () => {
    const exempt = /^scenarios\/organisations\/.*\.csv$|^results\/reference\/|snapshots\//;
    expect(readable.filter((path) => !exempt.test(path) && read(path).includes("\r\n"))).toEqual([]);
  });
});

describe("the lockfile", () => {
  const { packages } = JSON.parse(read("package-lock.json"));
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));

  test("dependencies are pinned to one version each", () => {
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("has every optional package of every platform", () => {
    const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
