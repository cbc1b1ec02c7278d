import type { EvaluationLever, RuleLever } from "../levers.ts";
import type { World } from "../world.ts";

/** A checklist or a mandatory screening in its scope, for topic t at strength s. */
export function pullRule(w: World, lever: RuleLever, index: number, t: number, s: number): void {
  const { c, departments, organisation } = w;
  for (let d = 0; d < departments; d++) {
    if (lever.scope.length > 0 && !lever.scope.includes(organisation.departments[d].type)) continue;
    const dt = t * departments + d;
    if (lever.kind === "screening") c.mustScreen[dt] = Math.max(c.mustScreen[dt], s * lever.coverage);
    else {
      c.ruleCoverage[dt] = Math.max(c.ruleCoverage[dt], s * lever.coverage);
      c.ruleGuidance[dt] = Math.max(c.ruleGuidance[dt], lever.guidance);
      c.ruleHours[dt] = Math.max(c.ruleHours[dt], lever.hoursPerCase);
      c.ruleLever[dt] = index;
    }
  }
}

/** An evaluation of topic t. */
export function pullEvaluation(w: World, lever: EvaluationLever, t: number, s: number): void {
  w.c.evaluated[t] = Math.max(w.c.evaluated[t], s * lever.thoroughness);
}
