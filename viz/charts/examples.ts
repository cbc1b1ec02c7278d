import type { Text } from "../../sim/core/language.ts";
import { type Fate, fates, type Stage, stages } from "../../sim/model/fate.ts";
import type { BottleneckBarsData } from "./bottleneck-bars.ts";
import type { CapacityBand, CapacityProfileData } from "./capacity-profile.ts";
import type { FateAlluvialData } from "./fate-alluvial.ts";
import type { FateHeatmapData } from "./fate-heatmap.ts";
import type { DepartmentName, FigureContext, OptionName } from "./figure.ts";
import type { GapOverTimeData } from "./gap-over-time.ts";
import type { OptionDumbbellData } from "./option-dumbbell.ts";
import type { QuantileDotsData } from "./quantile-dots.ts";
import type { StageSankeyData } from "./stage-sankey.ts";

/** Invented numbers in the shape of real ones, to look at and to test figures with; nothing here was simulated. */
export interface Examples<Data> {
  /** A middle-sized city, 50 sets of assumptions. */
  readonly example: Data;
  /** What a layout must bear: long names, 60 departments, zeros, one set of assumptions. */
  readonly extreme: Data;
}

const topic: Text = { de: "Klimaanpassung", en: "Climate adaptation" };
const longTopic: Text = {
  de: "Integration neu zugewanderter Menschen in Bildung und Arbeit",
  en: "Integration of newly arrived people in education and employment",
};
const a: OptionName = { letter: "A", title: { de: "Wie heute", en: "As today" } };
const b: OptionName = { letter: "B", title: { de: "Klima-Check", en: "Climate check" } };
const c: OptionName = { letter: "C", title: { de: "Stabsstelle mit drei Stellen", en: "Staff unit with three posts" } };
const longA: OptionName = {
  letter: "A",
  title: {
    de: "Projektförderung endet ohne jede Anschlussfinanzierung",
    en: "Project funding ends without any follow-up funding",
  },
};
const longB: OptionName = {
  letter: "B",
  title: {
    de: "Dienstleistungszentrum mit eigener Leitungsstelle beim Oberbürgermeister",
    en: "Service centre with its own management post at the mayor's office",
  },
};

/** Topics and options of all examples. */
export const exampleNames = { topic, longTopic, a, b, longA, longB };

/** A number 0…1 that depends on its place only (mulberry32 finaliser). */
export function chance(place: number): number {
  let t = Math.imul(place + 1, 0x6d2b79f5);
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const usual: Readonly<Record<Fate, number>> = {
  unassigned: 6,
  unnoticed: 22,
  declined: 13,
  stuck: 10,
  uncoordinated: 9,
  notReleased: 3,
  councilDecided: 1,
  weighed: 3,
  unfunded: 4,
  overloaded: 6,
  symbolic: 6,
  implemented: 17,
};

function shares(weight: (fate: Fate) => number): Record<Fate, number> {
  const sum = fates.reduce((s, fate) => s + weight(fate), 0);
  return Object.fromEntries(fates.map((fate) => [fate, weight(fate) / sum])) as Record<Fate, number>;
}
const varied = (place: number) => shares((fate) => usual[fate] * (0.2 + 1.8 * chance(97 * place + fates.indexOf(fate))));
const onlyOne = (one: Fate) => shares((fate) => (fate === one ? 1 : 0));

const city: readonly (readonly [dezernat: string, ...names: readonly string[]])[] = [
  ["Oberbürgermeister", "Büro des Oberbürgermeisters", "Presse und Kommunikation", "Wirtschaftsförderung", "Rechtsamt"],
  ["Finanzen und Personal", "Personalamt", "Kämmerei", "Informationstechnik"],
  [
    "Bauen und Stadtentwicklung",
    "Stadtplanung",
    "Bauaufsicht",
    "Tiefbauamt",
    "Hochbauamt",
    "Gebäudemanagement",
    "Geodaten und Vermessung",
  ],
  ["Umwelt und Ordnung", "Umweltamt", "Gartenamt", "Ordnungsamt", "Feuerwehr und Katastrophenschutz", "Stadtreinigung"],
  ["Soziales, Jugend und Bildung", "Sozialamt", "Jugendamt", "Schulamt", "Sport und Bäder", "Kulturamt"],
];

/** The departments of a middle-sized city, and a row of small units. */
const departments: readonly DepartmentName[] = [
  ...city.flatMap(([dezernat, ...names], d) => names.map((name, i) => ({ code: `${d}.${i}`, name, dezernat, small: false }))),
  { code: "small", name: "", dezernat: "", small: true },
];

/** Sixty departments with names as long as they come. */
const manyDepartments: readonly DepartmentName[] = Array.from({ length: 60 }, (_, i) => ({
  code: `x${i}`,
  name:
    i % 3 === 0
      ? `Fachbereich ${i} für Grundstücksverkehrsgenehmigungszuständigkeiten und Erschließungsbeiträge`
      : `Fachdienst ${i}`,
  dezernat: `Dezernat ${1 + Math.floor(i / 10)} – Nachhaltige Stadtentwicklung, Mobilität, Klimaschutz und bürgerschaftliches Engagement`,
  small: false,
}));

/** Departments of all examples. */
export const exampleDepartments = { city: departments, many: manyDepartments };

/** Where the examples claim to come from. */
export const exampleContext: FigureContext = {
  model: "3f9a61c07be2d45810aa",
  seed: "beispiel",
  worlds: 50,
  source: { de: "Erfundene Beispielzahlen", en: "Invented example numbers" },
  limits: [
    { de: "Keine Vorhersage für eine bestimmte Stadt.", en: "Not a forecast of any particular city." },
    { de: "Die meisten Annahmen sind nirgends gemessen.", en: "Most assumptions have not been measured anywhere." },
  ],
};

/** A city's departments; sixty with names as long as they come, some without cases. */
export const fateHeatmapExamples: Examples<FateHeatmapData> = {
  example: {
    topic,
    option: a,
    rows: departments.map((department, i) => ({ ...department, cases: 4 + 90 * chance(i), fates: varied(i) })),
  },
  extreme: {
    topic: longTopic,
    option: longB,
    sort: "name",
    rows: manyDepartments.map((department, i) => ({
      ...department,
      cases: i % 7 === 0 ? 0 : 12,
      fates: i % 7 === 0 ? shares0() : i % 5 === 0 ? onlyOne(fates[i % 12]) : varied(i),
    })),
  },
};

function shares0(): Record<Fate, number> {
  return Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
}

function course(option: OptionName, from: number, to: number, place: number, spreadBy: number) {
  const points = Array.from({ length: 40 }, (_, q) => {
    const middle = from + (to - from) * (1 - 1 / (1 + q / 8)) + 0.02 * (chance(1000 * place + q) - 0.5);
    const wide = spreadBy * (0.6 + q / 60);
    return {
      year: (q + 0.5) / 4,
      p10: middle - wide,
      p25: middle - wide / 2,
      p50: middle,
      p75: middle + wide / 2.2,
      p90: middle + wide,
    };
  });
  return { option, points };
}

/** Ten years under a few options; a calendar with as many options, names and flags as have to fit. */
export const gapOverTimeExamples: Examples<GapOverTimeData> = {
  example: {
    topic,
    compareFrom: 3,
    courses: [course(a, 0.7, 0.72, 1, 0.08), course(b, 0.7, 0.6, 2, 0.07), course(c, 0.7, 0.47, 3, 0.09)],
    flags: [
      { year: 3, title: { de: "Förderung endet", en: "Grant ends" } },
      { year: 5.2, title: { de: "Hitzesommer", en: "Heat summer" } },
    ],
  },
  extreme: {
    topic: longTopic,
    compareFrom: 5.5,
    calendar: { from: 2014.75, until: "2024-10", compareFrom: "2020-04" },
    courses: [longA, longB, c, { ...a, letter: "D" }].map((option, i) => ({
      option: { ...option, letter: "ABCD"[i] },
      points: course(option, 0.97, 0.985, 4, 0).points.map((point) => ({ ...point, month: "2016-10" })),
    })),
    flags: Array.from({ length: 10 }, (_, i) => ({
      year: 2 + 0.25 * i,
      month: `${2016 + Math.floor((9 + 3 * i) / 12)}-${`${1 + ((9 + 3 * i) % 12)}`.padStart(2, "0")}`,
      title: {
        de: `Haushaltssicherungskonzept Nummer ${i + 1} in Kraft`,
        en: `Budget consolidation plan number ${i + 1} in force`,
      },
    })),
  },
};

/** A usual mix of fates; a single case. */
export const stageSankeyExamples: Examples<StageSankeyData> = {
  example: { topic, option: a, cases: 1243, fates: shares((fate) => usual[fate]) },
  extreme: { topic: longTopic, option: longB, cases: 1, fates: onlyOne("weighed") },
};

/** Departments under two options; sixty that differ wholly or not at all. */
export const optionDumbbellExamples: Examples<OptionDumbbellData> = {
  example: {
    topic,
    a,
    b,
    rows: departments.map((department, i) => {
      const gapA = 0.45 + 0.4 * chance(500 + i);
      const difference = -0.16 * chance(600 + i) + 0.035;
      const half = 0.02 + 0.05 * chance(700 + i);
      const clear = Math.abs(difference) > half;
      return {
        ...department,
        gapA,
        gapB: gapA + difference,
        lo: difference - half,
        hi: difference + half,
        verdict: clear ? (difference < 0 ? "better" : "worse") : "undecided",
      };
    }),
  },
  extreme: {
    topic: longTopic,
    a: longA,
    b: longB,
    rows: manyDepartments.map((department, i) => ({
      ...department,
      gapA: i % 2,
      gapB: i % 3 === 0 ? 1 - (i % 2) : i % 2,
      lo: i % 3 === 0 ? (i % 2 ? -1 : 1) : 0,
      hi: i % 3 === 0 ? (i % 2 ? -1 : 1) : 0,
      verdict: i % 3 === 0 ? (i % 2 ? "better" : "worse") : "equivalent",
    })),
  },
};

/** Fifty worlds; a single one without a difference, weighted, with another verdict by the ranges alone. */
export const quantileDotsExamples: Examples<QuantileDotsData> = {
  example: {
    topic,
    a,
    b,
    differences: Array.from(
      { length: 50 },
      (_, i) => -0.09 + 0.09 * (chance(3 * i) + chance(3 * i + 1) + chance(3 * i + 2) - 1.5) + 0.02,
    ),
    lo: -0.14,
    hi: 0.005,
    verdict: "better",
  },
  extreme: {
    topic: longTopic,
    a: longA,
    b: longB,
    differences: [0],
    lo: 0,
    hi: 0,
    verdict: "equivalent",
    weighted: { weights: [2], priorWeights: [0.1], verdictPrior: "undecided" },
  },
};

const pairsOf = (share: (from: Fate, to: Fate) => number) =>
  fates.flatMap((from) => fates.map((to) => ({ from, to, share: share(from, to) }))).filter((pair) => pair.share > 0);

function twins(): FateAlluvialData["pairs"] {
  const from = shares((fate) => usual[fate]);
  const moves: Partial<Record<Fate, Partial<Record<Fate, number>>>> = {
    unnoticed: { implemented: 0.3, symbolic: 0.06, stuck: 0.1, overloaded: 0.06 },
    declined: { implemented: 0.08, uncoordinated: 0.06 },
    stuck: { implemented: 0.18, symbolic: 0.1 },
    symbolic: { implemented: 0.2 },
    implemented: { overloaded: 0.06, uncoordinated: 0.04 },
  };
  return pairsOf((x, y) => {
    const move = moves[x] ?? {};
    return from[x] * (x === y ? 1 - Object.values(move).reduce((s, v) => s + v, 0) : (move[y] ?? 0));
  });
}

/** A usual exchange of fates; every fate turning into every other. */
export const fateAlluvialExamples: Examples<FateAlluvialData> = {
  example: { topic, a, b, pairs: twins(), cases: 1243, onlyA: 0, onlyB: 31 },
  extreme: {
    topic: longTopic,
    a: longA,
    b: longB,
    pairs: pairsOf((x, y) => (x === "unnoticed" ? (y === x ? 0.85 : 0.002) : 1 / 1000)),
    cases: 3,
    onlyA: 0,
    onlyB: 0,
  },
};

const opened = (gap: number, falls: readonly number[]) => ({
  gap,
  stages: Object.fromEntries(stages.map((stage, i) => [stage, gap - falls[i]])) as Record<Stage, number>,
});

/** Two options with every stage opened; one with few stages, beyond the scale. */
export const bottleneckBarsExamples: Examples<BottleneckBarsData> = {
  example: {
    topic,
    options: [
      { option: a, ...opened(0.72, [0.03, 0.13, 0.07, 0.09, 0.05, 0.02, 0.02, 0.04]) },
      { option: b, ...opened(0.6, [0.03, 0.03, 0.06, 0.1, 0.05, 0.02, 0.02, 0.07]) },
    ],
  },
  extreme: { topic: longTopic, options: [{ option: longB, gap: 1, stages: { notice: 1, takeUp: 1.02, do: 1 } }] },
};

const band = (p50: number, half: number, higher: number): CapacityBand => ({
  p10: Math.max(0, p50 - half),
  p50,
  p90: Math.min(1, p50 + 1.2 * half),
  higher,
  lower: higher > 0 ? 50 - higher : 0,
  worlds: 50,
});

/** Three options that differ most in system awareness; eight scenarios with long names, the ends of the scale and no learning. */
export const capacityProfileExamples: Examples<CapacityProfileData> = {
  example: {
    of: "options",
    profiles: (
      [
        [a, [0.23, 0], [0.38, 0], [0.31, 0], [0.09, 0]],
        [b, [0.29, 41], [0.37, 19], [0.42, 47], [0.12, 33]],
        [c, [0.34, 48], [0.45, 39], [0.5, 50], [0.17, 44]],
      ] as const
    ).map(([name, governance, leadership, awareness, learning]) => ({
      name,
      topic,
      components: {
        governance: band(governance[0], 0.05, governance[1]),
        leadership: band(leadership[0], 0.1, leadership[1]),
        awareness: band(awareness[0], 0.07, awareness[1]),
        learning: band(learning[0], 0.04, learning[1]),
      },
    })),
  },
  extreme: {
    of: "scenarios",
    profiles: Array.from({ length: 8 }, (_, i) => ({
      name: { letter: `${i + 5}`, title: (i % 2 ? longA : longB).title },
      topic: i % 3 ? topic : longTopic,
      components: {
        governance: band(i % 2, 0, 0),
        leadership: band(0.5, 0.5, 25),
        awareness: band(chance(i), 0.3, 0),
        ...(i % 3 ? {} : { learning: band(0, 0, 0) }),
      },
    })),
  },
};
