import type { Text } from "../core/language.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { MeasureStep } from "../model/levers.ts";
import type { Path } from "./path.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";

const noSteps: Text = { de: "Dieses Instrument nimmt keine Schritte", en: "this instrument takes no steps" };
const twice: Text = { de: "Schritt steht zweimal", en: "step stands twice" };
const unknownStep: Text = { de: "Unbekannter Schritt", en: "unknown step" };
const unknownType: Text = { de: "Unbekannte Art von Amt", en: "unknown kind of department" };
const circle: Text = { de: "Schritte warten im Kreis aufeinander", en: "steps wait for each other in a circle" };

/** Reports everything wrong with the steps of a measure: names that name nothing, steps that wait for each other. */
export function checkSteps(
  steps: readonly MeasureStep[],
  instrument: Instrument,
  path: Path,
  departmentTypes: readonly string[],
  report: Report,
): void {
  if (!instrument.takesSteps) {
    report(path, noSteps, { found: instrument.id });
    return;
  }
  const ids = steps.map(({ id }) => id);
  const isType = (type: string, at: Path): void => {
    if (!departmentTypes.includes(type)) report(at, unknownType, choice(type, departmentTypes));
  };
  steps.forEach(({ id, lead, partners, after }, i) => {
    if (ids.indexOf(id) < i) report([...path, i, "id"], twice, { found: id });
    if (lead !== "") isType(lead, [...path, i, "lead"]);
    partners.forEach((type, p) => {
      isType(type, [...path, i, "partners", p]);
    });
    after.forEach((other, a) => {
      const others = ids.filter((word) => word !== id);
      if (!ids.includes(other)) report([...path, i, "after", a], unknownStep, choice(other, others));
    });
  });
  const found = circleIn(steps);
  if (found) {
    const closing = ids.indexOf(found[found.length - 2]);
    report([...path, closing, "after"], circle, { found: found.join(" → ") });
  }
}

/** The first circle of steps, each followed by one that it waits for; the first stands at the end again. */
function circleIn(steps: readonly MeasureStep[]): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (id: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const next of steps.find((step) => step.id === id)?.after ?? []) {
      const found = follow(next, [...way, id]);
      if (found) return found;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of steps) {
    const found = follow(id, []);
    if (found) return found;
  }
  return undefined;
}
