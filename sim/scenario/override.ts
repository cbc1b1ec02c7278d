import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import type { Known } from "./check.ts";
import { checkScenario } from "./check.ts";
import { explainIssues } from "./explain.ts";
import type { Path } from "./path.ts";
import { formatPath, shorten } from "./path.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioSchema } from "./schema.ts";
import type { Assignment } from "./set.ts";
import { keysAt } from "./shape.ts";
import { beginsOf } from "./time.ts";

type Node = Record<string | number, unknown>;

/** Keys an entry of a list may go by: options, uses and steps, departments, Dezernate. */
const names = ["id", "use", "type", "kind"] as const;

/**
 * The scenario with `assignments` made, checked like a file. A step into a list is a position from 0 or the `id` of an entry
 * (`use`, `type` or `kind` where it has none), `id.2` the second with that id. Marks beyond a shortened horizon are left out.
 * Throws InputError.
 */
export function overrideScenario(scenario: Scenario, assignments: readonly Assignment[], known: Known): Scenario {
  if (assignments.length === 0) return scenario;
  const draft = structuredClone(scenario) as unknown as Node;
  const schemaOf = () => scenarioSchema({ begins: beginsOf(draft), organisation: known.inlineOrganisation });
  for (const assignment of assignments) {
    if (assignment.steps[0] === "begins" && scenario.begins !== undefined) throw new InputError([counted(scenario, assignment)]);
    // In a scenario that has been read the horizon is a number of weeks.
    if (assignment.steps[0] === "until") delete draft.weeks;
    if (assignment.steps[0] === "weeks") delete draft.until;
    assign(draft, assignment, schemaOf());
  }

  const source = `--set (${scenario.id})`;
  const nowhere = () => undefined;
  const schema = schemaOf();
  const result = schema.safeParse(draft);
  if (!result.success) {
    throw new InputError(
      explainIssues(result.error.issues, schema, { value: draft, locate: nowhere, locateKey: nowhere }, source),
    );
  }
  const changed: Scenario = { ...result.data, marks: result.data.marks.filter((mark) => mark.week < result.data.weeks) };
  const problems = checkScenario(changed, known, source);
  if (problems.length > 0) throw new InputError(problems);
  return changed;
}

/** The problem that a run cannot begin at another time once its times have been read. */
function counted({ begins }: Scenario, { text, value }: Assignment): Problem {
  return {
    source: `--set ${shorten(text)}`,
    path: "begins",
    message: {
      de: "Der Beginn lässt sich so nicht verschieben; die Zeiten der Datei sind schon in Wochen ab dem Beginn gezählt",
      en: "the beginning cannot be moved like this; the file's times are already counted in weeks from it",
    },
    found: shorten(String(value)),
    expected: { de: `${begins}, oder ein anderes „begins“ in der Datei`, en: `${begins}, or another “begins” in the file` },
  };
}

type Schema = ReturnType<typeof scenarioSchema>;

function assign(draft: Node, assignment: Assignment, schema: Schema): void {
  let node = draft;
  const path: (string | number)[] = [];
  const { steps } = assignment;
  for (let depth = 0; depth < steps.length; ) {
    const entryKeys = keysAt(schema, [...path, steps[depth]]);
    const joined = joinedKey(node, steps[depth], steps[depth + 1], keysAt(schema, path).length === 0 && entryKeys.length > 0);
    const key = joined ?? resolve(node, steps[depth], path, assignment, schema);
    depth += joined === undefined ? 1 : 2;
    path.push(key);
    if (depth === steps.length) node[key] = assignment.value;
    else {
      // What is left open, or a plain value where a map may stand as well, becomes a map.
      const plain = typeof node[key] !== "object" && keysAt(schema, path).length > 0;
      if (node[key] === undefined || node[key] === null || plain) node[key] = {};
      node = node[key] as Node;
    }
  }
}

/**
 * The index or key that `id` and a following position mean together, as in `base.officer.2.start`; `isOpen`: the map takes
 * any key, and each stands for a map with keys of its own, so that a position can be none of them.
 */
function joinedKey(node: Node, step: string, next: string | undefined, isOpen: boolean): string | number | undefined {
  if (next === undefined || !/^\d{1,2}$/.test(next)) return undefined;
  const address = `${step}.${next}`;
  if (Array.isArray(node)) return indexOf(node, address);
  return node !== null && typeof node === "object" && (isOpen || Object.hasOwn(node, address)) ? address : undefined;
}

/** Index of the entry called `word`; `id.2` is the second of that name. */
function indexOf(list: readonly unknown[], word: string): number | undefined {
  const called = list.map(nameOf);
  if (called.includes(word)) return called.indexOf(word);
  const [, name, position] = /^(.+)\.(\d{1,2})$/.exec(word) ?? [];
  const at = called.flatMap((other, i) => (other === name ? [i] : []))[Number(position) - 1];
  return name === undefined ? undefined : at;
}

function nameOf(entry: unknown): string {
  const name = names.map((key) => (entry as Partial<Record<string, unknown>> | null)?.[key]).find((word) => word !== undefined);
  return typeof name === "string" ? name : "";
}

/** The key or index that `step` means in `node`; throws InputError where there is none. */
function resolve(node: Node, step: string, path: Path, assignment: Assignment, schema: Schema): string | number {
  const refuse = (words: readonly string[]): InputError =>
    new InputError([
      {
        source: `--set ${shorten(assignment.text)}`,
        path: formatPath(path) || undefined,
        message: { de: "Diesen Pfad gibt es nicht", en: "there is no such path" },
        found: shorten(step),
        expected: words.join(", ") || { de: "kein weiterer Schritt", en: "no further step" },
        nearest: nearest(step.slice(0, 100), words),
      },
    ]);
  if (Array.isArray(node)) {
    const at = indexOf(node, step) ?? (/^\d{1,3}$/.test(step) ? Number(step) : -1);
    if (at < 0 || at >= node.length) throw refuse(node.map((entry, i) => nameOf(entry) || String(i)));
    return at;
  }
  if (node === null || typeof node !== "object" || step === "__proto__") throw refuse([]);
  const allowed = keysAt(schema, path);
  if (allowed.length > 0 && !allowed.includes(step)) throw refuse(allowed);
  return step;
}
