import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { optionUses } from "../../scenario/option-uses.ts";
import { digestText } from "../../study/digest.ts";
import type { Plan } from "../../study/plan.ts";
import { canonicalJson } from "./canonical.ts";
import { findManifest, type TriedOption } from "./manifest.ts";

/** The options a plan runs; two are the same if they put the same instruments to use at the same times with the same values. */
export function optionsOf(plan: Plan): TriedOption[] {
  return plan.scenarios.flatMap((scenario) =>
    scenario.options.map(({ id: option }) => ({
      scenario: scenario.id,
      option,
      hash: digestText(canonicalJson({ scenario: scenario.id, uses: optionUses(scenario, option).map(({ use }) => use) })),
    })),
  );
}

/**
 * How many different options of the same scenarios were tried: in this folder and in the results folders beside it. Who tries
 * many finds one that looks good by chance, so the number is printed with every result.
 */
export async function countOptionsTried(folder: string, options: readonly TriedOption[]): Promise<number> {
  const scenarios = new Set(options.map(({ scenario }) => scenario));
  const hashes = new Set(options.map(({ hash }) => hash));
  const parent = dirname(resolve(folder));
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const manifest = await findManifest(join(parent, entry.name)).catch(() => null);
    for (const { scenario, hash } of manifest?.options ?? []) if (scenarios.has(scenario)) hashes.add(hash);
  }
  return hashes.size;
}
