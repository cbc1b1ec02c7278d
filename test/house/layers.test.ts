import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plantHouse, root } from "./planted.ts";

/** Innocent files that the planted ones import. */
const targets = [
  "sim/core/clock.ts",
  "sim/core/language.ts",
  "sim/model/fate.ts",
  "sim/model/week.ts",
  "sim/instruments/instrument.ts",
  "sim/instruments/registry.ts",
  "sim/metrics/gap.ts",
  "sim/metrics/summaries.ts",
  "sim/organisation/csv.ts",
  "sim/scenario/document.ts",
  "sim/scenario/read.ts",
  "sim/run.ts",
  "sim/study/execute.ts",
  "sim/study/statistics/weighted.ts",
  "sim/host/runner.ts",
  "sim/node/library.ts",
  "viz/text/de.ts",
  "viz/charts/frame.ts",
  "viz/report/report.ts",
  "viz/lab/build/build-lab.ts",
];

/** File, what it imports, and the rule that must name it. */
const forbidden: readonly (readonly [from: string, to: string, rule: string])[] = [
  ["sim/core/a.ts", "sim/model/week.ts", "layer sim/core"],
  ["sim/core/b.ts", "viz/text/de.ts", "layer sim/core"],
  ["sim/model/a.ts", "sim/metrics/gap.ts", "layer sim/model"],
  ["sim/model/b.ts", "sim/run.ts", "layer sim/model"],
  ["sim/instruments/a.ts", "sim/scenario/read.ts", "layer sim/instruments"],
  ["sim/metrics/a.ts", "sim/instruments/instrument.ts", "layer sim/metrics"],
  ["sim/scenario/a.ts", "sim/instruments/registry.ts", "layer sim/scenario"],
  ["sim/scenario/b.ts", "sim/instruments/instrument.ts", "layer sim/scenario, types alone"],
  ["sim/organisation/a.ts", "sim/scenario/read.ts", "layer sim/organisation"],
  ["sim/study/a.ts", "sim/host/runner.ts", "layer sim/study"],
  ["sim/host/a.ts", "sim/node/library.ts", "layer sim/host"],
  ["sim/node/a.ts", "viz/charts/frame.ts", "layer sim/node"],
  ["viz/text/a.ts", "sim/core/clock.ts", "layer viz/text, types alone"],
  ["viz/charts/a.ts", "sim/core/clock.ts", "layer viz/charts, types alone"],
  ["viz/charts/b.ts", "viz/report/report.ts", "layer viz/charts"],
  ["viz/report/a.ts", "sim/study/execute.ts", "layer viz/report, types alone"],
  ["sim/study/b.ts", "node:fs", "no Node in the pure part"],
  ["sim/host/b.ts", "node:worker_threads", "no Node in the pure part"],
  ["viz/charts/c.ts", "node:path", "no Node in figures and lab"],
  ["viz/lab/a.ts", "node:path", "no Node in figures and lab"],
  ["viz/lab/b.ts", "sim/node/library.ts", "layer viz/lab"],
  ["viz/lab/c.ts", "viz/report/report.ts", "layer viz/lab"],
  ["viz/lab/d.ts", "viz/lab/build/build-lab.ts", "layer viz/lab"],
  ["viz/lab/engine/e.ts", "sim/study/execute.ts", "the lab's page runs nothing itself"],
  ["sim/core/c.ts", "piscina", "known packages in the pure part"],
  ["viz/report/b.ts", "fast-check", "packages for development stay in tests"],
  ["sim/node/b.ts", "ms", "declared packages only"],
  ["sim/node/c.ts", "./nowhere.ts", "imports lead somewhere"],
];

/** Imports of values and, after "type", of types that must pass. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ["sim/model/c.ts", "sim/core/clock.ts"],
  ["sim/scenario/c.ts", "type sim/instruments/instrument.ts"],
  ["sim/organisation/b.ts", "sim/scenario/document.ts"],
  ["sim/study/c.ts", "sim/run.ts"],
  ["sim/host/piscina.ts", "node:os"],
  ["sim/node/d.ts", "viz/report/report.ts"],
  ["viz/charts/d.ts", "sim/model/fate.ts"],
  ["viz/charts/e.ts", "type sim/study/execute.ts"],
  ["viz/report/c.ts", "sim/study/statistics/weighted.ts"],
  ["viz/lab/engine/worker-f.ts", "sim/study/execute.ts"],
  ["viz/lab/g.ts", "sim/organisation/csv.ts"],
  ["viz/lab/build/h.ts", "sim/node/library.ts"],
];

function planted(): Record<string, string> {
  const files = Object.fromEntries(targets.map((path) => [path, "export const value = 1;\nexport type Value = number;\n"]));
  for (const [from, to] of [...forbidden, ...allowed]) files[from] = importing(from, to);
  files["sim/metrics/round.ts"] = 'import { value } from "./trip.ts";\nexport const one = () => value();\n';
  files["sim/metrics/trip.ts"] = 'import { one } from "./round.ts";\nexport const value = (): number => one();\n';
  return files;
}

function importing(from: string, to: string): string {
  const [kind, path] = to.startsWith("type ") ? ["type ", to.slice(5)] : ["", to];
  const up = "../".repeat(from.split("/").length - 1);
  const specifier = /^(sim|viz)\//.test(path) ? up + path : path;
  if (!specifier.startsWith(".")) return `import * as found from "${specifier}";\nexport const a = found;\n`;
  return kind ? `export type { Value } from "${specifier}";\n` : `export { value } from "${specifier}";\n`;
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

function violationsOf(files: Readonly<Record<string, string>>): Violation[] {
  const house = plantHouse(files);
  try {
    const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const words = [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "sim", "viz"];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: house.folder, encoding: "utf8", maxBuffer: 1 << 26 });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout).summary.violations;
  } finally {
    house.remove();
  }
}

describe("layers", () => {
  const found = violationsOf(planted());

  test.each(forbidden)("%s may not import %s: %s", (from, to, rule) => {
    const named = found.filter((violation) => violation.from === from).map((violation) => violation.rule.name);
    expect(named).toContain(rule);
    if (/^(sim|viz)\//.test(to)) expect(existsSync(join(root, to))).toBe(true);
  });

  test("a circle of imports is found", () => {
    expect(found.filter(({ rule }) => rule.name === "no cycles").map(({ from }) => from)).toContain("sim/metrics/round.ts");
  });

  test("what is allowed passes", () => {
    const innocent = new Set([...allowed.map(([from]) => from), ...targets]);
    expect(found.filter(({ from }) => innocent.has(from))).toEqual([]);
  });
});
