import { describe, expect, test } from "vitest";
import { migrate, type Step } from "../../../sim/study/inquiry/migrate.ts";

/** Version 2 names the weeks, version 3 counts them in years. */
const steps: readonly Step[] = [
  ({ length, ...rest }) => ({ ...rest, weeks: length }),
  ({ weeks, ...rest }) => ({ ...rest, years: Number(weeks) / 52 }),
];

describe("data of older versions", () => {
  test.each([
    [{ version: 1, length: 104, focus: "x" }],
    [{ version: 2, weeks: 104, focus: "x" }],
    [{ version: 3, years: 2, focus: "x" }],
  ])("%j become the newest", (value) => {
    expect(migrate(value, "file", steps)).toEqual({ version: 3, years: 2, focus: "x" });
  });

  test.each([
    [{ length: 104 }, "file: version: the version is missing"],
    [{ version: 4 }, "file: version: this comes from a newer version of the program; found: 4; expected: at most version 3"],
    [{ version: 0 }, "file: version: there is no such version; found: 0"],
    [{ version: 1.5 }, "file: version: there is no such version; found: 1.5"],
    [{ version: "1" }, 'file: version: there is no such version; found: "1"'],
    [{ version: null }, "file: version: there is no such version; found: null"],
  ])("%j are explained", (value, words) => {
    expect(() => migrate(value, "file", steps)).toThrow(words);
  });

  test.each([[null], ["text"], [[1]], [7]])("%j is left to the schema", (value) => {
    expect(migrate(value, "file", steps)).toBe(value);
  });
});
