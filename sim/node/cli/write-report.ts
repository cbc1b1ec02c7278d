import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildReport } from "../../../viz/report/report.ts";
import { instruments } from "../../instruments/registry.ts";
import { ensembleFacts } from "../../study/ensemble.ts";
import { writeWhole } from "../store/files.ts";
import { mechanismVersion } from "../store/model-version.ts";
import { commandLine } from "./shell.ts";
import type { Study } from "./study.ts";

/** Path of a results folder's report. */
export function reportPath(folder: string): string {
  return join(folder, "report.html");
}

/** Writes the report of a study into its folder, with every figure as a file beside it; gives the page's path. */
export async function writeReport({ plan, folder, manifest, tables, worlds, summary }: Study): Promise<string> {
  const { html, files } = await buildReport({
    scenarios: plan.scenarios,
    organisations: plan.organisations,
    topics: plan.topics,
    instruments,
    parameters: plan.parameters,
    tables,
    summary,
    worlds,
    meta: {
      model: manifest.model,
      seed: manifest.seed,
      ensemble: ensembleFacts(plan.ensemble, mechanismVersion()),
      worlds: manifest.worlds,
      replications: manifest.replications,
      digest: manifest.digest ?? "",
      optionsTried: manifest.optionsTried,
      command: commandLine(manifest.commands.at(-1)?.command ?? []),
    },
  });
  for (const { path, content } of files) {
    const target = join(folder, ...path.split("/"));
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, content);
  }
  await writeWhole(reportPath(folder), html);
  return reportPath(folder);
}
