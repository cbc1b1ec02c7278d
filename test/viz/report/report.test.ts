import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { type Fate, fateInfo } from "../../../sim/model/fate.ts";
import type { ReportInput } from "../../../viz/findings/input.ts";
import { buildPage, buildReport, type ReportFiles } from "../../../viz/report/report.ts";
import { problemsOf } from "./html.ts";
import { syntheticStudy } from "./study.ts";

const figures = [
  "stage-sankey",
  "gap-over-time",
  "department-courses",
  "cost-and-cases",
  "fate-alluvial",
  "change-waterfall",
  "option-dumbbell",
  "fate-heatmap",
  "bottleneck-bars",
  "who-works-with-whom",
  "capacity-profile",
  "quantile-dots",
  "flip-strip",
];
const all = syntheticStudy(20);
const study: ReportInput = { ...all, scenarios: all.scenarios.slice(0, 1), organisations: all.organisations.slice(0, 1) };
let report: ReportFiles;
beforeAll(async () => {
  report = await buildReport(study);
}, 60_000);

const text = (path: string) => report.files.find((f) => f.path === path)!.content as string;
const folder = `figures/${study.scenarios[0].id}`;

describe("the report's files", { timeout: 30_000 }, () => {
  it("hold every figure in both languages as SVG, PNG and CSV", () => {
    const expected = figures.flatMap((id) =>
      ["de", "en"].flatMap((l) => ["svg", "png", "csv"].map((e) => `${folder}/${id}.${l}.${e}`)),
    );
    expect(report.files.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  it("are the same when built again", async () => {
    expect(buildPage(study)).toBe(report.html);
    const { departments } = study.tables;
    for (const { path, content } of (await buildReport({ ...study, tables: { departments } })).files) {
      expect(Buffer.from(content).equals(Buffer.from(report.files.find((f) => f.path === path)!.content))).toBe(true);
    }
  });

  it.each(figures)("%s carries source and limits in every form", (id) => {
    const svg = text(`${folder}/${id}.de.svg`);
    const limit = "keine Prognose für eine bestimmte Stadt";
    expect(svg.match(/<metadata>.*<\/metadata>/s)?.[0]).toContain(limit);
    expect(svg.match(/<desc .*<\/desc>/s)?.[0]).toContain(limit);
    const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]).join(" ");
    expect(drawn).toContain(limit);
    expect(drawn).toContain(study.meta.model.slice(0, 12));
    const chunks = textChunks(report.files.find((f) => f.path === `${folder}/${id}.en.png`)!.content as Uint8Array);
    expect(chunks.Disclaimer).toContain("no forecast for any particular city");
    expect(chunks.Source).toContain(study.meta.seed);
    for (const row of Papa.parse<string[]>(text(`${folder}/${id}.en.csv`).trim()).data.slice(1)) {
      expect(row[row.length - 1]).toContain("no forecast for any particular city");
    }
  });

  it("give German and international spreadsheets the same numbers", () => {
    const de = text(`${folder}/fate-heatmap.de.csv`);
    expect(de.charCodeAt(0)).toBe(0xfeff);
    const german = Papa.parse<string[]>(de.slice(1).trimEnd(), { delimiter: ";" });
    const english = Papa.parse<string[]>(text(`${folder}/fate-heatmap.en.csv`).trimEnd(), { delimiter: "," });
    expect([german.errors, english.errors]).toEqual([[], []]);
    expect(german.data).toHaveLength(english.data.length);
    const share = english.data[0].indexOf("Share of cases");
    const shares = german.data.slice(1).map((row) => Number(row[share].replace(",", ".")));
    expect(german.data[0][share]).toBe("Anteil der Fälle");
    expect(shares).toEqual(english.data.slice(1).map((row) => Number(row[share])));
    expect(shares.some((s) => s > 0.1 && !Number.isInteger(s))).toBe(true);
    const words = new Set(german.data.slice(1).flat());
    for (const fate of Object.keys(fateInfo) as Fate[]) expect(words).toContain(fateInfo[fate].title.de);
  });
});

describe("the page", { timeout: 30_000 }, () => {
  it("needs nothing from outside", () => {
    for (const [, url] of report.html.matchAll(/\b(?:src|href|xlink:href|action)="([^"]*)"/g)) expect(url).toMatch(/^(#|data:)/);
    expect(report.html).not.toMatch(/@import|url\((?!#)/);
    expect(report.html).not.toMatch(/<(?:link(?! rel="icon")|iframe|object|embed|img)\b/);
  });

  it("is well formed, with unique ids, kept references and ordered headings", () => {
    expect(problemsOf(report.html)).toEqual([]);
  });

  it("says everything in both languages", () => {
    for (const phrase of [
      "Mit C (Stellen werden verstetigt)",
      "With C (Posts become permanent)",
      "Unterschied zu A",
      "Difference to A",
      "Vereinfachte oder liegengebliebene Regelarbeit",
      "Regular work simplified or dropped",
      "Nicht gezählt sind",
      "Not counted are",
      "wurden 11 Optionen",
      "11 options were",
      "npx querschnitt reproduce DIR",
      study.meta.model,
      study.meta.digest,
      study.meta.seed,
    ])
      expect(report.html).toContain(phrase);
  });

  it("never shows a unit below five staff alone", () => {
    const hidden = ["Gleichstellungsstelle", "Büro des Oberbürgermeisters"];
    for (const { content } of report.files) for (const name of hidden) expect(String(content)).not.toContain(name);
    for (const name of hidden) expect(report.html).not.toContain(name);
    expect(report.html).toContain("Kleine Einheiten");
  });

  it("sets what the ranges alone say beside every verdict, and says what weighted means, only where worlds are weighted", () => {
    const weighted = syntheticStudy(40, 1, true);
    const html = buildPage({ ...weighted, scenarios: all.scenarios.slice(0, 1), organisations: all.organisations.slice(0, 1) });
    const phrases = [
      "gewichtet nach dem, was bekannt ist; aus den Spannen allein in",
      "weighted by what is known; by the ranges alone in",
      "Kleinere Lücke als A, aus den Spannen allein",
      "Verdict by the ranges alone",
      "Gewichtet; aus den Spannen allein",
      "In brackets: by the ranges alone.",
      "aus 200 gespeicherten",
      "The weights were found with an earlier state of the mechanisms.",
    ];
    for (const phrase of phrases) {
      expect(html).toContain(phrase);
      expect(report.html).not.toContain(phrase);
    }
    expect(report.html).toContain("drawn from the ranges, all of the same weight");
    expect(problemsOf(html)).toEqual([]);
    const { sharePrior, worlds } = weighted.summary.comparisons.find(({ b }) => b === "extended")!;
    const row = html.split('<th scope="row">Smaller gap than A, by the ranges alone</th>')[1].split("</tr>")[0];
    expect(row).toContain(`data-letter="D">${Math.round(sharePrior * worlds)} of ${worlds}</td>`);
  });

  it("tells the verdict form by form, without one below five sets of assumptions", () => {
    const table = (count: number) => {
      const few = syntheticStudy(count);
      const html = buildPage({ ...few, scenarios: few.scenarios.slice(0, 1) });
      return /<table class="structures"[\s\S]*?<\/table>/.exec(html.split('id="en"')[1])?.[0];
    };
    // Every fourth world has the other form of the stages, every second the other kind of coordination.
    expect(table(20)).toMatch(/as strict gates<\/th><td class="n">15 of 15<\/td><td class="n">−\d+<\/td><td class="n">better/);
    expect(table(8)).toMatch(
      /strengths make up for weaknesses<\/th><td class="n">2 of 2<\/td><td class="n">−\d+<\/td><td class="n">–/,
    );
    expect(table(8)).not.toContain("How willingness spreads");
    expect(table(1)).toBeUndefined();
  });

  it("gives every figure's numbers as a table, departments by fates as a matrix", () => {
    const details = report.html.split("<details>").slice(1);
    expect(details).toHaveLength(2 * figures.length + 2);
    const heatmap = details[figures.indexOf("fate-heatmap")].split("</details>")[0];
    expect(heatmap.match(/<tr>/g)).toHaveLength(1 + 11);
    const [planning] = heatmap.split("\n").filter((line) => line.includes("<td>Stadtplanung</td>"));
    const points = [...planning.matchAll(/<td class="n">(\d+)<\/td>/g)].slice(1).map((m) => Number(m[1]));
    expect(points).toHaveLength(12);
    expect(points.reduce((sum, n) => sum + n, 0)).toBe(100);
  });

  it("sets two scenarios side by side, without a ranking, and one alone not", async () => {
    const two = { ...all, scenarios: all.scenarios.slice(0, 2), organisations: all.organisations.slice(0, 2) };
    const { html, files } = await buildReport({ ...two, tables: { topics: all.tables.topics } });
    expect(problemsOf(html)).toEqual([]);
    const chapter = html.split('id="de-profiles"')[1].split("</section>")[0];
    const [finding] = chapter.match(/(?<=class="finding">)[^<]+/)!;
    expect(finding).toMatch(/^Am weitesten liegen die Profile bei „.+“ auseinander: \d+ bis \d+ von 100\.$/);
    expect(chapter).toContain("Keine Rangfolge: Es sind Typen, keine Städte.");
    expect(chapter.indexOf(two.scenarios[0].title.de)).toBeLessThan(chapter.indexOf(two.scenarios[1].title.de));
    const nav = html.split("<nav")[1].split("</nav>")[0];
    expect(nav).toContain('href="#de-profiles"');
    expect(nav).toContain(finding);
    expect(files.map(({ path }) => path).filter((path) => path.split("/").length === 2)).toEqual(
      ["de", "en"].flatMap((l) => ["svg", "png", "csv"].map((e) => `figures/capacity-profiles.${l}.${e}`)),
    );
    expect(report.html).not.toContain("de-profiles");
  });

  it("gives each number of more than four options its letter, for narrow screens", () => {
    const [scenario] = study.scenarios;
    const more = ["x", "y"].map((id) => ({ ...scenario.options[1], id }));
    const scenarios = [{ ...scenario, options: [...scenario.options, ...more] }];
    const { summary } = study;
    const added = more.map(({ id }) => ({ ...summary.scenarios[1], option: id }));
    const table = (input: ReportInput) => /<table class="options[\s\S]*?<\/table>/.exec(buildPage({ ...input, tables: {} }))![0];
    const many = table({ ...study, scenarios, summary: { ...summary, scenarios: [...summary.scenarios, ...added] } });
    expect(many).toContain('class="options many"');
    const [first] = many.split("<tbody>")[1].split("</tr>");
    expect([...first.matchAll(/data-letter="(.)"/g)].map(([, letter]) => letter).join("")).toBe("ABCDEF");
    expect(table(study)).toContain('class="options"');
  });

  it("escapes what comes from files", () => {
    const [scenario] = study.scenarios;
    const evil = { ...scenario, title: { de: "<script>alert(1)</script> & “x”", en: '"><img src=x>' } };
    const html = buildPage({ ...study, tables: {}, scenarios: [evil] });
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
  });

  it("leaves out figures without results and says so without any", async () => {
    const { departments, topics } = study.tables;
    const part = await buildReport({ ...study, tables: { departments, topics } });
    const drawn = new Set(part.files.map(({ path }) => path.split("/")[2].split(".")[0]));
    expect([...drawn].sort()).toEqual([
      "capacity-profile",
      "fate-heatmap",
      "flip-strip",
      "option-dumbbell",
      "quantile-dots",
      "stage-sankey",
    ]);
    const none = await buildReport({ ...study, tables: {}, summary: { scenarios: [], comparisons: [], weighted: false } });
    expect(none.files).toEqual([]);
    expect(none.html).toContain("Für diese Frage wurde noch nichts gerechnet.");
  });

  it("names the scenario whose organisation or topic is missing", () => {
    expect(() => buildPage({ ...study, organisations: [] })).toThrow("no organisation for scenario project-funding-ends");
    expect(() => buildPage({ ...study, topics: [] })).toThrow("no topic climate-adaptation");
  });
});

/** Keyword and text of a PNG's tEXt and iTXt chunks; throws on a wrong length. */
function textChunks(png: Uint8Array): Record<string, string> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const texts: Record<string, string> = {};
  let at = 8;
  while (at < png.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, at + 8 + length);
    const split = data.indexOf(0);
    const keyword = String.fromCharCode(...data.subarray(0, split));
    if (type === "tEXt") texts[keyword] = String.fromCharCode(...data.subarray(split + 1));
    if (type === "iTXt") texts[keyword] = new TextDecoder().decode(data.subarray(split + 5));
    at += length + 12;
  }
  if (at !== png.length) throw new Error("PNG chunks do not fill the file");
  return texts;
}
