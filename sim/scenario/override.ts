import { nearest } from "../core/nearest.ts";
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

type Node = Record<string | number, unknown>;

/**
 * The scenario with `assignments` made, checked like a file. A step into a list is a position from 0 or the `id` (or
 * `use`) of an entry. Marks beyond a shortened horizon are left out. Throws InputError.
 */
export function overrideScenario(scenario: Scenario, assignments: readonly Assignment[], known: Known): Scenario {
  if (assignments.length === 0) return scenario;
  const draft = structuredClone(scenario) as unknown as Node;
  for (const assignment of assignments) assign(draft, assignment);

  const source = `--set (${scenario.id})`;
  const nowhere = () => undefined;
  const result = scenarioSchema.safeParse(draft);
  if (!result.success) {
    throw new InputError(
      explainIssues(result.error.issues, scenarioSchema, { value: draft, locate: nowhere, locateKey: nowhere }, source),
    );
  }
  const changed: Scenario = { ...result.data, marks: result.data.marks.filter((mark) => mark.week < result.data.weeks) };
  const problems = checkScenario(changed, known, source);
  if (problems.length > 0) throw new InputError(problems);
  return changed;
}

function assign(draft: Node, assignment: Assignment): void {
  let node = draft;
  const path: (string | number)[] = [];
  assignment.steps.forEach((step, depth) => {
    const key = resolve(node, step, path, assignment);
    path.push(key);
    if (depth === assignment.steps.length - 1) node[key] = assignment.value;
    else node = (node[key] ??= {}) as Node;
  });
}

/** The key or index that `step` means in `node`; throws InputError where there is none. */
function resolve(node: Node, step: string, path: Path, assignment: Assignment): string | number {
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
    const names = node.map((entry: Partial<Record<"id" | "use", string>>) => String(entry.id ?? entry.use ?? ""));
    const at = names.includes(step) ? names.indexOf(step) : /^\d{1,3}$/.test(step) ? Number(step) : -1;
    if (at < 0 || at >= node.length) throw refuse([...node.keys()].map((i) => names[i] || String(i)));
    return at;
  }
  if (node === null || typeof node !== "object" || step === "__proto__") throw refuse([]);
  const allowed = keysAt(scenarioSchema, path);
  if (allowed.length > 0 && !allowed.includes(step)) throw refuse(allowed);
  return step;
}
