import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Known } from "./check.ts";
import { checkScenario } from "./check.ts";
import { checkChange } from "./check-use.ts";
import type { OnChange } from "./differ.ts";
import { fitTree } from "./document.ts";
import type { Path } from "./path.ts";
import { formatPath } from "./path.ts";
import type { Report } from "./report.ts";
import { refusal } from "./report.ts";
import type { Scenario, ScenarioVariant } from "./scenario.ts";
import { scenarioSchema, variantSchema } from "./schema.ts";
import { beginsOf } from "./time.ts";
import { applyVariant } from "./variant.ts";
import type { Tree } from "./yaml.ts";
import { readTree } from "./yaml.ts";

/** Why another scenario cannot be had. */
export type NoParent = Pick<Problem, "message" | "found" | "expected" | "nearest">;

/** Gives the scenario that a file names with `like`, or says why it cannot. Throws InputError where that one is broken. */
export type FindParent = (like: string) => Scenario | NoParent;

const alone: FindParent = (like) => ({
  message: {
    de: "Hier gibt es keine anderen Szenarien, von denen dieses ausgehen könnte",
    en: "there are no other scenarios here that this one could start from",
  },
  found: like,
});

/**
 * The scenario written in `text` (YAML or JSON), checked against its schema and all it refers to. A file that says `like` is
 * read as a variant of the scenario that `findParent` gives. Throws InputError.
 */
export function readScenario(text: string, source: string, known: Known, findParent: FindParent = alone): Scenario {
  return scenarioIn(readTree(text, source), source, known, findParent);
}

/** Like {@link readScenario}, for a tree that has been read or stands inside another. */
export function scenarioIn(tree: Tree, source: string, known: Known, findParent: FindParent): Scenario {
  if (isMap(tree.value) && "like" in tree.value) return readVariant(tree, source, known, findParent);
  const schema = scenarioSchema({ begins: beginsOf(tree.value), organisation: known.inlineOrganisation });
  const { value, locate } = fitTree<Scenario>(tree, source, schema);
  const problems = checkScenario(value, known, source, locate);
  if (problems.length > 0) throw refusal(problems);
  return value;
}

const otherBeginning: Text = {
  de: "Das andere Szenario beginnt zu einer anderen Zeit, und seine Wochen zählen von dort",
  en: "the other scenario begins at another time, and its weeks count from there",
};

function readVariant(tree: Tree, source: string, known: Known, findParent: FindParent): Scenario {
  const { like } = tree.value as { like: unknown };
  const parent = typeof like === "string" ? findParent(like) : undefined;
  if (parent && "message" in parent) {
    throw new InputError([{ source, ...tree.locate(["like"]), path: "like", ...parent }]);
  }
  const parts = { begins: beginsOf(tree.value) ?? parent?.begins, organisation: known.inlineOrganisation };
  const { value: variant, locate } = fitTree<ScenarioVariant>(tree, source, variantSchema(parts));
  if (!parent) throw new Error("a variant without the other scenario passed its schema");

  const problems: Problem[] = [];
  const report: Report = (path, message, more) =>
    problems.push({ source, ...locate(path), path: formatPath(path), message, ...more });
  if (parent.begins !== undefined && variant.begins !== undefined && variant.begins !== parent.begins) {
    report(["begins"], otherBeginning, { found: variant.begins, expected: parent.begins });
  }
  const around = {
    scenario: { topics: variant.topics ?? parent.topics },
    instruments: known.instruments,
    departmentTypes: known.departmentTypes,
    report,
  };
  const onChange: OnChange = (use, change, path) => checkChange(use, change, path, around);
  const { scenario, written } = applyVariant(parent, variant, report, onChange);
  if (problems.length === 0) {
    const place = (path: Path) => locate(written(path) ?? ["like"]);
    problems.push(...checkScenario(scenario, known, source, place, (path) => written(path) ?? path));
  }
  if (problems.length > 0) throw refusal(problems);
  return scenario;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
