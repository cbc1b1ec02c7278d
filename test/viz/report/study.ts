import { block, first, openStream, second } from "../../../sim/core/random.ts";
import { type ColumnSpec, type Table, TableBuilder } from "../../../sim/core/table.ts";
import { type Fate, fateInfo, fates, stages } from "../../../sim/model/fate.ts";
import type { Department, Organisation } from "../../../sim/model/organisation.ts";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import type { Topic } from "../../../sim/model/topic.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { summarise } from "../../../sim/study/statistics/summarise.ts";
import { tables as specs, type TableName } from "../../../sim/study/tables.ts";
import type { World } from "../../../sim/study/world.ts";
import type { ReportInput } from "../../../viz/report/input.ts";

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

const option = (id: string, de: string, en: string, deText: string, enText: string): Scenario["options"][number] => ({
  id,
  title: { de, en },
  description: { de: deText, en: enText },
  instruments: [],
});

const shared = {
  schemaVersion: 1,
  sources: ["seed 001 §1.3"],
  organisation: "typical",
  inhabitants: 50000,
  base: [],
  events: [],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    ...shared,
    id: "project-funding-ends",
    title: { de: "Die Projektförderung endet", en: "Project funding ends" },
    question: {
      de: "Was bleibt im Alltag der Ämter vom Klimaprojekt, wenn nach drei Jahren die Förderung ausläuft?",
      en: "What remains of the climate project in the departments’ daily work when its funding ends after three years?",
    },
    description: {
      de: "Ein gefördertes Team hat drei Jahre lang Wissen aufgebaut, beraten und vernetzt. Dann laufen die Stellen aus. Verglichen wird, was danach mit den Fällen geschieht.",
      en: "A funded team has built up knowledge, advised and connected people for three years. Then the posts end. What happens to the cases afterwards is compared.",
    },
    topics: ["climate-adaptation", "integration"],
    focus: "climate-adaptation",
    weeks: 520,
    compareFrom: 156,
    marks: [
      { week: 52, title: { de: "Projekt beginnt", en: "Project begins" } },
      { week: 156, title: { de: "Förderung endet", en: "Funding ends" } },
    ],
    options: [
      option(
        "ends",
        "Förderung endet ersatzlos",
        "Funding ends without a follow-up",
        "Das Team geht. Was es wusste, nimmt es mit.",
        "The team leaves and takes along what it knew.",
      ),
      option(
        "checklist",
        "Klima-Check bleibt",
        "The climate check stays",
        "Das Team geht, hinterlässt aber eine Prüfliste für die Bauleitplanung.",
        "The team leaves but passes on a checklist for land-use planning.",
      ),
      option(
        "permanent",
        "Stellen werden verstetigt",
        "Posts become permanent",
        "Zwei von drei Stellen gehen in den Stellenplan über.",
        "Two of three posts enter the regular staffing plan.",
      ),
      option(
        "extended",
        "Förderung wird um zwei Jahre verlängert",
        "Funding extended by two years",
        "Das Team bleibt zwei Jahre länger, dann endet auch das.",
        "The team stays for two more years, then that ends as well.",
      ),
    ],
  },
  {
    ...shared,
    id: "climate-mayor",
    title: { de: "Klimabürgermeister*in", en: "A deputy mayor for climate" },
    question: {
      de: "Was ändert ein Klimabürgermeister oder eine Klimabürgermeisterin im Alltag der Ämter, mit und ohne neue Stellen?",
      en: "What does a deputy mayor for climate change in the departments’ daily work, with and without new posts?",
    },
    description: {
      de: "Bisher trägt eine einzelne Klimabeauftragte das Thema. Nach der Wahl kann die erste Stellvertretung dafür einstehen.",
      en: "So far one climate officer has carried the topic. After the election the mayor’s first deputy may stand for it.",
    },
    topics: ["climate-adaptation", "integration"],
    focus: "climate-adaptation",
    weeks: 364,
    compareFrom: 52,
    marks: [{ week: 52, title: { de: "Amtsantritt nach der Wahl", en: "Term begins after the election" } }],
    options: [
      option(
        "officer",
        "Eine Beauftragte wie bisher",
        "One officer as before",
        "Die Klimabeauftragte bleibt allein.",
        "The climate officer remains alone.",
      ),
      option(
        "deputy",
        "Klimabürgermeister*in allein",
        "Deputy mayor alone",
        "Die erste Stellvertretung macht das Klima zur Chefsache.",
        "The first deputy makes climate a matter for the top.",
      ),
      option(
        "deputy-unit",
        "Klimabürgermeister*in mit Stabsstelle",
        "Deputy mayor with a staff unit",
        "Dazu wächst die Stelle auf vier Stellen.",
        "In addition the post grows to four posts.",
      ),
      option(
        "unit",
        "Dieselben Stellen ohne Klimabürgermeister*in",
        "The same posts without the deputy mayor",
        "Die Stabsstelle wächst ebenso, bleibt aber unter der Dezernatsleitung.",
        "The staff unit grows as well but stays under the head of its directorate.",
      ),
    ],
  },
  {
    ...shared,
    id: "disruptive-influx",
    title: { de: "Disruptiver Zustrom", en: "A disruptive influx" },
    question: {
      de: "Welche Organisation hält die Integration im Tagesgeschäft, wenn in kurzer Zeit viele Menschen ankommen?",
      en: "Which organisation keeps integration going in daily work when many people arrive within a short time?",
    },
    description: {
      de: "In wenigen Monaten kommen viele Geflüchtete an. Fälle und Regelaufgaben steigen steil.",
      en: "Many refugees arrive within a few months. Cases and regular work rise steeply.",
    },
    topics: ["climate-adaptation", "integration"],
    focus: "integration",
    weeks: 260,
    compareFrom: 52,
    marks: [
      { week: 52, title: { de: "Zustrom beginnt", en: "Influx begins" } },
      { week: 104, title: { de: "Zustrom klingt ab", en: "Influx begins to fade" } },
      { week: 143, title: { de: "Zustrom abgeklungen", en: "Influx has faded" } },
    ],
    options: [
      option("line", "Nur die Linie", "Line only", "Abgestimmt wird auf dem Dienstweg.", "Coordination takes the Dienstweg."),
      option(
        "crisis",
        "Arbeitsgruppe in der Krise",
        "Crisis working group",
        "Eine Gruppe über alle Ebenen trifft sich jede Woche.",
        "A group across all levels meets every week.",
      ),
      option(
        "officer",
        "Mehr Stunden für die Beauftragte",
        "More hours for the officer",
        "Die Beauftragte bekommt eine zweite Stelle.",
        "The officer gets a second post.",
      ),
    ],
  },
];

const topic = (id: string, de: string, en: string): Topic => ({
  id,
  title: { de, en },
  occasionsPerStaffYear: 1,
  effortHours: 8,
  knowHowNeeded: 0.5,
  partners: 1.5,
  conflict: 0.3,
  moneyShare: 0.3,
  moneyEuro: 5000,
  deadlineWeeks: 20,
  duty: "voluntary",
  dutyFunded: false,
  salience: 0.3,
  councilSupport: 0.5,
  awareness: 0.3,
  knowHow: 0.2,
  relevance: {},
  contact: {},
});
export const topics = [
  topic("climate-adaptation", "Klimaanpassung", "Climate adaptation"),
  topic("integration", "Integration", "Integration"),
];

const department = (code: string, name: string, dezernat: string, staff: number): Department => ({
  code,
  name,
  dezernat,
  staff,
  posts: staff,
  type: "office",
  utilisation: null,
  hierarchy: null,
  relevance: {},
  contact: {},
});

export const organisation: Organisation = {
  id: "typical-50000",
  title: { de: "Stadt mit 50.000 Einwohnern (Typ)", en: "City of 50,000 inhabitants (type)" },
  inhabitants: 50000,
  dezernate: [
    { code: "OB", name: "Oberbürgermeister" },
    { code: "II", name: "Bauen und Umwelt" },
    { code: "III", name: "Soziales und Bildung" },
  ],
  departments: [
    department("10", "Hauptamt und Organisation", "OB", 38),
    department("11", "Personal", "OB", 16),
    department("01", "Büro des Oberbürgermeisters", "OB", 4),
    department("02", "Gleichstellungsstelle", "OB", 2),
    department("20", "Kämmerei", "OB", 24),
    department("61", "Stadtplanung", "II", 22),
    department("66", "Tiefbau und Grünflächen", "II", 61),
    department("65", "Hochbau und Gebäudemanagement", "II", 44),
    department("67", "Umwelt und Klima", "II", 12),
    department("50", "Soziales und Wohnen", "III", 52),
    department("51", "Jugend und Familie", "III", 83),
    department("40", "Schulen, Sport und Kultur", "III", 29),
  ],
};

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

const gapOf = (values: readonly number[]) => {
  const due = values.reduce((sum, v) => sum + v, 0);
  return 1 - (values[fates.indexOf("implemented")] + 0.5 * values[fates.indexOf("symbolic")]) / due;
};

/** An invented study in the shape of a real one: three scenarios, 12 departments, nothing in it was simulated. */
export function syntheticStudy(worlds = 20, replications = 1): ReportInput {
  const records: Record<Exclude<TableName, "occasions" | "workload">, Record<string, string | number>[]> = {
    runs: [],
    topics: [],
    departments: [],
    series: [],
    pairs: [],
    bottlenecks: [],
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
            records.departments.push({ ...key, topic: scenario.focus, department: organisation.departments[d].code, ...cells });
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
    tables,
    summary: summarise(scenarios, tables),
    meta: {
      model: "3f9a61c07be2d45810aa77e1",
      seed: "wuerzburg-2024",
      worlds,
      replications,
      digest: "9b1d3c5be77a40a2b8f65d9370ce2a41",
      optionsTried: 11,
      command: `npx querschnitt run project-funding-ends climate-mayor disruptive-influx --worlds ${worlds} --seed wuerzburg-2024`,
    },
    worlds: worldsOf(worlds),
    parameters,
  };
}

const parameter = (name: string, de: string, en: string, unit: string, source: string): ParameterSpec => ({
  name,
  group: "casework",
  title: { de, en },
  unit,
  default: 0.5,
  min: 0.25,
  max: 1,
  scale: "linear",
  source,
});
export const parameters: readonly ParameterSpec[] = [
  parameter("asking", "Neigung, andere zu fragen", "Readiness to ask others", "share 0…1", "seed 001 §1.2"),
  parameter("fading", "Verblassen ungenutzten Wissens", "Fading of unused knowledge", "per year", "assumption"),
  parameter("officerHours", "Stunden der Beratung je Anfrage", "Hours of advice per request", "hours", "assumption"),
];

/** Worlds whose first parameter is the number that decides the options' effects in {@link syntheticStudy}, scenario 1. */
export function worldsOf(count: number): World[] {
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
    weight: 1,
  }));
}
