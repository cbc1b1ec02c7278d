import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import { parameterNames } from "../model/parameter-names.ts";
import type { Known } from "./check.ts";
import { fitTree } from "./document.ts";
import { foldOptions } from "./fold.ts";
import type { Arm, Claim, Departure, Hypothesis, OutcomeSpec } from "./hypothesis.ts";
import { type HypothesisFile, hypothesisSchema } from "./hypothesis-schema.ts";
import type { Path } from "./path.ts";
import { formatPath } from "./path.ts";
import { type FindParent, scenarioIn } from "./read.ts";
import { choice, type Report, refusal } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { readTree, type Tree } from "./yaml.ts";

/** What a hypothesis may refer to beside what a scenario may. */
export interface KnownToHypotheses extends Known {
  /** Ids of measures. */
  readonly measures: readonly string[];
  /** Ids of processes and mechanisms that can be switched off. */
  readonly ablations: readonly string[];
  /** Words that no ablation may be called: variants that every experiment has. */
  readonly reserved: readonly string[];
  /** Gives a scenario by id or path, or says why it cannot. */
  readonly findScenario: FindParent;
}

const unknown = {
  parameter: { de: "Unbekannter Parameter", en: "unknown parameter" },
  off: { de: "Unbekannter Vorgang oder Mechanismus", en: "unknown process or mechanism" },
  measure: { de: "Unbekannte Messgröße", en: "unknown measure" },
  option: { de: "Unbekannte Option", en: "unknown option" },
  topic: { de: "Dieses Thema hat das Szenario nicht", en: "the scenario does not have this topic" },
  arm: { de: "Diesen Arm gibt es nicht", en: "there is no such arm" },
  outcome: { de: "Dieses Ergebnis ist nicht erklärt", en: "this outcome is not declared" },
  claim: { de: "Diese Behauptung gibt es nicht", en: "there is no such claim" },
  types: { de: "Unbekannte Art von Amt", en: "unknown kind of department" },
} as const satisfies Record<string, Text>;

/** The hypothesis written in `text` (YAML or JSON), checked against its schema and all it refers to. Throws InputError. */
export function readHypothesis(text: string, source: string, known: KnownToHypotheses): Hypothesis {
  const tree = readTree(text, source);
  const { value: file, locate } = fitTree<HypothesisFile>(tree, source, hypothesisSchema);
  const scenario = foldOptions(readPart(file, tree, source, known));
  const arms = armsOf(file, scenario);
  const problems: Problem[] = [];
  const report: Report = (path, message, more) =>
    problems.push({ source, ...locate(path), path: formatPath(path), message, ...more });
  const check = (kind: keyof typeof unknown, word: string, words: readonly string[], path: Path) => {
    if (!words.includes(word)) report(path, unknown[kind], choice(word.slice(0, 100), words));
  };
  const departs = ({ parameters, off }: Departure, path: Path) => {
    for (const name of Object.keys(parameters)) check("parameter", name, parameterNames, [...path, "parameters", name]);
    for (const [i, word] of off.entries()) check("off", word, known.ablations, [...path, "off", i]);
  };

  const armIds = arms.map(({ id }) => id);
  twice(armIds, ["arms"], report);
  arms.forEach((arm, i) => {
    departs(arm, ["arms", i]);
    const options = scenario.options.map(({ id }) => id);
    check("option", arm.option, options, ["arms", i, "option"]);
  });
  for (const [name, outcome] of Object.entries(file.outcomes)) {
    const path = ["outcomes", name];
    check("measure", outcome.measure, known.measures, [...path, "measure"]);
    if (outcome.topic !== undefined) check("topic", outcome.topic, scenario.topics, [...path, "topic"]);
    for (const key of ["types", "notTypes"] as const)
      for (const [i, word] of (outcome.departments?.[key] ?? []).entries())
        check("types", word, known.departmentTypes, [...path, "departments", key, i]);
    const window = [outcome.from ?? scenario.compareFrom, outcome.until ?? scenario.weeks] as const;
    if (window[0] >= window[1] || window[1] > scenario.weeks) {
      const message = { de: "Das Zeitfenster liegt nicht im Lauf", en: "the window does not lie within the run" };
      const found = `${window[0]}…${window[1]}`;
      report(path, message, { found, expected: { de: `innerhalb 0…${scenario.weeks}`, en: `within 0…${scenario.weeks}` } });
    }
  }
  const claims = named(file.claims);
  const claimIds = claims.map(({ id }) => id);
  twice(claimIds, ["claims"], report);
  claims.forEach((claim, i) => {
    for (const arm of armsIn(claim)) check("arm", arm, armIds, ["claims", i]);
    for (const outcome of outcomesIn(claim)) check("outcome", outcome, Object.keys(file.outcomes), ["claims", i]);
    if (claim.kind === "contrast" && claim.terms.every(({ weight }) => weight === 0)) {
      report(["claims", i, "terms"], { de: "Alle Gewichte sind null", en: "all weights are zero" });
    }
    if (claim.kind === "threshold" && !claim.arms.slice(0, -1).includes(claim.at)) {
      const message = {
        de: "Die Schwelle muss ein Arm vor dem letzten sein",
        en: "the threshold must be an arm before the last",
      };
      report(["claims", i, "at"], message, choice(claim.at, claim.arms.slice(0, -1)));
    }
    if (claim.kind === "convex" || claim.kind === "concave" || claim.kind === "peak") {
      const doses = claim.arms.map((id, at) => arms.find((arm) => arm.id === id)?.dose ?? at);
      if (new Set(doses).size < 3) {
        const message = { de: "Für eine Form braucht es drei verschiedene Dosen", en: "a shape needs three different doses" };
        report(["claims", i, "arms"], message, { found: doses.join(", ") });
      }
    }
    if (claim.kind === "level" && (claim.above === undefined) === (claim.below === undefined)) {
      const message = { de: "Genau eine Schranke", en: "exactly one bound" };
      report(["claims", i], message, { expected: { de: "„above“ oder „below“", en: "“above” or “below”" } });
    }
  });
  const ablationIds = file.ablations.map(({ id }) => id);
  twice(ablationIds, ["ablations"], report);
  file.ablations.forEach((ablation, i) => {
    if (known.reserved.includes(ablation.id)) {
      report(["ablations", i, "id"], { de: "Diese Kennung ist vergeben", en: "this id is taken" }, { found: ablation.id });
    }
    departs(ablation, ["ablations", i]);
    for (const [k, word] of ablation.removes.entries()) check("claim", word, claimIds, ["ablations", i, "removes", k]);
  });
  if (problems.length > 0) throw refusal(problems);
  return { ...file, scenario, arms, claims, outcomes: withTopics(file.outcomes, scenario) };
}

/** The scenario that the file names or holds; one written inside may leave out what the hypothesis says anyway. */
function readPart(file: HypothesisFile, tree: Tree, source: string, known: KnownToHypotheses): Scenario {
  const { scenario } = file;
  if (typeof scenario === "string") {
    const found = known.findScenario(scenario);
    if (!("message" in found)) return found;
    throw new InputError([{ source, ...tree.locate(["scenario"]), path: "scenario", ...found }]);
  }
  const said = { id: file.id, title: file.title, question: file.statement, description: file.statement };
  const options = Array.isArray(scenario.options) ? { options: scenario.options.map(withTitles) } : {};
  const filled = { schemaVersion: 1, ...said, sources: file.evidence.sources, ...scenario, ...options };
  const inside: Tree = {
    value: "like" in scenario ? without(filled, ["question", "description", "sources"], scenario) : filled,
    locate: (path) => tree.locate(["scenario", ...path]),
    locateKey: (path) => tree.locateKey(["scenario", ...path]),
  };
  return scenarioIn(inside, source, known, known.findScenario);
}

/** `all` less those of `keys` that `own` does not have itself. */
function without(all: Record<string, unknown>, keys: readonly string[], own: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key) || key in own));
}

function withTitles(option: unknown): unknown {
  if (option === null || typeof option !== "object" || !("id" in option) || typeof option.id !== "string") return option;
  const title = { de: option.id, en: option.id };
  return { title, description: title, ...option };
}

function armsOf(file: HypothesisFile, scenario: Scenario): Arm[] {
  const optionOf = (id: string) => scenario.options.find((option) => option.id === id);
  const nothing = { parameters: {}, structures: {}, set: {}, off: [], open: [] };
  if (!file.arms) return scenario.options.map(({ id, title }) => ({ id, title, option: id, ...nothing }));
  return file.arms.map((arm) => {
    const option = arm.option ?? optionOf(arm.id)?.id ?? scenario.options[0].id;
    return { ...arm, option, title: arm.title ?? optionOf(arm.id)?.title ?? { de: arm.id, en: arm.id } };
  });
}

/** Claims with their ids; a claim without one is called by its kind, numbered where there are several. */
function named(claims: HypothesisFile["claims"]): Claim[] {
  return claims.map((claim, i) => {
    const before = claims.slice(0, i).filter(({ kind, id }) => id === undefined && kind === claim.kind).length;
    return { ...claim, id: claim.id ?? (before === 0 ? claim.kind : `${claim.kind}-${before + 1}`) };
  });
}

function withTopics(outcomes: HypothesisFile["outcomes"], { focus }: Scenario): Record<string, OutcomeSpec> {
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, outcome]) => [name, { ...outcome, topic: outcome.topic ?? focus }]),
  );
}

/** Ids of the arms that a claim speaks of. */
function armsIn(claim: Claim): readonly string[] {
  if (claim.kind === "contrast") return claim.terms.map(({ arm }) => arm);
  if (claim.kind === "reversal") return claim.pairs.flat();
  return claim.kind === "threshold" ? [...claim.arms, claim.at] : claim.arms;
}

/** Names of the outcomes that a claim speaks of. */
function outcomesIn(claim: Claim): readonly string[] {
  return claim.kind === "contrast" ? claim.terms.map(({ outcome }) => outcome) : [claim.outcome];
}

function twice(ids: readonly string[], path: Path, report: Report): void {
  const again = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (again >= 0) report([...path, again], { de: "Zweimal dieselbe Kennung", en: "the same id twice" }, { found: ids[again] });
}
