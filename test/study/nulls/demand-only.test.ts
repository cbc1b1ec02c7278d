import { expect, it } from "vitest";
import { run } from "../../../sim/run.ts";
import { demandOnly } from "../../../sim/study/nulls/demand-only.ts";
import { digestOf } from "../../support/digest.ts";
import { armWith, everything, inputOf, leversOf } from "./arms.ts";

const logOf = (levers: typeof everything): string => digestOf({ log: run(inputOf(demandOnly(armWith({ levers })))).log });

it("demand alone: whatever else levers do makes no difference, demand does", () => {
  const influx = leversOf("influx", {}, 10);
  const others = everything.filter(({ lever }) => lever !== "demand");
  expect(influx.some(({ lever }) => lever === "demand")).toBe(true);
  expect(logOf(others)).toBe(logOf([]));
  expect(logOf([...others, ...influx])).toBe(logOf(influx));
  expect(logOf(influx)).not.toBe(logOf([]));
});

it("keeps what the arm itself switches off, and its settings", () => {
  const arm = armWith({ off: ["politics", "casework"], parameters: { utilisation: 1 }, open: ["do"] });
  const { off, parameters, open } = demandOnly(arm);
  expect([...off].sort()).toEqual(["attitudes", "casework", "governance", "learning", "officers", "politics", "staffing"]);
  expect({ parameters, open }).toEqual({ parameters: { utilisation: 1 }, open: ["do"] });
});
