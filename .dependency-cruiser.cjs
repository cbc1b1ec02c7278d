/**
 * Who may import whom. A layer names the folders it may use whole, and files of which it may use types alone.
 * `core ← model ← instruments, metrics, organisation, scenario ← run.ts ← study ← host`; `node` may use all of sim and the report.
 */
const core = "^sim/core/";
const model = "^sim/model/";
const anySim = "^sim/";
const fates = "^sim/model/fate\\.ts$";
const scenarioTimes = "^sim/scenario/(calendar|option-uses)\\.ts$";
const simData = [
  "^sim/core/",
  fates,
  "^sim/study/(contributions\\.ts$|statistics/)",
  "^sim/metrics/summaries\\.ts$",
  scenarioTimes,
];

const layers = [
  { of: "^sim/core/", uses: [core] },
  { of: "^sim/model/", uses: [core, model] },
  { of: "^sim/instruments/", uses: [core, model, "^sim/instruments/"] },
  { of: "^sim/metrics/", uses: [core, model, "^sim/metrics/"] },
  { of: "^sim/scenario/", uses: [core, model, "^sim/scenario/"], types: ["^sim/instruments/instrument\\.ts$"] },
  // Presets, topics and kinds of departments are read and explained like scenario files.
  { of: "^sim/organisation/", uses: [core, model, "^sim/organisation/", "^sim/scenario/(document|explain|fields)\\.ts$"] },
  { of: "^sim/run\\.ts$", uses: [core, model] },
  { of: "^sim/study/", uses: [core, model, "^sim/(instruments|metrics|organisation|scenario|study)/", "^sim/run\\.ts$"] },
  { of: "^sim/host/", uses: ["^sim/(?!node/)"] },
  { of: "^sim/node/", uses: [anySim, "^viz/(findings|report|text)/", "^viz/lab/build/"] },
  { of: "^viz/text/", uses: [fates, "^viz/text/"], types: [anySim] },
  { of: "^viz/charts/", uses: [fates, "^sim/core/language\\.ts$", "^viz/(charts|text)/"], types: [anySim] },
  { of: "^viz/findings/", uses: [...simData, "^viz/(findings|charts|text)/"], types: [anySim] },
  { of: "^viz/report/", uses: [...simData, "^viz/(report|findings|charts|text)/"], types: [anySim] },
  // What builds the page runs in Node and is no part of it.
  { of: "^viz/lab/(?!build/)", name: "viz/lab", uses: ["^sim/(?!node/)", "^viz/(lab/(?!build/)|findings/|charts/|text/)"] },
];

const layerRules = layers.flatMap(({ of, uses, types = [], name = of.replace(/[^a-z./]/g, "").replace(/\/$/, "") }) => {
  const ours = "^(sim|viz|test)/";
  const rules = [
    { name: `layer ${name}`, severity: "error", from: { path: of }, to: { path: ours, pathNot: [...uses, ...types] } },
  ];
  if (types.length > 0) {
    const to = { path: types, pathNot: uses, dependencyTypesNot: ["type-only"] };
    rules.push({ name: `layer ${name}, types alone`, severity: "error", from: { path: of }, to });
  }
  return rules;
});

/** The part of sim that gives the same bits in every engine and runs in browsers. */
const pure = { path: anySim, pathNot: ["^sim/node/", "^sim/host/piscina"] };
const purePackages =
  "node_modules/(@stdlib/math-base-special-|@noble/hashes/|seedrandom/|zod/|yaml/|papaparse/|fastest-levenshtein/|fflate/)";

module.exports = {
  forbidden: [
    ...layerRules,
    // Types may meet in a circle inside a layer; what runs may not.
    { name: "no cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no Node in the pure part", severity: "error", from: pure, to: { dependencyTypes: ["core"] } },
    {
      name: "known packages in the pure part",
      severity: "error",
      from: pure,
      to: { path: "node_modules/", pathNot: [purePackages, "/@types/"] },
    },
    {
      name: "no Node in figures and lab",
      severity: "error",
      from: { path: "^viz/(charts/|findings/|text/|lab/(?!build/))" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "the lab's page runs nothing itself",
      severity: "error",
      from: { path: "^viz/lab/", pathNot: "^viz/lab/engine/worker" },
      to: { path: "^sim/(run|study/execute)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "packages for development stay in tests",
      severity: "error",
      from: { path: "^(sim|viz)/", pathNot: "^viz/lab/build/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "/@types/" },
    },
    { name: "declared packages only", severity: "error", from: {}, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] } },
    { name: "imports lead somewhere", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
