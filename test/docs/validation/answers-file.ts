import { join } from "node:path";
import { readFiles } from "../../../sim/node/cli/hypothesis-files.ts";
import { readStudy } from "../../../sim/node/cli/study.ts";
import type { Library } from "../../../sim/node/library.ts";
import { readProvenance } from "../../../sim/node/store/draw-provenance.ts";
import { readParquet } from "../../../sim/node/store/parquet.ts";
import { answersOf } from "../../../sim/study/answers.ts";
import { standardChoices } from "../../../sim/study/weighting/choices.ts";
import { columnsOf, matrixOf } from "../../../sim/study/weighting/effects-matrix.ts";
import { patternLikelihoods } from "../../../sim/study/weighting/likelihood.ts";
import { weighChoices } from "../../../sim/study/weighting/reweighted-answers.ts";
import { smallestEffective } from "../../../sim/study/weighting/weights.ts";
import type { RetoldAnswers } from "./data.ts";

/** Answers of the finished run in `folder`, whose worlds were kept from the draws in `reference`. */
export async function retell(folder: string, reference: string, library: Library): Promise<RetoldAnswers> {
  const { plan, summary, tables, worlds, manifest } = await readStudy(folder);
  const { patterns, draws } = await readProvenance(reference);
  const files = readFiles(
    patterns.map(({ id }) => id),
    library,
  );
  const columns = columnsOf(files.map(({ experiment }) => experiment));
  const matrix = matrixOf(columns, await readParquet(join(reference, "effects.parquet")), draws);
  const grades = Object.fromEntries(patterns.map(({ id, grade }) => [id, grade]));
  const floor = Math.min(smallestEffective, draws / 2);
  const choices = weighChoices(patternLikelihoods(matrix), standardChoices(grades), { floor });
  const answers = answersOf({ plan, summary, topics: tables.topics!, worlds }, choices);
  const { model, seed, replications, digest } = manifest;
  return { ...answers, model, seed, replications, digest: digest ?? "" };
}
