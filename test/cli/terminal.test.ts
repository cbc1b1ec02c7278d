import { describe, expect, it } from "vitest";
import { drawTable } from "../../sim/node/cli/table.ts";
import { environmentLanguage, openTerminal } from "../../sim/node/cli/terminal.ts";

/** A terminal that a person looks at. */
function watched(env: Record<string, string>, columns?: number) {
  return openTerminal("en", false, { stdout: { isTTY: true, columns, write() {} }, stderr: { write() {} }, env });
}

describe("terminal", () => {
  it("bold type only for a person who has not switched it off", () => {
    expect(watched({}).bold("x")).not.toBe("x");
    expect(watched({ NO_COLOR: "1" }).bold("x")).toBe("x");
    expect(watched({ TERM: "dumb" }).bold("x")).toBe("x");
    const piped = openTerminal("en", false, { stdout: { write() {} }, stderr: { write() {} }, env: {} });
    expect(piped.bold("x")).toBe("x");
  });

  it("quiet keeps remarks back, never results", () => {
    let [out, err] = ["", ""];
    const stdout = { write: (text: string) => (out += text) };
    const stderr = { write: (text: string) => (err += text) };
    const terminal = openTerminal("en", true, { stdout, stderr, env: {} });
    terminal.remark("remark");
    terminal.print("result");
    expect([out, err]).toEqual(["result\n", ""]);
  });

  it("takes German where the environment says so, by the rank of its variables", () => {
    expect(environmentLanguage({ LANG: "de_DE.UTF-8" })).toBe("de");
    expect(environmentLanguage({ LANG: "de_AT", LC_ALL: "C" })).toBe("en");
    expect(environmentLanguage({ LANG: "C", LC_MESSAGES: "de" })).toBe("de");
    expect(environmentLanguage({ LANG: "der_DIE" })).toBe("en");
    expect(environmentLanguage({})).toBe("en");
  });
});

describe("table", () => {
  const columns = [{ title: "Option" }, { title: "Gap", align: "right" as const }];
  const rows = [
    ["Deputy mayor with a staff unit of four posts below", "68"],
    ["One officer", "70"],
  ];

  it.each([30, 50, 80])("fits a terminal of %d characters and keeps every word", (width) => {
    const drawn = drawTable(columns, rows, watched({ NO_COLOR: "1" }, width));
    expect(Math.max(...drawn.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
    for (const word of rows.flat().join(" ").split(" ")) expect(drawn).toContain(word);
  });

  it("cuts no word even where the terminal is too narrow", () => {
    const drawn = drawTable(columns, [["Klimabürgermeisterin", "1"]], watched({ NO_COLOR: "1" }, 10));
    expect(drawn).toContain("Klimabürgermeisterin");
  });
});
