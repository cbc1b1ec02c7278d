import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { metrics } from "../../sim/metrics/registry.ts";
import { capacityCounts } from "../../sim/model/capacity.ts";
import { fates, stages } from "../../sim/model/fate.ts";
import { parameterNames } from "../../sim/model/parameter-names.ts";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { layout } from "../../sim/model/state.ts";
import { processIds } from "../../sim/model/week.ts";
import { withBlocks, withoutBlocks } from "./blocks.ts";
import { declaredIn, oddBlocks } from "./odd-blocks.ts";
import { leverTrails } from "./odd-levers.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/odd.md");
const leverFiles = readdirSync(new URL("../../sim/model/lever/", import.meta.url)).map(
  (file) => `lever/${file.replace(".ts", "")}`,
);
const written = withoutBlocks(page);
/** A source file below sim/model without its comments. */
const model = (file: string) => read(`sim/model/${file}`).replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
const equations = [...written.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text]) => text);
const inline = [...written.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);

/** Fields and words of the interfaces a source file declares. */
function declared(path: string): string[] {
  const text = read(path);
  return [...text.matchAll(/^\s*(?:readonly )?(\w+): /gm), ...text.matchAll(/"(\w+)"/g)].map(([, word]) => word);
}

it("has its tables as the code declares them (npx vitest run test/docs --update rewrites them)", async () => {
  await expect(withBlocks(page, oddBlocks())).toMatchFileSnapshot("../../docs/odd.md");
});

describe("the equations", () => {
  it("use every parameter", () => {
    const words = new Set([...equations, ...inline].flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
    expect(parameterNames.filter((name) => !words.has(name))).toEqual([]);
  });

  it("use only names that exist in the code or are explained on the page", () => {
    const own = equations.flatMap((text) => [...text.matchAll(/(\w+)(?:\[[^\]]*\])? +=/g)].map(([, word]) => word));
    const known = new Set([
      ...own,
      ...parameterNames,
      ...Object.keys(layout),
      ...Object.values(layout).map(({ per }) => per),
      ...Object.keys(structuralAlternatives),
      ...metrics.map(({ id }) => id),
      ...fates,
      ...stages,
      ...processIds,
      ...capacityCounts,
      ...[...leverFiles, "topic", "world"].flatMap((file) => declared(`sim/model/${file}.ts`)),
      ...declared("sim/scenario/scenario.ts"),
    ]);
    const code = [...equations, ...inline.filter((text) => !/\/\w+\.|^\w+\/$/.test(text))];
    const names = code.flatMap((text) => text.match(/\b[a-z]+[A-Z]\w*/g) ?? []);
    const fields = code.flatMap((text) => text.match(/(?<=\b(?:topic|lever)\.)\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(300);
    expect([...new Set([...names, ...fields])].filter((name) => !known.has(name))).toEqual([]);
  });
});

it("lists every lever with all its data", () => {
  const listed = new Map(
    [...written.matchAll(/^\| `(\w+)` \| (`.*?) \|/gm)].map(([, lever, data]) => [lever, data.match(/\w+/g)!] as const),
  );
  const bodies = leverFiles.flatMap((file) => [...read(`sim/model/${file}.ts`).matchAll(/extends Span \{\n([\s\S]*?)\n\}/g)]);
  expect(bodies.length).toBeGreaterThan(20);
  for (const [, body] of bodies) {
    const lever = body.match(/lever: "(\w+)"/)![1];
    const fields = [...body.matchAll(/readonly (\w+):/g)].map(([, field]) => field).filter((field) => field !== "lever");
    expect(listed.get(lever), lever).toEqual(expect.arrayContaining(fields));
  }
});

describe("the way of a lever", () => {
  it("is told for every kind there is", () => {
    expect(Object.keys(leverTrails).sort()).toEqual([...declaredIn.keys()].sort());
  });

  it.each(Object.entries(leverTrails))(
    "%s moves what its files name, and every user names it or something moved",
    (lever, trail) => {
      const names = (file: string, word: string) => new RegExp(`\\b${word}\\b`).test(model(file));
      const unmoved = trail.moves.filter((word) => !trail.acts.some((file) => names(file, word)));
      const unused = trail.moves.filter((word) => !trail.used.some((file) => names(file, word)));
      const idle = trail.used.filter((file) => ![lever, ...trail.moves].some((word) => names(file, word)));
      expect({ unmoved, unused, idle }).toEqual({ unmoved: [], unused: [], idle: [] });
    },
  );

  it("names every column that levers hold, and every file that pulls or meets", () => {
    const held = model("pull/pull.ts")
      .match(/function release[\s\S]*?\n\}/)![0]
      .matchAll(/\bc\.(\w+)/g);
    const before = ["steepness"];
    const moved = Object.values(leverTrails).flatMap(({ moves }) => moves);
    expect([...held].map(([, column]) => column).filter((column) => ![...moved, ...before].includes(column))).toEqual([]);
    const acting = Object.values(leverTrails).flatMap(({ acts }) => acts);
    const helpers = ["pull/concerns.ts"];
    const files = ["pull", "formats"].flatMap((folder) =>
      readdirSync(new URL(`../../sim/model/${folder}/`, import.meta.url)).map((file) => `${folder}/${file}`),
    );
    expect(files.filter((file) => ![...acting, ...helpers].includes(file))).toEqual([]);
  });
});

it("lists every random stream the model opens", () => {
  const folder = new URL("../../sim/model/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const streams = files.flatMap((file) =>
    [...read(`sim/model/${file}`).matchAll(/openStream\(seed, [`"](\w+\/?)/g)].map(([, name]) => name),
  );
  expect(streams.length).toBeGreaterThan(8);
  for (const stream of streams) expect(written).toContain(`| \`${stream}\``);
});

describe("who decides what", () => {
  it("rests on mechanisms and patterns that the register of evidence has", () => {
    const register = read("scenarios/evidence.yaml");
    const registered = new Set([...register.matchAll(/^ {2}([a-z-]+):/gm)].map(([, id]) => id));
    const named = inline.filter((text) => /^[a-z]+(-[a-z]+)+$/.test(text));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((id) => !registered.has(id))).toEqual([]);
  });

  it("names files that are there, below sim/model or as a path from the top", () => {
    const files = inline.filter((text) => /^[\w./-]+\.ts$/.test(text));
    const there = (file: string) =>
      [`sim/model/${file}`, file].some((path) => existsSync(new URL(`../../${path}`, import.meta.url)));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !there(file))).toEqual([]);
  });
});
