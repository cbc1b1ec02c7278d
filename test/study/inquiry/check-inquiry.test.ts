import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../sim/core/problem.ts";
import { readInquiry } from "../../../sim/study/inquiry/check-inquiry.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { writeDown } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { shelf, stories } from "./shelf.ts";

const begun = inquiryOf(shelf.scenario("climate-mayor"));
const own: Inquiry = {
  ...begun,
  organisation: { kind: "written", written: writeDown(shelf.organisationNamed("wuerzburg"), shelf) },
};

/** What reading `inquiry` says once `value` stands at `path`, keys and indices with dots between. */
function said(path: string, value: unknown, inquiry: Inquiry = own): string {
  const draft = structuredClone(inquiry) as unknown as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop()!;
  const at = steps.reduce((node, step) => node[step] as Record<string, unknown>, draft);
  if (value === undefined) delete at[last];
  else at[last] = value;
  try {
    readInquiry(draft, "q.json", shelf);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "read";
}

test.each(stories)("what %s begins is read", (id) => {
  const inquiry = inquiryOf(shelf.scenario(id));
  expect(readInquiry(JSON.parse(JSON.stringify(inquiry)), "q.json", shelf)).toEqual(inquiry);
});

describe("is told with its path, what stood there and what may", () => {
  test.each([
    ["version", 2, "version: this comes from a newer version of the program"],
    ["version", undefined, "version: the version is missing"],
    ["scenario", "climate-major", "scenario: unknown scenario; found: climate-major; expected: climate-mayor, disruptive-influx"],
    ["scenario", "../secrets", "scenario: "],
    ["organisation", { kind: "typical", inhabitants: 900 }, "organisation.inhabitants: this does not make an administration"],
    ["organisation", { kind: "named", id: "wurzburg" }, "organisation.id: unknown administration; found: wurzburg"],
    ["organisation", { kind: "drawn" }, "organisation.kind: "],
    [
      "organisation.written.departments.2.dezernat",
      "buildin",
      "departments[2].dezernat: there is no such Dezernat; found: buildin",
    ],
    ["organisation.written.departments.2.type", "main-offices", 'Did you mean "main-office"?'],
    [
      "organisation.written.departments.2.code",
      "mayor-office",
      "departments[2].code: this code stands twice; found: mayor-office",
    ],
    ["organisation.written.dezernate.1.code", "mayor", "dezernate[1].code: this code stands twice; found: mayor"],
    ["organisation.written.departments.0.staff", 15_000, "organisation.written.departments: too many staff for the model"],
    ["organisation.written.departments.0.staff", 2.5, "departments[0].staff: "],
    ["organisation.written.departments.0.posts", 0, "departments[0].posts: value is out of range; found: 0"],
    ["organisation.written.departments.0.leader", "Frau M.", "departments[0].leader: unknown key"],
    [
      "organisation.written.departments.0.relevance",
      { integrated: 0.5 },
      "relevance.integrated: unknown topic; found: integrated",
    ],
    ["organisation.written.departments.0.contact", { integration: 1.5 }, "contact.integration: value is out of range"],
    ["organisation.written.departments", [], "organisation.written.departments: value is out of range"],
    ["topics", ["integration", "integration"], "topics[1]: id stands twice"],
    ["focus", "digitalisation", "focus: the focus is not among the scenario's topics; found: digitalisation"],
    ["weeks", 1041, "weeks: value is out of range; found: 1041"],
    ["weeks", 52, "compareFrom: the comparison begins after the end; found: 52; expected: a week before the end (52)"],
    ["options", [], "options: value is out of range"],
    ["options", Array(6).fill(begun.options[0]), "options: value is out of range"],
    ["options.1.id", "officer", "options[1].id: id stands twice"],
    ["options.1.title.de", " ", "options[1].title.de: "],
    ["options.1.uses.0.use", "oficer", "options[1].uses[0].use: unknown instrument; found: oficer"],
    ["options.1.uses.0.with.posts", 900, "options[1].uses[0].with.posts: value does not fit the parameter; found: 900"],
    ["options.1.uses.0.with.post", 1, "options[1].uses[0].with.post: "],
    ["options.1.uses.0.topics", ["inclusion"], "options[1].uses[0].topics[0]: the topic is not among the scenario's topics"],
    ["options.1.uses.0.topics", [], "options[1].uses[0].topics: value is out of range"],
    ["options.1.uses.4.end", 52, "options[1].uses[4].end: the end does not come after the start"],
    ["options.1.uses.0.start", "26 weeks", "options[1].uses[0].start: wrong kind of value"],
    ["options.0.uses.0.use", "influx", "options[0].uses[0].use: this instrument acts from outside"],
    ["events", [begun.options[0].uses[0]], "events[0].use: this instrument is a decision of the city"],
    ["fixed.parameters", { visitTeach: 0.3 }, "fixed.parameters.visitTeach: unknown parameter"],
    ["fixed.parameters", { visitTeaches: 99 }, "fixed.parameters.visitTeaches: value is outside the plausible range; found: 99"],
    [
      "fixed.structures",
      { stages: "gate" },
      'fixed.structures.stages: value is not allowed; found: "gate"; expected: gates, compensating. Did you mean "gates"?',
    ],
    ["worlds", 101, "worlds: value is out of range; found: 101"],
    ["seed", "", "seed: "],
    ["paper.occasion", "x".repeat(3001), "paper.occasion: value is out of range"],
    ["comment", "hello", "comment: unknown key; found: comment"],
  ])("%s = %j", (path, value, words) => {
    expect(said(path, value)).toContain(words);
    expect(said(path, value)).toMatch(/^q\.json: /);
  });

  test("all at once, in both languages", () => {
    const broken = { ...begun, worlds: 0, seed: "", weeks: 5000 };
    try {
      readInquiry(broken, "q.json", shelf);
      expect.unreachable();
    } catch (error) {
      const { problems } = error as InputError;
      expect(problems.map(({ path }) => path).sort()).toEqual(["seed", "weeks", "worlds"]);
      for (const { message } of problems) expect(message.de).not.toBe(message.en);
    }
  });
});

describe("is allowed", () => {
  test.each([
    ["a start beyond the horizon, so that a shorter horizon loses nothing", "options.1.uses.4.start", 1000],
    ["a name of a department that has two words like a person's", "organisation.written.departments.0.name", "Schule, Sport"],
    ["an option without a description", "options.0.description", { de: "", en: "" }],
    ["a Dezernat without departments", "organisation.written.dezernate.0", { code: "mayor", name: "OB" }],
  ])("%s", (_, path, value) => {
    expect(said(path, value)).toBe("read");
  });
});

test("anything else is an explained error", () => {
  const garbage = fc.oneof(
    fc.anything(),
    fc
      .dictionary(fc.constantFrom("version", ...Object.keys(begun), "__proto__"), fc.anything())
      .map((parts) => ({ ...begun, ...parts })),
  );
  fc.assert(
    fc.property(garbage, (value) => {
      try {
        readInquiry(value, "q.json", shelf);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 500 },
  );
});
