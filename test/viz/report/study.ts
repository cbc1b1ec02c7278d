import { block, first, openStream, second } from "../../../sim/core/random.ts";
import { type ColumnSpec, type Table, TableBuilder } from "../../../sim/core/table.ts";
import { instruments } from "../../../sim/instruments/registry.ts";
import { type Fate, fateInfo, fates, stages } from "../../../sim/model/fate.ts";
import { summarise } from "../../../sim/study/statistics/summarise.ts";
import { weightsOf } from "../../../sim/study/statistics/world-weights.ts";
import { tables as specs, type TableName } from "../../../sim/study/tables.ts";
import type { World } from "../../../sim/study/world.ts";
import type { ReportInput } from "../../../viz/findings/input.ts";
import { organisation, parameters, scenarios, topics } from "./setting.ts";

/** A result table from records; columns not named are 0 or "". Throws when a record names a column the table has not. */
export function tableOf(name: TableName, records: readonly Readonly<Record<string, string | number>>[]): Table {
  const columns: readonly ColumnSpec[] = specs[name];
  const builder = new TableBuilder(columns);
  for (const record of records) {
    const unknown = Object.keys(record).filter((key) => !columns.some((c) => c.name === key));
    if (unknown.length > 0) throw new Error(`table ${name} has no column ${unknown.join(", ")}`);
    builder.add(...columns.map((c) => record[c.name] ?? (c.kind === "text" ? "" : 0)));
  }
  return builder.build();
}

/** How strongly each option (by position) moves cases from a fate to another; the last number is its spread over worlds. */
interface Effect {
  readonly from: Fate;
  readonly to: Fate;
  readonly size: number;
  readonly spread: number;
}
const effects: readonly (readonly (readonly Effect[])[])[] = [
  [
    [],
    [{ from: "stuck", to: "implemented", size: 0.35, spread: 0.2 }],
    [
      { from: "stuck", to: "implemented", size: 0.6, spread: 0.25 },
      { from: "unnoticed", to: "overloaded", size: 0.15, spread: 0.1 },
      { from: "unnoticed", to: "implemented", size: 0.14, spread: 0.1 },
    ],
    [{ from: "stuck", to: "implemented", size: 0.25, spread: 0.6 }],
  ],
  [
    [],
    [{ from: "declined", to: "stuck", size: 0.5, spread: 0.2 }],
    [{ from: "declined", to: "overloaded", size: 0.25, spread: 0.4 }],
    [{ from: "implemented", to: "overloaded", size: 0.05, spread: 0.2 }],
  ],
  [
    [],
    [{ from: "implemented", to: "overloaded", size: 0.35, spread: 0.2 }],
    [{ from: "implemented", to: "stuck", size: 0.5, spread: 0.2 }],
  ],
];

const usual: Readonly<Record<Fate, number>> = {
  unassigned: 6,
  unnoticed: 22,
  declined: 13,
  stuck: 14,
  uncoordinated: 9,
  notReleased: 3,
  councilDecided: 1,
  weighed: 3,
  unfunded: 4,
  overloaded: 6,
  symbolic: 6,
  implemented: 13,
};

const stream = openStream(7, "synthetic-study");
const chance = (a: number, b: number): readonly [number, number] => {
  block(stream, a, b);
  return [first(stream), second(stream)];
};

/** Moves shares of fates for one option in one world; the middle world has the effect's plain size. */
function moved(
  base: readonly number[],
  of: readonly Effect[],
  lean: number,
): { readonly fates: number[]; readonly flows: readonly (readonly [number, number, number])[] } {
  const result = [...base];
  const flows: [number, number, number][] = [];
  for (const { from, to, size, spread } of of) {
    const [f, t] = [fates.indexOf(from), fates.indexOf(to)];
    const share = Math.min(0.95, size + spread * (lean - 0.5) * 2);
    const [source, target, part] = share >= 0 ? [f, t, share] : [t, f, -share];
    const value = base[source] * part;
    result[source] -= value;
    result[target] += value;
    flows.push([source, target, value]);
  }
  return { fates: result, flows };
}

/** Value due and done in one year; `drift` −1, 0, 1: what is done grows, stays, or shrinks by a third to the end (`at` 0…1). */
function doneInYear(values: readonly number[], drift: number, at: number) {
  const [implemented, symbolic] = (["implemented", "symbolic"] as const).map((fate) => values[fates.indexOf(fate)]);
  const due = values.reduce((sum, value) => sum + value, 0);
  return { due, implemented: implemented * (1 - (drift * at) / 3), symbolic };
}

const gapOf = (values: readonly number[]) => {
  const due = values.reduce((sum, v) => sum + v, 0);
  return 1 - (values[fates.indexOf("implemented")] + 0.5 * values[fates.indexOf("symbolic")]) / due;
};

/** An invented study in the shape of a real one: three scenarios, 12 departments, nothing in it was simulated. */
export function syntheticStudy(worlds = 20, replications = 1, weighted = false): ReportInput {
  const drawn = worldsOf(worlds, weighted);
  const { weights, priorWeights } = weightsOf(drawn);
  type Told = "runs" | "topics" | "departments" | "years" | "series" | "pairs" | "bottlenecks" | "contributions" | "ties";
  const records: Record<Told, Record<string, string | number>[]> = {
    runs: [],
    topics: [],
    departments: [],
    years: [],
    series: [],
    pairs: [],
    bottlenecks: [],
    contributions: [],
    ties: [],
  };
  scenarios.forEach((scenario, s) => {
    for (let world = 0; world < worlds; world++) {
      for (let replication = 0; replication < replications; replication++) {
        const [lean, tilt] = chance(1000 * s + world, replication);
        const due = (d: number) => organisation.departments[d].staff * (0.4 + 1.4 * chance(77, d)[0]);
        const baseOf = organisation.departments.map((_, d) => {
          const weights = fates.map(
            (fate, f) =>
              usual[fate] * (0.3 + 1.4 * chance(500 + d, f)[0]) * (fateInfo[fate].stage === null ? 0.6 + 0.8 * tilt : 1),
          );
          const sum = weights.reduce((a, b) => a + b, 0);
          return weights.map((w) => (w / sum) * due(d));
        });
        scenario.options.forEach((o, i) => {
          const key = { scenario: scenario.id, option: o.id, world, replication };
          const all = fates.map(() => 0);
          const flows = new Map<string, number>();
          baseOf.forEach((base, d) => {
            const { fates: values, flows: moves } = moved(base, effects[s][i], lean);
            for (let f = 0; f < fates.length; f++) all[f] += values[f];
            for (let f = 0; f < fates.length; f++) flows.set(`${f} ${f}`, (flows.get(`${f} ${f}`) ?? 0) + base[f]);
            for (const [f, t, v] of moves) {
              flows.set(`${f} ${f}`, flows.get(`${f} ${f}`)! - v);
              flows.set(`${f} ${t}`, (flows.get(`${f} ${t}`) ?? 0) + v);
            }
            const cells = Object.fromEntries(
              fates.flatMap((fate, f) => [
                [`value_${fate}`, values[f]],
                [`cases_${fate}`, Math.round(values[f])],
              ]),
            );
            const unit = { ...key, topic: scenario.focus, department: organisation.departments[d].code };
            records.departments.push({ ...unit, ...cells });
            for (let year = 0; year < scenario.weeks / 52; year++)
              records.years.push({ ...unit, year, ...doneInYear(values, (d % 3) - 1, year / (scenario.weeks / 52)) });
          });
          const gap = gapOf(all);
          const sum = all.reduce((a, b) => a + b, 0);
          const considered = fates.reduce((n, fate, f) => n + (fateInfo[fate].considered ? all[f] : 0), 0) / sum;
          records.topics.push({
            ...key,
            topic: scenario.focus,
            gap,
            consideredShare: considered,
            programmeGap: Math.min(1, gap * 0.8 + 0.05),
            capacityGovernance: 0.18 + 0.04 * i + 0.1 * lean + 0.05 * s,
            capacityLeadership: 0.4 - 0.02 * i + 0.1 * tilt,
            capacityAwareness: 0.25 + 0.03 * i + 0.15 * lean * (i > 0 ? 1 : 0.6),
            capacityLearning: 0.05 + 0.02 * i * tilt,
          });
          records.runs.push({
            ...key,
            cost: 400000 + 640000 * i + 20000 * tilt,
            backlogHours: 14 + 2 * i + 3 * lean,
            stress: 0.35 + 0.03 * i,
            arrears: 0.03 + 0.01 * i,
          });
          const parts = scenario.compareFrom / 13;
          for (let quarter = 0; quarter < scenario.weeks / 13; quarter++) {
            const apart = quarter < parts ? 0 : Math.min(1, (quarter - parts) / 6);
            const base = gapOf(fates.map((_, f) => baseOf.reduce((n, b) => n + b[f], 0)));
            const wave = 0.03 * (chance(quarter, 9 + s)[0] - 0.5);
            const done = 1 - (base + (gap - base) * apart + wave);
            records.series.push({
              ...key,
              topic: scenario.focus,
              quarter,
              due: 30,
              implemented: 30 * done,
              symbolic: 0,
              considered: 30 * considered,
            });
          }
          if (i > 0) {
            for (const [name, value] of flows) {
              const [f, t] = name.split(" ").map(Number);
              if (value > 0) {
                records.pairs.push({
                  scenario: scenario.id,
                  a: scenario.options[0].id,
                  b: o.id,
                  world,
                  replication,
                  topic: scenario.focus,
                  fateA: fates[f],
                  fateB: fates[t],
                  cases: Math.round(value),
                  value,
                });
              }
            }
          }
          if (replication === 0 && world < 5 && o.instruments?.length === 2) {
            o.instruments.forEach(({ use, id = use }, n) => {
              const undone = { ...key, topic: scenario.focus, change: `added ${id}` };
              records.contributions.push({ ...undone, gap: gap + 0.05 - 0.03 * n + 0.02 * lean, gapBefore: gap });
            });
          }
          if (replication === 0 && world < 5)
            organisation.departments.forEach((p, d) => {
              for (const q of organisation.departments.slice(d + 1)) {
                const strength = (p.dezernat === q.dezernat ? 0.4 : 0.1 + 0.03 * i) * (0.8 + 0.4 * tilt);
                records.ties.push({ ...key, a: p.code, b: q.code, strength });
              }
            });
          if (replication === 0 && world < 10) {
            stages.forEach((stage, n) => {
              const fall = fates.reduce((x, fate, f) => x + (fateInfo[fate].stage === stage ? all[f] : 0), 0) / sum;
              records.bottlenecks.push({
                ...key,
                topic: scenario.focus,
                stage,
                gap: gap - fall * (0.4 + 0.05 * n),
                gapBefore: gap,
              });
            });
          }
        });
      }
    }
  });
  const tables = Object.fromEntries(
    Object.entries(records).map(([name, rows]) => [name, tableOf(name as TableName, rows)]),
  ) as ReportInput["tables"];
  return {
    scenarios,
    organisations: scenarios.map(() => organisation),
    topics,
    instruments,
    tables,
    summary: summarise(scenarios, tables, weights, priorWeights),
    meta: {
      model: "3f9a61c07be2d45810aa77e1",
      seed: "wuerzburg-2024",
      ensemble: weighted ? { kind: "plausible", stored: 200, model: "e1d2c3b4a596877", stale: true } : { kind: "ranges" },
      worlds,
      replications,
      digest: "9b1d3c5be77a40a2b8f65d9370ce2a41",
      optionsTried: 11,
      command: `npx querschnitt run project-funding-ends climate-mayor disruptive-influx --worlds ${worlds} --seed wuerzburg-2024`,
    },
    worlds: drawn,
    parameters,
  };
}

/** Worlds whose first parameter is the number that decides the options' effects in {@link syntheticStudy}, scenario 1. */
function worldsOf(count: number, weighted: boolean): World[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    ranks: [chance(index, 0)[0], chance(index, 1)[0], chance(index, 2)[0]].map((x) => Math.floor(x * 65536)),
    parameters: {},
    structures: {
      stages: index % 4 === 3 ? "compensating" : "gates",
      openness: "bounded",
      regularWork: "first",
      coordination: index % 2 ? "positive" : "negative",
    },
    weight: weighted ? 0.1 + 1.9 * chance(index, 3)[0] : 1,
    priorWeight: weighted ? 0.5 + chance(index, 4)[0] : 1,
  }));
}
