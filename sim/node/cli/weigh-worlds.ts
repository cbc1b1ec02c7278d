import { join } from "node:path";
import { InputError } from "../../core/problem.ts";
import type { Table } from "../../core/table.ts";
import { piscinaPool } from "../../host/piscina.ts";
import { choice } from "../../scenario/report.ts";
import { comesOutAgain } from "../../study/hypotheses/comes-out-again.ts";
import { type DrawJob, drawJobs } from "../../study/hypotheses/draw.ts";
import type { TrialPlan } from "../../study/hypotheses/trial.ts";
import { parametersHash } from "../../study/parameters-hash.ts";
import type { PlausibleWorlds } from "../../study/plausible-worlds.ts";
import { type Analysis, type AnalysisRequest, analyse, weightsOfDraws } from "../../study/weighting/analysis.ts";
import type { Draws } from "../../study/weighting/draws.ts";
import { columnsOf, matrixOf } from "../../study/weighting/effects-matrix.ts";
import { selectDraws } from "../../study/weighting/selection.ts";
import { smallestEffective } from "../../study/weighting/weights.ts";
import { drawWorlds } from "../../study/worlds.ts";
import type { Library } from "../library.ts";
import { type DrawProvenance, readProvenance, writeProvenance } from "../store/draw-provenance.ts";
import { type Progress, runEnsemble } from "../store/ensemble.ts";
import { writeWhole } from "../store/files.ts";
import { mechanismVersion, modelVersion } from "../store/model-version.ts";
import { readParquet } from "../store/parquet.ts";
import { fileHash } from "../store/registrations.ts";
import { openTrials, trialsId } from "../store/trials-folder.ts";
import type { Call } from "./command.ts";
import { type HypothesisOnFile, readFiles } from "./hypothesis-files.ts";
import { sayHowToGoOn } from "./say-how-to-go-on.ts";
import { beginWork } from "./work-under-way.ts";
import type { worldsOptions } from "./worlds-options.ts";

type WorldsCall = Call<typeof worldsOptions>;

/** Sets of assumptions drawn and weighed; `worlds --json` prints it. */
export interface Weighed {
  readonly schemaVersion: 1;
  /** Folder with the matrix, the kept worlds and the analysis. */
  readonly results: string;
  readonly provenance: DrawProvenance;
  /** Patterns that counted. */
  readonly chosen: readonly string[];
  readonly kept: number;
  readonly analysis: Analysis;
}

/** Draws sets of assumptions, tries every pattern of set C on each, weighs and keeps them. Undefined after Ctrl-C; the same call goes on. */
export async function drawAndWeigh(library: Library, call: WorldsCall): Promise<Weighed | undefined> {
  const { options, terminal, line } = call;
  const files = calibrating(library);
  const model = modelVersion();
  const plan = planOf(files, library, options.seed ?? "worlds");
  const folder = options.out ?? `results/worlds-${trialsId(plan, model).slice(0, 8)}`;
  const started = new Date().toISOString();
  const trials = await openTrials(folder, plan, model);
  const executor = new URL("../../study/hypotheses/draw.ts", import.meta.url).href;
  const runner = piscinaPool<TrialPlan, DrawJob>({ workers: options.workers, keeper: trials.keeper, executor });
  const work = beginWork(terminal);
  try {
    const jobs = drawJobs(options.draws, options.replications);
    const what = { de: "Blöcke zu zehn Annahmensätzen", en: "blocks of ten sets of assumptions" };
    const onProgress = (far: Progress) => work.progress.show(far, what);
    const { interrupted } = await runEnsemble({ plan, jobs, runner, store: trials, onProgress, signal: work.signal });
    work.progress.stop();
    if (interrupted) {
      sayHowToGoOn(folder, call);
      return undefined;
    }
    const { digest, tables } = await trials.finish(jobs, options.csv ?? terminal.language);
    const provenance: DrawProvenance = {
      schemaVersion: 1,
      command: [...line],
      model,
      mechanisms: mechanismVersion(),
      seed: plan.seed,
      draws: options.draws,
      replications: options.replications,
      parameters: parametersHash(library.parameters),
      patterns: files.map(({ hypothesis, text }) => ({
        id: hypothesis.id,
        grade: hypothesis.evidence.grade,
        file: fileHash(text),
      })),
      digest,
      started,
      finished: new Date().toISOString(),
    };
    await writeProvenance(folder, provenance);
    return await weighInto(folder, tables.effects!, provenance, files, library, options.pattern);
  } finally {
    work.end();
    await runner.close();
    await trials.close();
  }
}

/** Weighs finished draws by another choice of patterns; writes the worlds only where `--out` asks for it. */
export async function weighAgain(source: string, library: Library, { options }: WorldsCall): Promise<Weighed> {
  const provenance = await readProvenance(source);
  if (provenance.parameters !== parametersHash(library.parameters)) {
    const message = {
      de: "Diese Züge gehören zu anderen Parametern oder Spannen",
      en: "these draws belong to other parameters or ranges",
    };
    throw new InputError([{ source, message, expected: "npx querschnitt worlds" }]);
  }
  const files = calibrating(library).filter(({ hypothesis }) => provenance.patterns.some(({ id }) => id === hypothesis.id));
  const gone = provenance.patterns.find(({ id }) => !files.some(({ hypothesis }) => hypothesis.id === id));
  if (gone) {
    const message = { de: "Dieses Muster wägt nicht mehr", en: "this pattern weighs no more" };
    throw new InputError([{ source, message, found: gone.id, expected: "npx querschnitt worlds" }]);
  }
  const changed = files.find(({ hypothesis, text }) =>
    provenance.patterns.some(({ id, file }) => id === hypothesis.id && file !== fileHash(text)),
  );
  if (changed) {
    const message = {
      de: "Dieses Muster wurde geändert, seit die Züge gerechnet wurden",
      en: "this pattern has changed since the draws were computed",
    };
    throw new InputError([{ source, message, found: changed.hypothesis.id, expected: "npx querschnitt worlds" }]);
  }
  const effects = await readParquet(join(source, "effects.parquet"));
  if (!options.confirm) return weighInto(options.out, effects, provenance, files, library, options.pattern, source);
  const plan = planOf(files, library, provenance.seed);
  const again = confirmedDraws(provenance.draws).find((draw) => !comesOutAgain(plan, effects, draw, provenance.replications));
  if (again !== undefined) {
    const message = { de: "Die Mechanismen geben andere Zahlen", en: "the mechanisms give other numbers" };
    throw new InputError([{ source, path: `draw ${again}`, message, expected: "npx querschnitt worlds" }]);
  }
  const confirmed = { ...provenance, mechanisms: mechanismVersion() };
  await writeProvenance(options.out ?? source, confirmed);
  return weighInto(options.out ?? source, effects, confirmed, files, library, options.pattern, source);
}

function planOf(files: readonly HypothesisOnFile[], { parameters }: Library, seed: string): TrialPlan {
  const experiments = files.map(({ experiment }) => experiment);
  return { experiments, parameters, seed, ensemble: { kind: "ranges" }, fixed: {}, fixedStructures: {} };
}

/** Draws computed again before weights are said to hold: the first, the last and two between. */
function confirmedDraws(draws: number): number[] {
  return [0, Math.floor(draws / 3), Math.floor((2 * draws) / 3), draws - 1];
}

/** The patterns that weigh. */
function calibrating(library: Library): HypothesisOnFile[] {
  return readFiles(library.patternIds, library).filter(({ hypothesis }) => hypothesis.pattern?.set === "C");
}

async function weighInto(
  folder: string | undefined,
  effects: Table,
  provenance: DrawProvenance,
  files: readonly HypothesisOnFile[],
  library: Library,
  pattern: readonly string[],
  source: string = folder ?? "",
): Promise<Weighed> {
  const ids = files.map(({ hypothesis }) => hypothesis.id);
  const stray = pattern.find((id) => !ids.includes(id));
  if (stray !== undefined) {
    const message = { de: "Kein Muster, das wägt", en: "no pattern that weighs" };
    throw new InputError([{ source: "--pattern", message, ...choice(stray.slice(0, 100), ids) }]);
  }
  const { draws, seed, mechanisms, parameters } = provenance;
  const matrix = matrixOf(columnsOf(files.map(({ experiment }) => experiment)), effects, draws);
  const drawn = drawWorlds(library.parameters, seed, draws);
  const columns: Draws = {
    count: draws,
    names: library.parameters.map(({ name }) => name),
    ranks: library.parameters.map((_, p) => Uint16Array.from(drawn, ({ ranks }) => ranks[p])),
    structures: drawn.map(({ structures }) => structures),
  };
  const request: AnalysisRequest = {
    grades: Object.fromEntries(files.map(({ hypothesis }) => [hypothesis.id, hypothesis.evidence.grade])),
    ...(pattern.length > 0 ? { chosen: pattern } : {}),
    seed,
    // Few draws cannot keep many: a small trial of the method keeps half of them.
    floor: Math.min(smallestEffective, draws / 2),
  };
  const analysis = analyse(matrix, columns, request);
  const selected = selectDraws(weightsOfDraws(matrix, request), seed);
  const kept: PlausibleWorlds = {
    schemaVersion: 1,
    parameters,
    model: mechanisms,
    names: columns.names,
    worlds: selected.map(({ draw, weight, priorWeight }) => ({
      draw,
      ranks: drawn[draw].ranks,
      structures: drawn[draw].structures,
      weight,
      priorWeight,
    })),
  };
  if (folder !== undefined) {
    await writeWhole(join(folder, "worlds.json"), worldsText(kept));
    if (folder !== source)
      await writeProvenance(folder, { ...provenance, ...(pattern.length > 0 ? { weighedBy: [...pattern] } : {}) });
    await writeWhole(join(folder, "analysis.json"), `${JSON.stringify({ schemaVersion: 1, ...analysis }, null, 1)}\n`);
  }
  const chosen = pattern.length > 0 ? pattern : ids;
  return { schemaVersion: 1, results: source, provenance, chosen, kept: kept.worlds.length, analysis };
}

/** JSON with one world a line. */
function worldsText({ worlds, ...head }: PlausibleWorlds): string {
  const lines = worlds.map((world) => JSON.stringify(world)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"worlds":[\n${lines}\n]}\n`;
}
