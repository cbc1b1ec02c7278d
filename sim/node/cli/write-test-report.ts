import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Tested, TestedFile, TestReportInput } from "../../../viz/report/tests/input.ts";
import { buildTestReport } from "../../../viz/report/tests/report.ts";
import type { Text } from "../../core/language.ts";
import { evidenceGrades } from "../../scenario/evidence-file.ts";
import { followedArms } from "../../study/hypotheses/followed-arms.ts";
import { measureOf } from "../../study/hypotheses/measures/registry.ts";
import { writeWhole } from "../store/files.ts";
import type { HypothesisOnFile } from "./hypothesis-files.ts";
import { commandLine } from "./shell.ts";
import { sourceIn } from "./sources.ts";
import { reportPath } from "./write-report.ts";

/** What hypotheses and patterns have in common when they are told: see TestJson and PatternsJson. */
type ToldTests = Pick<TestReportInput, "model" | "seed" | "digest" | "ensemble" | "tried" | "besideWorlds"> & {
  /** Results folder. */
  readonly results: string;
} & ({ readonly hypotheses: readonly Tested[] } | { readonly patterns: readonly Tested[] });

/**
 * Writes the report of tested hypotheses, or of patterns, into their results folder, with every figure as a file beside it; gives
 * the page's path. `files` are theirs, in the same order; `line` is the command line without the program.
 */
export async function writeTestReport(
  told: ToldTests,
  files: readonly HypothesisOnFile[],
  line: readonly string[],
): Promise<string> {
  const { results, model, seed, digest, ensemble, tried, besideWorlds } = told;
  const report = await buildTestReport({
    judged: "patterns" in told ? "patterns" : "hypotheses",
    tested: "patterns" in told ? told.patterns : told.hypotheses,
    files: files.map(fileFacts),
    model,
    seed,
    digest,
    ensemble,
    tried,
    besideWorlds,
    command: commandLine(line),
  });
  for (const { path, content } of report.files) {
    const target = join(results, ...path.split("/"));
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, content);
  }
  await writeWhole(reportPath(results), report.html);
  return reportPath(results);
}

/** What the report tells of a hypothesis' file. */
export function fileFacts({ hypothesis, experiment }: HypothesisOnFile): TestedFile {
  const { claims, arms, outcomes, evidence } = hypothesis;
  const followed = followedArms(experiment);
  const organisations = new Map(experiment.arms.map(({ organisation }) => [organisation.id, organisation.title]));
  return {
    claims,
    arms,
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([name, { measure }]) => {
        const { title, unit } = measureOf(measure);
        return [name, { measure, title, unit }];
      }),
    ),
    movedBetween: followed && [arms[followed[0]].id, arms[followed[1]].id],
    organisations: [...organisations.values()],
    weeks: Math.max(...experiment.arms.map(({ weeks }) => weeks)),
    grade: evidenceGrades[evidence.grade],
    sources: evidence.sources.map((source): Text => ({ de: sourceIn(source, "de"), en: sourceIn(source, "en") })),
  };
}
