import { readdirSync, readFileSync } from "node:fs";
import { instruments } from "../../sim/instruments/registry.ts";
import { metrics } from "../../sim/metrics/registry.ts";
import { fateInfo, fates, stageTitles } from "../../sim/model/fate.ts";
import { mechanisms } from "../../sim/model/mechanism.ts";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { layout } from "../../sim/model/state.ts";
import { processes } from "../../sim/model/week.ts";
import { code, table } from "./blocks.ts";
import { leverTrails, processOf } from "./odd-levers.ts";

/** What an entity or product of entities is called on the page. */
const perTitles: Readonly<Record<string, string>> = {
  staff: "Staff member",
  staffTopic: "Staff member and topic",
  department: "Department",
  departmentTopic: "Department and topic",
  dezernat: "Dezernat",
  dezernatTopic: "Dezernat and topic",
  topic: "Topic",
  pair: "Pair of departments",
};

function state(): string {
  const columns = Object.entries(layout);
  return [...new Set(columns.map(([, { per }]) => per))]
    .map((per) => {
      const rows = columns
        .filter(([, column]) => column.per === per)
        .map(([name, { unit, meaning }]) => [code(name), unit, meaning]);
      return `**${perTitles[per]}** (${code(`per: ${per}`)})\n\n${table(["column", "unit", "meaning"], rows)}`;
    })
    .join("\n\n");
}

function fateTable(): string {
  const rows = fates.map((fate) => {
    const { title, stage, bundle, considered } = fateInfo[fate];
    return [
      stage === null ? "(came to an end in work)" : `${code(stage)} ${stageTitles[stage].en}`,
      code(fate),
      title.en,
      title.de,
      bundle,
      considered ? "yes" : "no",
    ];
  });
  return table(["stopped at stage", "fate", "English", "German", "bundle", "considered"], rows);
}

function week(): string {
  return processes.map(({ id, title }, i) => `${i + 1}. ${code(id)}: ${title.en} (${title.de})`).join("\n");
}

const leverFolder = new URL("../../sim/model/lever/", import.meta.url);

/** The file below sim/model that declares each lever, by its kind. */
export const declaredIn: ReadonlyMap<string, string> = new Map(
  readdirSync(leverFolder).flatMap((file) =>
    [...readFileSync(new URL(file, leverFolder), "utf8").matchAll(/readonly lever: "(\w+)"/g)].map(
      ([, lever]) => [lever, `lever/${file}`] as const,
    ),
  ),
);

function leverTable(): string {
  const files = (names: readonly string[]) => names.map(code).join(", ");
  return table(
    ["lever", "declared in", "acts in", "moves", "used in the processes"],
    Object.entries(leverTrails).map(([lever, { acts, moves, used }]) => {
      const users = processes
        .map(({ id }) => ({ id, here: used.filter((file) => processOf(file) === id) }))
        .filter(({ here }) => here.length > 0);
      return [
        code(lever),
        code(declaredIn.get(lever)!),
        files(acts),
        files(moves),
        users.map(({ id, here }) => `${id}: ${files(here)}`).join("; "),
      ];
    }),
  );
}

function instrumentTable(): string {
  const rows = instruments.map(({ id, title, group, kind, pulls }) => [
    code(id),
    title.en,
    title.de,
    group,
    kind,
    pulls.map(code).join(", "),
  ]);
  return table(["instrument", "English", "German", "group", "kind", "levers it may pull"], rows);
}

function structures(): string {
  return table(
    ["mechanism", "forms"],
    Object.entries(structuralAlternatives).map(([name, forms]) => [code(name), forms.map(code).join(", ")]),
  );
}

function mechanismTable(): string {
  return table(
    ["mechanism", "what it does", "switched off"],
    mechanisms.map(({ id, meaning, instead }) => [code(id), meaning.en, instead.en]),
  );
}

function metricTable(): string {
  return table(
    ["metric", "per", "meaning", "unit", "better", "source"],
    metrics.map((m) => [code(m.id), m.level, `${m.title.en}: ${m.meaning.en}`, m.unit, m.better ?? "neither", m.source]),
  );
}

/** What the program writes into docs/odd.md, by name of the block. */
export function oddBlocks(): Record<string, string> {
  return {
    state: state(),
    fates: fateTable(),
    week: week(),
    levers: leverTable(),
    instruments: instrumentTable(),
    structures: structures(),
    mechanisms: mechanismTable(),
    metrics: metricTable(),
  };
}
