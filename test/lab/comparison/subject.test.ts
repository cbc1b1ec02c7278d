import { describe, expect, it } from "vitest";
import { focusOf, isNothing, relation, subjectOf } from "../../../viz/lab/comparison/figure/subject.ts";

const options = ["today", "mayor"];

describe("what lights up together", () => {
  it("reads marks and leaves out what the model does not know", () => {
    expect(subjectOf({ department: "61", fate: "stuck", row: "4" })).toEqual({ department: "61", fate: "stuck" });
    expect(subjectOf({ fate: "forgotten", stage: "notice" })).toEqual({ stage: "notice" });
    expect(isNothing(subjectOf({ row: "3" }))).toBe(true);
  });

  it("lights a case's fate under the base, or what it came to where the base had implemented it", () => {
    expect(focusOf({ fateA: "stuck", fateB: "implemented" }, options)).toEqual({ fate: "stuck" });
    expect(focusOf({ fateA: "implemented", fateB: "overloaded" }, options)).toEqual({ fate: "overloaded" });
    expect(focusOf({ option: "B", fate: "declined" }, options)).toEqual({ option: "mayor", fate: "declined" });
    expect(focusOf({ option: "F" }, options)).toEqual({});
  });

  it.each([
    [{ fate: "stuck" }, { fate: "stuck" }, "same"],
    [{ fate: "stuck" }, { fate: "declined" }, "other"],
    [{ department: "61", fate: "stuck" }, { department: "61" }, "same"],
    [{ department: "61", fate: "stuck" }, { department: "66" }, "other"],
    [{ department: "61", fate: "stuck" }, { department: "66", fate: "stuck" }, "other"],
    [{ fate: "stuck" }, { department: "66", fate: "stuck" }, "same"],
    [{ stage: "notice" }, { fate: "stuck" }, "neutral"],
    [{ option: "B" }, { option: "mayor" }, "same"],
    [{ option: "A" }, { option: "mayor" }, "other"],
    [{ fateA: "stuck", fateB: "implemented" }, { fate: "implemented" }, "same"],
    [{ fateA: "stuck", fateB: "implemented" }, { fate: "declined" }, "other"],
    [{ fate: "stuck" }, {}, "neutral"],
  ] as const)("%j beside %j: %s", (subject, focus, expected) => {
    expect(relation(subject, focus, options)).toBe(expected);
  });
});
