import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./planted.ts";

/** Runs the bench as `npm run bench` does. */
function bench(...words: string[]) {
  const program = ["--import", import.meta.resolve("tsx"), "test/bench/bench.ts", ...words];
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" });
}

test("the bench runs in every part, measures something and judges beside its targets", () => {
  const { status, stdout, stderr } = bench("--quick");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const numbers = [...stdout.matchAll(/^ {2}\S.*? {2,}([\d.]+) ns \/ agent-week/gm)].map(([, number]) => Number(number));
  expect(numbers.length).toBeGreaterThan(15);
  for (const target of ["10 ×", "5 ×", "1.5 ×", "±25 %", "300 MB", "90 %"]) expect(stdout).toContain(`(target ${target})`);
  for (const id of ["climate-mayor", "disruptive-influx", "project-funding-ends"]) expect(stdout).toContain(id);
  expect(stdout).not.toContain("NaN");
});

test("a part that does not exist is named", () => {
  const { status, stderr } = bench("spead");
  expect(status).toBe(2);
  expect(stderr).toContain("spead");
});
