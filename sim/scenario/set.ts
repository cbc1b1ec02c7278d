import type { Text } from "../core/language.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { ParameterSpec, Structures } from "../model/parameters.ts";
import { structuralAlternatives } from "../model/parameters.ts";
import { shorten } from "./path.ts";
import { choice } from "./report.ts";
import { scenarioKeys } from "./schema.ts";

/** A value as `--set` gives it: one, or several in brackets. */
type Plain = number | string | boolean | null;

/** One change of a scenario: the value at a path. */
export interface Assignment {
  /** As the user wrote it, `path=value`. */
  readonly text: string;
  /** Keys, indices or ids from the scenario's top to the value. */
  readonly steps: readonly string[];
  readonly value: Plain | readonly Plain[];
}

/** Everything `--set` asks for. */
export interface Overrides {
  /** Parameters held at a value in every world. */
  readonly fixed: Readonly<Record<string, number>>;
  readonly fixedStructures: Partial<Structures>;
  /** Changes of the scenarios, for `overrideScenario`. */
  readonly scenario: readonly Assignment[];
}

/**
 * Reads `path=value` texts: `parameters.NAME=3` or bare `NAME=3` for a model parameter, `structure.NAME=word` for a
 * structural alternative, anything else is a path into the scenario such as `options.officer.instruments.0.with.posts=2`.
 * Entries of lists go by position or id, the second use with an id by `id.2` or `[id.2]`; a whole list is written `[a, b]`.
 * Values outside a parameter's plausible range are refused. Where a path is set twice the last counts. Throws InputError.
 */
export function readOverrides(texts: readonly string[], specs: readonly ParameterSpec[]): Overrides {
  const problems: Problem[] = [];
  const fixed: Record<string, number> = {};
  const fixedStructures: Record<string, string> = {};
  const scenario: Assignment[] = [];
  const names = specs.map((s) => s.name);

  for (const text of texts) {
    const report = (message: Text, more: Partial<Problem>): void => {
      problems.push({ source: `--set ${shorten(text)}`, message, ...more });
    };
    const at = text.indexOf("=");
    const path = text.slice(0, at).trim();
    const word = text.slice(at + 1).trim();
    if (at < 0 || path === "" || word === "") {
      const expected = { de: "Pfad=Wert, z. B. weeks=260", en: "path=value, e.g. weeks=260" };
      report({ de: "Pfad oder Wert fehlt", en: "path or value is missing" }, { found: shorten(text), expected });
      continue;
    }
    const steps = stepsOf(path);
    const name = steps.slice(1).join(".");
    if (steps[0] === "structure") readStructure(name, word, fixedStructures, report);
    else if (steps[0] === "parameters") readParameter(name, word, specs, fixed, report);
    else if (steps.length === 1 && names.includes(path)) readParameter(path, word, specs, fixed, report);
    else if (scenarioKeys.includes(steps[0])) scenario.push({ text, steps, value: readAssigned(word) });
    else {
      const words = steps.length === 1 ? [...names, ...scenarioKeys] : ["parameters", "structure", ...scenarioKeys];
      const expected = {
        de: "ein Modellparameter, structure.… oder ein Pfad ins Szenario wie weeks oder options.…",
        en: "a model parameter, structure.… or a path into the scenario such as weeks or options.…",
      };
      const found = steps[0].slice(0, 100);
      report(
        { de: "Unbekannter Pfad", en: "unknown path" },
        { path: shorten(path), found: shorten(found), expected, nearest: nearest(found, words) },
      );
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return { fixed, fixedStructures: fixedStructures as Partial<Structures>, scenario };
}

/** Steps of a path; what stands in brackets is one step, dots included. */
function stepsOf(path: string): string[] {
  const dot = "\u0000";
  const plain = path.replace(/\[([^\]]+)\]/g, (_, inner: string) => `.${inner.replaceAll(".", dot)}`);
  return plain.split(".").map((step) => step.replaceAll(dot, "."));
}

type ReportSet = (message: Text, more: Partial<Problem>) => void;

function readStructure(name: string, word: string, into: Record<string, string>, report: ReportSet): void {
  const names = Object.keys(structuralAlternatives);
  if (!names.includes(name)) {
    report(
      { de: "Unbekannte Strukturannahme", en: "unknown structural alternative" },
      { path: "structure", ...choice(shorten(name), names) },
    );
    return;
  }
  const words: readonly string[] = structuralAlternatives[name as keyof Structures];
  if (words.includes(word)) into[name] = word;
  else report({ de: "Unbekannte Form", en: "unknown form" }, { path: `structure.${name}`, ...choice(shorten(word), words) });
}

function readParameter(
  name: string,
  word: string,
  specs: readonly ParameterSpec[],
  into: Record<string, number>,
  report: ReportSet,
): void {
  const spec = specs.find((s) => s.name === name);
  if (!spec) {
    const near = choice(
      shorten(name),
      specs.map((s) => s.name),
    );
    const expected = { de: "ein Parameter aus parameters.yaml", en: "a parameter of parameters.yaml" };
    report({ de: "Unbekannter Parameter", en: "unknown parameter" }, { path: "parameters", ...near, expected });
    return;
  }
  const value = readValue(word);
  const expected = { de: `${spec.min} bis ${spec.max} (${spec.unit})`, en: `${spec.min} to ${spec.max} (${spec.unit})` };
  const more = { path: `parameters.${name}`, found: shorten(word), expected };
  if (typeof value !== "number") report({ de: "Kein Zahlenwert", en: "not a number" }, more);
  else if (value < spec.min || value > spec.max) {
    report({ de: "Wert liegt außerhalb des plausiblen Bereichs", en: "value is outside the plausible range" }, more);
  } else into[name] = value;
}

/** One value, or the list of those in brackets, as in `[plan, land]`. */
function readAssigned(word: string): Assignment["value"] {
  const [, inside] = /^\[(.*)\]$/.exec(word) ?? [];
  if (inside === undefined) return readValue(word);
  return inside.trim() === "" ? [] : inside.split(",").map((part) => readValue(part.trim()));
}

/** A word as number (decimal point or comma), boolean, null or text. */
export function readValue(word: string): Plain {
  if (/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(word)) return Number(word.replace(",", "."));
  if (word === "true" || word === "false") return word === "true";
  return word === "null" ? null : word;
}
