import { instruments } from "../../sim/instruments/registry.ts";
import { metrics } from "../../sim/metrics/registry.ts";
import { fateInfo, fates, stageTitles } from "../../sim/model/fate.ts";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import { layout } from "../../sim/model/state.ts";
import { processes } from "../../sim/model/week.ts";
import { code, table } from "./blocks.ts";

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

function instrumentTable(): string {
  const rows = instruments.map(({ id, title, kind, example, levers }) => {
    const used = levers(example.with, { id, topics: example.topics, start: example.start, end: example.end, ramp: 0 });
    return [code(id), title.en, title.de, kind, [...new Set(used.map(({ lever }) => code(lever)))].join(", ")];
  });
  return table(["instrument", "English", "German", "kind", "levers it pulls"], rows);
}

function structures(): string {
  return table(
    ["mechanism", "forms"],
    Object.entries(structuralAlternatives).map(([name, forms]) => [code(name), forms.map(code).join(", ")]),
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
    instruments: instrumentTable(),
    structures: structures(),
    metrics: metricTable(),
  };
}
