import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { plantHouse } from "./planted.ts";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** Lines that differ between engines, machines or days, and a word of the complaint. */
const forbidden: readonly (readonly [line: string, word: string])[] = [
  ["export const a = Math.exp(2);", "maths.ts"],
  ["export const a = Math.random();", "maths.ts"],
  ["export const a = Math.hypot(3, 4);", "maths.ts"],
  ["export const { sin } = Math;", "Math.floor"],
  ['export const a = Math["cos"](2);', "Math.floor"],
  ["export const a = [1, 2].map(Math.cbrt);", "maths.ts"],
  ["export const a = (b: number) => b ** 2;", "powers"],
  ["export function a(b: number) {\n  let c = b;\n  c **= 2;\n  return c;\n}", "powers"],
  ["export const a = Date.now();", "variable Date"],
  ["export const a = performance.now();", "variable performance"],
  ["setTimeout(() => {}, 1);", "variable setTimeout"],
  ["export const a = crypto.randomUUID();", "variable crypto"],
  ["export const a = Intl.NumberFormat;", "variable Intl"],
  ['export const a = "a".localeCompare("b");', "Locales"],
  ["export const a = (1000).toLocaleString();", "Locales"],
  ["export const a = process.env;", "variable process"],
  ["console.log(1);", "variable console"],
];

const allowed = `export const a = [
  Math.abs(-1), Math.min(1, 2), Math.max(1, 2), Math.floor(1.5), Math.ceil(1.5), Math.round(1.5), Math.trunc(1.5),
  Math.sign(-1), Math.sqrt(2), Math.imul(3, 4), Math.clz32(1), Math.fround(0.1),
];
`;

/** Complaints of the linter by path. */
function complaints(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const house = plantHouse(files);
  try {
    const words = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "sim"];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: house.folder, encoding: "utf8", maxBuffer: 1 << 26 });
    if (!stdout) throw new Error(stderr);
    const byPath = new Map<string, string>();
    for (const { severity, message, location } of JSON.parse(stdout).diagnostics) {
      if (severity === "error") byPath.set(location.path, `${byPath.get(location.path) ?? ""}${JSON.stringify(message)}\n`);
    }
    return byPath;
  } finally {
    house.remove();
  }
}

describe("the pure part of sim gives the same bits everywhere", () => {
  const everyFolder = ["core", "model", "instruments", "metrics", "organisation", "scenario", "study"];
  const found = complaints(
    Object.fromEntries([
      ...forbidden.map(([line], i) => [`sim/core/planted-${i}.ts`, `${line}\n`] as const),
      ...everyFolder.map((folder) => [`sim/${folder}/everywhere.ts`, "export const a = Math.exp(1);\n"] as const),
      ["sim/run.ts", "export const a = Math.exp(1);\n"],
      ["sim/core/allowed.ts", allowed],
      ["sim/node/clock.ts", "export const a = Math.exp(Date.now());\n"],
    ]),
  );

  test.each(forbidden.map(([line, word], i) => [line, word, i] as const))("%s", (_, word, i) => {
    expect(found.get(`sim/core/planted-${i}.ts`)).toContain(word);
  });

  test.each(["sim/run.ts", ...everyFolder.map((folder) => `sim/${folder}/everywhere.ts`)])("%s belongs to it", (path) => {
    expect(found.get(path)).toContain("maths.ts");
  });

  test("what every engine computes alike passes, and so does Node's part", () => {
    expect(found.get("sim/core/allowed.ts")).toBeUndefined();
    expect(found.get("sim/node/clock.ts")).toBeUndefined();
  });
});
