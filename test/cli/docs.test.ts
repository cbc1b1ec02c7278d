import { execFile, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./querschnitt.ts";

/** Pages whose commands are run. */
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
]
  .filter((name) => name.endsWith(".md") && existsSync(join(root, name)))
  .sort();

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** `npx querschnitt` as it works in a checkout, for commands that run elsewhere. */
const prelude = `npx() { test "$1" = querschnitt || exit 99; shift; "${process.execPath}" "${join(root, "sim/node/cli/querschnitt.mjs")}" "$@"; }`;

type Program = readonly [program: string, words: readonly string[]];

/** How R and Python read the results, where a page tells it: the interpreter, and a check whether it has the packages named. */
const languages = {
  python: {
    run: (file: string): Program => ["python3", [file]],
    packages: (code: string) => [...code.matchAll(/^(?:import|from) ([\w, ]+)/gm)].flatMap(([, names]) => names.split(/, */)),
    has: (name: string): Program => ["python3", ["-c", `import ${name}`]],
  },
  r: {
    run: (file: string): Program => ["Rscript", [file]],
    packages: (code: string) => [...code.matchAll(/library\((\w+)\)|(\w+)::/g)].map(([, loaded, named]) => loaded ?? named),
    has: (name: string): Program => ["Rscript", ["-e", `library(${name})`]],
  },
} as const;

/** Whether this machine has the language with the packages that the code names; without them the code is only text. */
function canRun(language: keyof typeof languages, code: string): boolean {
  const { packages, has } = languages[language];
  return packages(code).every((name) => spawnSync(...has(name)).status === 0);
}

/** A command of a page, and the files that the page has written down since the command before. */
interface Step {
  readonly command: string;
  /** Code in another language, for what came before it. */
  readonly language?: keyof typeof languages;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Commands of a page's shell blocks, line by line; a backslash at the end of a line joins it with the next. A YAML block whose
 * first line is a comment "file: NAME" is that file, for the commands below it.
 */
function stepsOf(page: string): Step[] {
  const text = readFileSync(join(root, page), "utf8");
  let files: Step["files"] = [];
  return [...text.matchAll(/^```(sh|bash|shell|yaml|python|r)\n([\s\S]*?)^```/gm)].flatMap(([, language, block]): Step[] => {
    if (language === "yaml") {
      const name = /^# file: ([\w./-]+)\n/.exec(block)?.[1];
      if (name !== undefined) files = [...files, { name, text: block }];
      return [];
    }
    if (language === "python" || language === "r") return [{ command: block, language, files: [] }];
    const lines = block.replace(/\\\n\s*/g, "").split("\n");
    return lines
      .filter((line) => /^(npx querschnitt|npm) /.test(line))
      .map((command) => {
        const step = { command, files };
        files = [];
        return step;
      });
  });
}

/** The command with one world and a short horizon: what it prints is not looked at, only that it works. */
function shortened(command: string): string {
  if (!/^npx querschnitt (run|compare)\b/.test(command)) return command;
  const added = [/--weeks\b/.test(command) ? "" : "--weeks 60", /--worlds\b/.test(command) ? "" : "--worlds 1"];
  const [before, ...after] = command.split(/(?= [|>#])/);
  return [before.replace(/--worlds[ =]\d+/, "--worlds 1"), ...added].join(" ") + after.join("");
}

/** The results folder written last. */
function newestResults(place: string): string {
  const folders = readdirSync(join(place, "results")).map((name) => join("results", name));
  const written = folders.filter((name) => existsSync(join(place, name, "manifest.json")));
  return written.sort((a, b) => statSync(join(place, b)).mtimeMs - statSync(join(place, a)).mtimeMs)[0] ?? "results/none";
}

for (const page of pages) {
  const steps = stepsOf(page);
  if (steps.length === 0) continue;
  describe(page, () => {
    let place: string;
    beforeAll(() => {
      place = mkdtempSync(join(tmpdir(), "querschnitt-docs-"));
      mkdirSync(join(place, "results"));
      for (const name of ["scenarios", "docs", "package.json", join("results", "reference")]) {
        if (existsSync(join(root, name))) symlinkSync(join(root, name), join(place, name));
      }
    });
    afterAll(() => rmSync(place, { recursive: true, force: true }));

    const code = steps.filter((step) => step.language !== undefined);
    const commands = steps.filter((step) => step.language === undefined);
    it.each(commands)("$command", { timeout: 180_000 }, async ({ command, files }) => {
      for (const { name, text } of files) writeFileSync(join(place, name), text);
      if (command.startsWith("npm ")) {
        const [, verb, name] = command.split(/\s+/);
        expect(verb === "ci" || (verb === "run" ? name : verb) in scripts, "a script of package.json").toBe(true);
        return;
      }
      const line = shortened(command).replace(/\bresults\/[A-Z]+\b|(?<= )(DIR|FOLDER|ORDNER)\b/g, () => newestResults(place));
      const ended = await new Promise<{ failed: boolean; err: string }>((resolve) => {
        const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "" };
        execFile("sh", ["-c", `${prelude}\n${line}`], { cwd: place, env, maxBuffer: 1e8 }, (error, _out, err) => {
          resolve({ failed: error !== null, err });
        });
      });
      expect(ended.failed, `${line}\n${ended.err}`).toBe(false);
    });

    // Reads what the commands above have written.
    for (const { command, language } of code) {
      if (language === undefined) continue;
      it.skipIf(!canRun(language, command))(`${language}: ${command.split("\n")[0]}`, { timeout: 120_000 }, () => {
        const file = join(place, `code.${language}`);
        writeFileSync(file, command);
        const [program, words] = languages[language].run(file);
        const { status, stderr } = spawnSync(program, words, { cwd: place, encoding: "utf8" });
        expect(status, stderr).toBe(0);
      });
    }
  });
}

it("there are pages with commands", () => {
  expect(pages.flatMap(stepsOf).length).toBeGreaterThan(0);
});
