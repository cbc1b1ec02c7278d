import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fragmentFor } from "../../sim/node/cli/lab-fragment.ts";
import { isCurrent } from "../../sim/node/cli/lab-page.ts";
import { openerOf } from "../../sim/node/cli/open-browser.ts";
import { handOn, openLab } from "../../sim/node/cli/open-lab.ts";
import { openTerminal } from "../../sim/node/cli/terminal.ts";
import { loadLibrary, shelfOf } from "../../sim/node/library.ts";
import { inquiryFile } from "../../sim/study/inquiry/inquiry-file.ts";
import { inquiryOf } from "../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf, readLink } from "../../sim/study/inquiry/link.ts";
import { organisationOf, writeDown } from "../../sim/study/inquiry/organisation-of-inquiry.ts";

const shelf = shelfOf(loadLibrary());
const folder = mkdtempSync(join(tmpdir(), "querschnitt-lab-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A terminal that keeps what is said on standard error. */
function listening(language: "de" | "en") {
  const said: string[] = [];
  const stderr = { write: (text: string) => said.push(text) };
  return { said, terminal: openTerminal(language, false, { stdout: { write: () => undefined }, stderr, env: {} }) };
}

describe("the page is built anew", () => {
  const [page, sources] = [join(folder, "dist", "page.html"), join(folder, "sources")];
  const [file, inner] = [join(sources, "inner", "a.ts"), join(sources, "inner")];
  mkdirSync(inner, { recursive: true });
  mkdirSync(join(folder, "dist"));
  writeFileSync(file, "");
  const age = (seconds: number, ...paths: string[]) => {
    for (const path of paths) utimesSync(path, 2_000_000_000 + seconds, 2_000_000_000 + seconds);
  };

  it("when there is none", () => {
    expect(isCurrent(page, [sources])).toBe(false);
  });

  it("when a file is younger, or a folder, as something in it went; else not", () => {
    writeFileSync(page, "");
    age(0, file, inner, sources);
    age(10, page);
    expect(isCurrent(page, [sources])).toBe(true);
    age(20, file);
    expect(isCurrent(page, [sources])).toBe(false);
    age(0, file);
    age(20, inner);
    expect(isCurrent(page, [sources])).toBe(false);
    expect(isCurrent(page, [file])).toBe(true);
  });
});

describe("what the lab opens with", () => {
  const { terminal } = listening("de");
  const inquiry = { ...inquiryOf(shelf.scenario("schwerin")), weeks: 400, compareFrom: 100 };

  it("is a scenario by its id, in the terminal's language", () => {
    const opened = readLink(fragmentFor("schwerin", shelf, terminal)!, shelf);
    expect(opened).toEqual({ inquiry: inquiryOf(shelf.scenario("schwerin")), view: { language: "de" } });
  });

  it("is what a link says, in the link's language", () => {
    const link = linkOf(inquiry, { language: "en", page: "paper" }, shelf)!;
    expect(readLink(fragmentFor(link, shelf, terminal)!, shelf)).toEqual({ inquiry, view: { language: "en", page: "paper" } });
  });

  it("is what a file holds, or word of it where that is too much for a link", () => {
    const file = join(folder, "frage.json");
    writeFileSync(file, inquiryFile(inquiry));
    expect(readLink(fragmentFor(file, shelf, terminal)!, shelf).inquiry).toEqual(inquiry);
    const written = writeDown(organisationOf({ kind: "typical", inhabitants: 400_000 }, shelf), shelf);
    const departments = written.departments.map((one, i) => ({
      ...one,
      name: `Amt ${i / 7}`,
      posts: one.posts / 7,
      utilisation: 0.6 + i / 99,
    }));
    writeFileSync(
      file,
      inquiryFile({ ...inquiry, organisation: { kind: "written", written: { ...written, id: "own", departments } } }),
    );
    for (const [language, words] of [
      ["de", "zu viel"],
      ["en", "too much"],
    ] as const) {
      const { said, terminal: other } = listening(language);
      expect(fragmentFor(file, shelf, other)).toBeUndefined();
      expect(said.join("")).toContain(words);
    }
  });

  it("is no path of a scenario file, and no unknown id", () => {
    for (const word of ["scenarios/climate-mayor.yaml", "climate-mayr"]) {
      expect(() => fragmentFor(word, shelf, terminal)).toThrow("unknown scenario");
    }
  });
});

it("every system has a way to open a file", () => {
  const opened = ["linux", "freebsd", "darwin", "win32"].map((platform) => openerOf(platform, "a b.html"));
  expect(opened.map(([program]) => program)).toEqual(["xdg-open", "xdg-open", "open", "explorer.exe"]);
  for (const [, words] of opened) expect(words).toEqual(["a b.html"]);
});

describe("opening", () => {
  const page = join(folder, "dist", "querschnitt.html");
  const path = process.env.PATH;

  it("says the address where there is no browser", async () => {
    writeFileSync(page, "<!doctype html>");
    process.env.PATH = folder;
    try {
      const { said, terminal } = listening("en");
      await openLab(page, "#1.abc", terminal);
      expect(said[0]).toContain("No browser can be opened from here");
      expect(said[1]).toMatch(/^file:\/\/\/.*querschnitt\.html#1\.abc\n$/);
      const german = listening("de");
      await openLab(page, undefined, german.terminal);
      expect(german.said[1]).toMatch(/querschnitt\.html\n$/);
    } finally {
      process.env.PATH = path;
    }
  });

  it("goes by a page that leads on, as systems drop the fragment of a file", () => {
    expect(readFileSync(join(folder, "dist", "open.html"), "utf8")).toContain('content="0; url=querschnitt.html#1.abc"');
  });
});

it("the page is handed on as a file, into new folders too", () => {
  const [page, to] = [join(folder, "one.html"), join(folder, "new", "share", "lab.html")];
  writeFileSync(page, "page");
  expect(handOn(page, to)).toBe(to);
  expect(existsSync(to) && readFileSync(to, "utf8")).toBe("page");
});
