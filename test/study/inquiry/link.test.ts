import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../sim/core/problem.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { readInquiry } from "../../../sim/study/inquiry/check-inquiry.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryFile } from "../../../sim/study/inquiry/inquiry-file.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { isLink, linkOf, longestLink, readLink } from "../../../sim/study/inquiry/link.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import { anyInquiry } from "./arbitrary.ts";
import { shelf, stories } from "./shelf.ts";

const begun = inquiryOf(shelf.scenario("climate-mayor"));
const link = linkOf({ ...begun, weeks: 260, seed: "Kämmerei" }, { page: "comparison" }, shelf)!;

function problem(text: string): string {
  try {
    readLink(text, shelf);
  } catch (error) {
    if (error instanceof InputError) return error.problems[0].message.en;
    throw error;
  }
  throw new Error("was read");
}

describe("a link", () => {
  test("gives back any inquiry that it holds", () => {
    let fit = 0;
    fc.assert(
      fc.property(anyInquiry, fc.dictionary(fc.constantFrom("page", "tab"), fc.string({ maxLength: 20 })), (inquiry, view) => {
        const made = linkOf(inquiry, view, shelf);
        if (made === undefined) return;
        fit++;
        expect(made.length).toBeLessThanOrEqual(longestLink);
        expect(made).toMatch(/^#1\.[A-Za-z0-9_-]+$/);
        expect(readLink(made, shelf)).toEqual({ inquiry, view: { ...view } });
      }),
      { numRuns: 300 },
    );
    expect(fit).toBeGreaterThan(200);
  });

  test.each(stories)("of %s unchanged is short", (id) => {
    const made = linkOf(inquiryOf(shelf.scenario(id)), {}, shelf)!;
    expect(made.length).toBeLessThan(60);
    expect(readLink(made, shelf)).toEqual({ inquiry: inquiryOf(shelf.scenario(id)), view: {} });
  });

  test.each([
    ["a whole address", (it: string) => `https://example.org/lab/querschnitt.html${it}`],
    ["a path", (it: string) => `file:///C:/Program%20Files/querschnitt.html${it}`],
    ["the fragment alone", (it: string) => it],
    ["the fragment without its sign", (it: string) => it.slice(1)],
    ["a line broken by a mail program", (it: string) => `<https://example.org/q.html${it.slice(0, 30)}\r\n ${it.slice(30)}>.`],
    ["an address whose sign was escaped", (it: string) => `https://example.org/q.html${it.replace("#", "%23")}`],
  ])("is read from %s", (_, written) => {
    expect(isLink(written(link))).toBe(true);
    expect(readLink(written(link), shelf)).toEqual(readLink(link, shelf));
  });

  test.each(["climate-mayor", "scenario.yaml", "1.yaml", "2026-11-22.inquiry.json", "#", "", "#chapter-2"])(
    "%j is none",
    (word) => {
      expect(isLink(word)).toBe(false);
      expect(problem(word)).toBe("this is no link of the lab");
    },
  );

  test("that was cut short says so", () => {
    for (let length = 20; length < link.length; length++) {
      expect(problem(link.slice(0, length))).toBe("the link is incomplete or was changed on its way");
    }
  });

  test("with another letter anywhere says so", () => {
    for (let at = 3; at < link.length - 1; at++) {
      const other = link[at] === "A" ? "B" : "A";
      expect(problem(link.slice(0, at) + other + link.slice(at + 1))).toBe("the link is incomplete or was changed on its way");
    }
  });

  test("of a later version asks for a later program", () => {
    expect(problem(link.replace("#1.", "#2."))).toBe("the link comes from a newer version of the program");
  });

  test("is refused once the scenario behind it decides other numbers, and stands when only words change", () => {
    const scenario = shelf.scenario("climate-mayor");
    const words = {
      ...shelf,
      scenario: () => ({ ...scenario, title: { de: "neu", en: "new" }, question: { de: "neu", en: "new" } }),
    };
    const numbers = { ...shelf, scenario: () => ({ ...scenario, base: scenario.base.slice(1) }) };
    expect(readLink(link, words).inquiry.weeks).toBe(260);
    expect(() => readLink(link, numbers)).toThrow("another state of the scenario");
  });

  test("is never anything but an inquiry or an explained error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^#1\.[A-Za-z0-9_-]{12,200}$/)), (text) => {
        expect(() => readLink(text, shelf)).toThrow(InputError);
      }),
    );
  });
});

describe("a link of version 1 that was handed on", () => {
  const scenario: Scenario = {
    ...{ schemaVersion: 1, id: "climate-mayor", sources: [], organisation: "typical", inhabitants: 50_000 },
    ...{ title: begun.question, question: begun.question, description: begun.question, marks: [] },
    ...{ topics: ["integration", "inclusion"], focus: "integration", weeks: 520, compareFrom: 52, base: [], events: [] },
    options: [
      { id: "a", title: begun.question, description: begun.question, instruments: [{ use: "officer", with: { posts: 1 } }] },
      { id: "b", title: begun.question, description: begun.question, instruments: [{ use: "training", start: 26 }] },
    ],
  };
  const small: Shelf = { ...shelf, scenario: () => scenario };
  const [a, b] = inquiryOf(scenario).options;
  const inquiry: Inquiry = {
    ...inquiryOf(scenario),
    weeks: 312,
    organisation: {
      kind: "written",
      written: {
        ...{ id: "kiel", title: { de: "Kiel", en: "Kiel" }, inhabitants: null, dezernate: [{ code: "ii", name: "Dezernat II" }] },
        departments: [
          { code: "ii/tiefbauamt", name: "Tiefbauamt", dezernat: "ii", type: "civil-engineering", posts: 80.5, staff: 90 },
        ],
      },
    },
    options: [
      { ...a, uses: [{ ...a.uses[0], with: { posts: 2 } }] },
      {
        ...b,
        title: { de: "Schulung", en: "Training" },
        uses: [...b.uses, { ...a.uses[0], id: "second", with: { placement: "mayor" } }],
      },
    ],
  };

  test("means what it meant", () => {
    expect(readLink(handedOn, small)).toEqual({ inquiry, view: { page: "options" } });
  });
});

/** Never made anew: links like it are in people's mails. */
const handedOn =
  "#1.MlCfgzH-Q4kT9NElaAQZA03ECFKwU7OBnTSEM6uBYQUU9IYIgtveYDaoWCNUciEPj8YCYxC9zEIeZwcmFyytTQsDYDxYGsSCSlFEDEIdCmqQQQMOV5AA9UEVJyGHPHhMElL8hsCaJUD3QQ0zhAckom0KNgPYHc8HRjFSYsGWQIARgZ5vYU6vrQUA";

test("a file gives back any inquiry", () => {
  fc.assert(
    fc.property(anyInquiry, (inquiry) => {
      expect(readInquiry(JSON.parse(inquiryFile(inquiry)), "file", shelf)).toEqual(inquiry satisfies Inquiry);
    }),
    { numRuns: 300 },
  );
});
