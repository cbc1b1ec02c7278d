import { join } from "node:path";
import type { Text } from "../../core/language.ts";
import { digestText } from "../../study/digest.ts";
import { fileName } from "../../study/jobs.ts";
import type { Plan } from "../../study/plan.ts";
import { canonicalJson } from "./canonical.ts";

/** What decides a run's numbers, apart from how many worlds and replications are asked for: more of them extend the same run. */
export const identityParts = {
  model: { de: "Modellversion", en: "model version" },
  scenarios: { de: "Szenarien", en: "scenarios" },
  organisations: { de: "Verwaltung", en: "organisation" },
  topics: { de: "Querschnittsaufgaben", en: "topics" },
  parameters: { de: "Parameter und ihre Spannen", en: "parameters and their ranges" },
  fixed: { de: "festgehaltene Parameter (--set)", en: "fixed parameters (--set)" },
  fixedStructures: { de: "festgehaltene Mechanismen (--set)", en: "fixed mechanisms (--set)" },
  ensemble: { de: "Annahmensätze (--ensemble)", en: "sets of assumptions (--ensemble)" },
  seed: { de: "Startwert des Zufalls (--seed)", en: "seed (--seed)" },
  without: { de: "Abgeschaltetes (--without)", en: "what is switched off (--without)" },
  log: { de: "Fallprotokoll (--log)", en: "log of cases (--log)" },
} as const satisfies Record<string, Text>;

/** Hash (64 hex digits) of every part of a run's identity. */
export type Identity = Readonly<Record<keyof typeof identityParts, string>>;

/** The identity of a plan under a model version; key order and the order of `without` do not matter. */
export function identityOf(plan: Plan, model: string): Identity {
  const parts = { ...plan, without: [...plan.without].sort(), model };
  const names = Object.keys(identityParts) as (keyof Identity)[];
  return Object.fromEntries(names.map((name) => [name, digestText(canonicalJson(parts[name]))])) as Identity;
}

/** Id of a run (64 hex digits). */
export function runId(plan: Plan, model: string): string {
  return digestText(canonicalJson(identityOf(plan, model)));
}

/** Where a run lies when no folder is named: `results/<name>-<8 digits of its id>`, by default named after its scenarios. */
export function defaultFolder(plan: Plan, model: string, name?: string): string {
  const ids = plan.scenarios.map((scenario) => fileName(scenario.id)).join("-");
  const readable = name ?? (ids.length <= 60 ? ids : `${plan.scenarios.length}-scenarios`);
  return join("results", `${readable}-${runId(plan, model).slice(0, 8)}`);
}
