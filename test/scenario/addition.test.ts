import { describe, expect, it } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import { addInstruments, readAdditions } from "../../sim/scenario/addition.ts";
import { optionUses } from "../../sim/scenario/option-uses.ts";
import { readScenario } from "../../sim/scenario/read.ts";
import { known } from "../broken-input/doors.ts";
import { valid } from "../broken-input/valid.ts";

const scenario = readScenario(valid.scenario, "scenario.yaml", known);
const withAdded = (weeks: number, ...texts: string[]) => addInstruments(scenario, readAdditions(texts, known.instruments), weeks);

describe("an instrument asked for beside a scenario", () => {
  it("makes one more option, the first with this instrument", () => {
    const made = withAdded(260, "staff-unit:posts=0,5,placement=mayor");
    expect(made.options.map(({ id }) => id)).toEqual(["none", "officer", "with-staff-unit"]);
    expect(made.options[2].title.en).toMatch(/^None \+ .*\(posts 0\.5, placement mayor\)$/);
    const [first, added] = [optionUses(made, "none"), optionUses(made, "with-staff-unit")];
    expect(added.slice(0, -1).map(({ use }) => use)).toEqual(first.map(({ use }) => use));
    expect(added.at(-1)!.use.with).toMatchObject({ posts: 0.5, placement: "mayor" });
  });

  it("is an event of every option where it comes from outside, under an id of its own", () => {
    const made = withAdded(260, "influx");
    expect(made.options).toEqual(scenario.options);
    expect(made.events.map(({ id, use }) => id ?? use)).toEqual(["influx", "influx-2"]);
  });

  it("changes no other unit in place, and may be asked for twice", () => {
    const made = withAdded(260, "topic-budget", "topic-budget:euro=9000");
    expect(made.options.slice(2).map(({ id, instruments: [use] }) => [id, use.id])).toEqual([
      ["with-topic-budget", "topic-budget-2"],
      ["with-topic-budget-2", "topic-budget-2"],
    ]);
    expect(withAdded(260, "officer").options[2].instruments[0].id).toBeUndefined();
  });

  it("serves topics of the scenario the answer is about, inside the horizon", () => {
    for (const { id, kind } of known.instruments) {
      for (const weeks of [1, 30, 1040]) {
        const made = withAdded(weeks, id);
        const use = kind === "event" ? made.events.at(-1)! : made.options.at(-1)!.instruments[0];
        expect(use.topics, id).toContain("integration");
        for (const topic of use.topics!) expect(scenario.topics).toContain(topic);
        expect(use.start, id).toBeLessThan(weeks);
        if (typeof use.end === "number") {
          expect(use.end).toBeGreaterThan(Number(use.start));
          expect(use.end).toBeLessThanOrEqual(weeks);
        }
      }
    }
  });

  it.each([
    ["oficer", /--add oficer: unknown instrument; .*Did you mean "officer"/],
    ["", /unknown instrument/],
    ["officer:post=2", /officer\.post: .*no such parameter.*Did you mean "posts"/],
    ["officer:posts=900", /officer\.posts: value does not fit.*0\.1 to 40/],
    ["officer:posts=many", /officer\.posts: value does not fit/],
    ["officer:posts", /name or value is missing; found: posts/],
    ["officer:=2", /name or value is missing/],
    ["officer:posts=", /name or value is missing/],
    ["officer:__proto__=1", /name or value is missing/],
    ["officer:placement=mayr", /Did you mean "mayor"/],
  ])("“%s” is refused", (text, explanation) => {
    expect(() => readAdditions([text], known.instruments)).toThrowError(InputError);
    expect(() => readAdditions([text], known.instruments)).toThrowError(explanation);
  });
});
