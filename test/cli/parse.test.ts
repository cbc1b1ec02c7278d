import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainProblem, InputError } from "../../sim/core/problem.ts";
import { checkArguments } from "../../sim/node/cli/arguments.ts";
import { commands } from "../../sim/node/cli/commands/index.ts";
import { globalOptions } from "../../sim/node/cli/options.ts";
import { type Parsed, parse } from "../../sim/node/cli/parse.ts";

const look = (line: readonly string[], language: "de" | "en" = "en"): Parsed =>
  parse(line, commands, { language, width: 120, version: "1.2.3" });

/** Checked values and words of a line that is in order. */
function understood(...line: string[]) {
  const parsed = look(line);
  if ("text" in parsed) throw new Error(parsed.text);
  const command = { ...parsed.command, options: { ...parsed.command.options, ...globalOptions } };
  return { name: command.name, words: parsed.raw.words, values: checkArguments(command, parsed.raw) as Record<string, unknown> };
}

/** The problems of a broken line, as people read them. */
function problems(...line: string[]): string[] {
  try {
    understood(...line);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => explainProblem(problem, "en"));
    throw error;
  }
  return [];
}

describe("help", () => {
  for (const { name, title, options } of commands) {
    it.each(["de", "en"] as const)(`of ${name} in %s names every option in that language`, (language) => {
      const parsed = look([name, "--help"], language);
      const help = "text" in parsed ? parsed.text.replace(/\s+/g, " ") : "";
      expect(help).toContain(title[language]);
      for (const [option, spec] of Object.entries({ ...options, ...globalOptions })) {
        expect(help).toContain(`--${option}`);
        expect(help).toContain(spec.title[language]);
      }
      expect(help).toContain(language === "de" ? "Optionen:" : "Options:");
    });
  }

  it("breaks no word of an example on a terminal of 80 columns, and tells no empty default", () => {
    for (const { name, examples } of commands) {
      const parsed = parse([name, "--help"], commands, { language: "de", width: 80, version: "1.2.3" });
      const help = "text" in parsed ? parsed.text : "";
      expect(Math.max(...help.split("\n").map((line) => line.length)), name).toBeLessThanOrEqual(80);
      expect(help).not.toContain("[]");
      for (const { line, title } of examples) {
        for (const word of line.split(" ")) expect(help.split(/\s+/), line).toContain(word);
        expect(help).toContain(title.de);
      }
    }
  });

  it("is what a bare call gives, in both languages, with every command", () => {
    for (const language of ["de", "en"] as const) {
      const [bare, asked] = [look([], language), look(["--help"], language)];
      expect(bare).toEqual(asked);
      for (const { name, title } of commands) {
        expect("text" in bare && bare.text).toContain(`querschnitt ${name}`);
        expect("text" in bare && bare.text.replace(/\s+/g, " ")).toContain(title[language]);
      }
    }
  });

  it("gives the version", () => expect(look(["--version"])).toEqual({ text: "1.2.3" }));
});

describe("a line in order", () => {
  it("every example of every command is understood", () => {
    for (const { name, examples } of commands) {
      for (const { line } of examples) {
        const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
        expect(understood(...words).name).toBe(name);
      }
    }
  });

  it("options may stand before the command, between words and with =", () => {
    for (const line of [
      ["--json", "run", "a", "--set", "x=1", "b", "--set=y=2", "--worlds", "3"],
      ["--worlds=3", "run", "--set", "x=1", "--set", "y=2", "a", "b", "--json"],
    ]) {
      const { words, values } = understood(...line);
      expect(words).toEqual(["a", "b"]);
      expect(values).toMatchObject({
        json: true,
        quiet: false,
        worlds: 3,
        set: ["x=1", "y=2"],
        replications: undefined,
        seed: undefined,
      });
    }
  });

  it("instruments to add may be several, with values of their own", () => {
    const { values } = understood("compare", "a", "b", "c", "--add", "training", "--add=officer:posts=0,5,placement=mayor");
    expect(values.add).toEqual(["training", "officer:posts=0,5,placement=mayor"]);
    expect(understood("run").values.add).toEqual([]);
  });

  it("texts stay as they were typed", () => {
    for (const text of ["007", "1e3", "true", "a=b", "ü ö", "0x10"]) {
      expect(understood("run", "--seed", text).values.seed).toBe(text);
      expect(understood("show", text).words).toEqual([text]);
    }
  });

  it("a decimal comma is a decimal point", () => {
    expect(understood("organisation", "x.csv", "--merge-below", "2,5").values["merge-below"]).toBe(2.5);
  });
});

describe("a broken line", () => {
  it.each([
    [["rum"], /unknown command; found: rum; .*Did you mean "run"/],
    [["--json"], /a command is missing/],
    [["run", "--world", "3"], /--world: unknown option of “run”.*Did you mean "--worlds"/],
    [["run", "-w", "3"], /-w: unknown option/],
    [["run", "--no-json"], /--no-json: unknown option/],
    [["run", "--worlds"], /--worlds: the option's value is missing/],
    [["run", "--worlds", "--json"], /--worlds: the option's value is missing/],
    [["run", "--worlds="], /--worlds: value is missing; expected: whole number from 1 to 1000/],
    [["run", "--worlds", "0"], /--worlds: number is out of range; found: 0; expected: whole number from 1 to 1000/],
    [["run", "--worlds", "-3"], /--worlds: number is out of range; found: -3/],
    [["run", "--worlds", "1e9"], /--worlds: not a fitting number; found: 1e9/],
    [["run", "--worlds", "2.5"], /--worlds: not a fitting number/],
    [["run", "--worlds", "3", "--worlds", "4"], /--worlds: option is given more than once; found: 3, 4/],
    [["run", "--weeks", "99999999999999999999"], /--weeks: not a fitting number/],
    [["run", "--seed", " "], /--seed: value is missing/],
    [["run", "--lang", "fr"], /--lang: no such word here; found: fr; expected: de, en/],
    [["run", "--log", "trac"], /--log: no such word here; .*Did you mean "trace"/],
    [["show"], /show: something is missing; expected: id/],
    [["compare", "climate-mayor", "officer"], /compare: something is missing; expected: b/],
    [["schema", "scenario", "topics"], /schema: one word too many; found: topics/],
  ])("%j", (line, explanation) => {
    const found = problems(...line);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(explanation);
  });

  it("tells everything that is wrong at once", () => {
    expect(problems("run", "--worlds", "x", "--weeks", "-1", "--sed", "a")).toHaveLength(3);
  });

  it("never fails in any other way, whatever the words", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "--",
        "-",
        "--=",
        "--set",
        "--worlds",
        "--__proto__",
        "--constructor",
        "--_",
        "--help=x",
        "--$0",
        "run",
        "compare",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (line) => {
        try {
          understood(...line);
        } catch (error) {
          if (!(error instanceof InputError)) expect((error as Error).message).toMatch(/querschnitt|^1\.2\.3$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
