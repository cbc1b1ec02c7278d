import { describe, expect, it } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import { loadLibrary } from "../../../sim/node/library.ts";
import type { InstrumentUse, Scenario } from "../../../sim/scenario/scenario.ts";
import { timeLineOf } from "../../../viz/findings/data/time-line.ts";
import { buildPage } from "../../../viz/report/report.ts";
import { comparedPeriod, countedFromOf, periodOf } from "../../../viz/report/text/period.ts";
import { problemsOf } from "./html.ts";
import { scenarios } from "./setting.ts";
import { syntheticStudy } from "./study.ts";

const [, , influx] = scenarios;
const [line] = influx.options;
const told = (scenario: Scenario) => timeLineOf(scenario, instruments)!;
const titleOf = (id: string) => instruments.find((one) => one.id === id)!.title;

/** The month in which an option parts that differs from the first one by what is given. */
function parting(base: readonly InstrumentUse[], option: Partial<Scenario["options"][number]>): string | undefined | "never" {
  const entries = told({ ...influx, base, marks: [], options: [line, { ...line, id: "other", ...option }] });
  const found = entries.filter(({ parting }) => parting.length > 0);
  expect(found.length).toBeLessThan(2);
  return found.length === 0 ? "never" : found[0].month;
}

describe("the story of a scenario", () => {
  it("tells marks, what the first option introduces for the focus topic, and where the others part", () => {
    expect(
      told(influx).map(({ month, marks, uses, parting }) => [
        month,
        marks.map(({ de }) => de),
        uses,
        parting.map(({ letter }) => letter),
      ]),
    ).toEqual([
      [
        undefined,
        [],
        [
          { title: titleOf("officer"), posts: 1 },
          { title: titleOf("topic-budget") },
          { title: titleOf("network"), until: "2018-10" },
        ],
        [],
      ],
      ["2014-07", [], [{ title: titleOf("working-circle"), until: "2014-12" }], []],
      ["2015-06", ["Zustrom beginnt"], [{ title: titleOf("influx"), until: "2017-03" }], []],
      ["2015-09", [], [], ["B", "C"]],
      ["2016-06", ["Zustrom klingt ab"], [], []],
      ["2017-03", ["Zustrom abgeklungen"], [], []],
    ]);
  });

  it("knows when an option parts: what is left out, added, changed, ends earlier or later", () => {
    const circle: InstrumentUse = { use: "working-circle", start: 104 };
    expect(parting([circle], { without: ["working-circle"] })).toBe("2016-06");
    expect(parting([circle], { instruments: [{ use: "network", start: 52 }] })).toBe("2015-06");
    expect(parting([circle], { change: { "working-circle": { with: { rhythm: 9 } } } })).toBe("2016-06");
    expect(parting([circle], { change: { "working-circle": { start: 52 } } })).toBe("2015-06");
    expect(parting([circle], { change: { "working-circle": { end: 156 } } })).toBe("2017-06");
    expect(parting([{ ...circle, end: 130 }], { change: { "working-circle": { end: null } } })).toBe("2016-12");
    expect(parting([circle], { change: { "working-circle": { start: 0 } } })).toBeUndefined();
    expect(parting([circle], {})).toBe("never");
  });

  it("ends with the run, and names what reads alike once", () => {
    const uses: InstrumentUse[] = [
      { use: "network", id: "x" },
      { use: "network", id: "y", end: 300 },
      { use: "network", id: "late", start: 260 },
    ];
    const entries = told({ ...influx, base: uses, events: [], marks: [], options: [line] });
    expect(entries).toEqual([{ month: undefined, marks: [], uses: [{ title: titleOf("network") }], parting: [] }]);
  });

  it("is none without a calendar", () => {
    expect(timeLineOf(scenarios[0], instruments)).toBeUndefined();
  });

  const library = loadLibrary();
  const dated = library.cityIds.map((id) => library.scenario(id)).filter(({ begins }) => begins !== undefined);
  it.each(dated.map((scenario) => [scenario.id, scenario] as const))(
    "of %s holds every mark and tells every option's parting once",
    (_, scenario) => {
      const entries = told(scenario);
      expect(entries.length).toBeLessThan(20);
      const months = entries.map(({ month }) => month ?? "");
      expect(months).toEqual([...new Set(months)].sort());
      expect(entries.flatMap(({ marks }) => marks)).toEqual(
        scenario.marks.toSorted((a, b) => a.week - b.week).map(({ title }) => title),
      );
      const letters = entries.flatMap(({ parting }) => parting).map(({ title }) => title);
      expect(letters.map(({ de }) => de).sort()).toEqual(
        scenario.options
          .slice(1)
          .map(({ title }) => title.de)
          .sort(),
      );
      const titles = entries.flatMap(({ uses }) => uses.map(({ title }) => title));
      for (const title of titles) expect(instruments.map((one) => one.title)).toContain(title);
    },
  );
  it("is told of several cities", () => {
    expect(dated.length).toBeGreaterThan(5);
  });
});

describe("periods in words", () => {
  const run = { begins: "2010-01", weeks: 832, compareFrom: 403 };
  it("are dates with a calendar", () => {
    expect([periodOf(run, "de"), periodOf(run, "en")]).toEqual(["Januar 2010 bis Ende 2025", "January 2010 to the end of 2025"]);
    expect(countedFromOf(run, "de")).toContain("die ab Oktober 2017 fällig sind");
    expect(countedFromOf(run, "en")).toContain("due from October 2017");
    expect(comparedPeriod(run, "de")).toBe("Oktober 2017 bis Ende 2025");
  });

  it("are years and weeks without", () => {
    const plain = { ...run, begins: undefined };
    expect([periodOf(plain, "de"), periodOf({ ...plain, weeks: 52 }, "en")]).toEqual(["16 Jahre", "1 year"]);
    expect(countedFromOf(plain, "de")).toContain("die nach 403 Wochen fällig sind");
    expect(countedFromOf({ ...plain, compareFrom: 104 }, "en")).toContain("due after 2 years");
    expect(countedFromOf({ ...run, compareFrom: 0 }, "de")).toBe("");
    expect(comparedPeriod(plain, "de")).toBe("");
  });
});

describe("a chapter with a calendar", { timeout: 30_000 }, () => {
  const study = syntheticStudy(4);
  const html = buildPage({ ...study, tables: {} });
  const chapterOf = (anchor: string) => html.split(`<section class="chapter" id="${anchor}"`)[1].split("</section>")[0];

  it("tells its story before the answer, in both languages", () => {
    expect(problemsOf(html)).toEqual([]);
    const [de, en] = ["de-s3", "en-s3"].map(chapterOf);
    for (const chapter of [de, en]) expect(chapter.indexOf('<ol class="story"')).toBeLessThan(chapter.indexOf('class="answer"'));
    expect(de).toContain(
      '<time class="when" datetime="2015-06">Juni 2015</time> <span><strong>Zustrom beginnt</strong> · Disruptiver Zustrom (bis März 2017)',
    );
    expect(de).toContain("Hier weichen von A ab: B (Arbeitsgruppe in der Krise), C (Mehr Stunden für die Beauftragte)");
    expect(de).toContain("Von Anfang an");
    expect(de).toContain("(1\u00A0Stelle)");
    expect(de).toContain("Zeitraum: Juni 2014 bis Ende Mai 2019.\nVerglichen werden Fälle, die ab Juni 2015 fällig sind");
    expect(en).toContain(
      'datetime="2015-09">September 2015</time> <span> <span class="parting">Parting from A here: B (Crisis working group)',
    );
    expect(en).toContain("until March 2017");
  });

  it("has none where time counts from the start", () => {
    for (const anchor of ["de-s1", "en-s2"]) expect(chapterOf(anchor)).not.toContain("story");
    expect(chapterOf("de-s1")).toContain("Zeitraum: 10 Jahre");
    expect(chapterOf("de-s1")).toContain("nach 3 Jahren");
  });

  it("says its title once where it is alone", () => {
    const one = buildPage({ ...study, scenarios: study.scenarios.slice(2), tables: {} });
    expect(one).toContain('<section class="chapter only" id="de-s1"');
    expect(one).toContain('<h2 id="de-s1-title" class="hidden">');
    expect(problemsOf(one)).toEqual([]);
    expect(html).not.toContain("chapter only");
  });
});
