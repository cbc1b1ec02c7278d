import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bareExports } from "./exports.ts";
import { filesUnder } from "./files.ts";
import { root } from "./planted.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const program = ["sim", "viz"].flatMap((folder) => filesUnder(folder, ".ts", ".mjs"));

describe("source files", () => {
  test("none is longer than 400 lines", () => {
    const lengths = [...program, ...filesUnder("test", ".ts")].map(
      (path) => `${path}: ${read(path).trimEnd().split("\n").length}`,
    );
    expect(lengths.length).toBeGreaterThan(300);
    expect(lengths.filter((said) => Number(said.split(": ")[1]) > 400)).toEqual([]);
  });

  test("every export says what it is", () => {
    const bare = program.flatMap((path) => bareExports(path, read(path)).map(({ name, line }) => `${path}:${line} ${name}`));
    expect(bare).toEqual([]);
  });

  test("an export that says nothing is found", () => {
    const text = [
      "/** Said. */",
      "export const a = 1;",
      "export const b = 2; // the same block",
      "",
      "export const c = 3;",
      "export function d(): void {}",
      'export const e = { title: { de: "E", en: "E" } };',
      'export const words = ["f"] as const;',
      "",
      "export type Word = (typeof words)[number];",
      "const own = 4;",
      "",
      "export interface G {}",
      "export { own };",
    ].join("\n");
    expect(bareExports("planted.ts", text).map(({ name }) => name)).toEqual(["c", "d", "words", "G"]);
  });

  test("nothing is left for later", () => {
    const marks = [...program, ...filesUnder("test", ".ts")].filter((path) =>
      /\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/.test(read(path)),
    );
    expect(marks).toEqual([]);
  });
});
