import { appointUnits } from "../appoint.ts";
import { dutyLevels } from "../duty.ts";
import type { Lever } from "../levers.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";
import { pullBacking } from "./authority.ts";
import { clarify } from "./clarify.ts";
import { concerns } from "./concerns.ts";
import { pullEffort } from "./effort.ts";
import { pullLearning, pullRecruitment, pullReflection } from "./learning.ts";
import { pullBudget, pullDuty, pullFunding, pullMoney } from "./money.ts";
import { adopt, overtake } from "./programmes.ts";
import { pullEvaluation, pullRule } from "./rules.ts";
import { pullBoundary, pullHeads, pullHierarchy, recut, replaceHeads, settleSides } from "./structure.ts";

/** Turns the levers that act this week into the state they declare. Demand is pulled where it comes from, in `outside`. */
export function pullLevers(w: World): void {
  release(w);
  for (let index = 0; index < w.levers.length; index++) {
    const lever = w.levers[index];
    const s = strength(lever, w.week);
    if (s === 0) continue;
    if (!("topics" in lever) && !("topic" in lever)) pullWhole(w, lever, s);
    else if (lever.lever === "effort") {
      if (concerns(w, lever.topics)) pullEffort(w, lever, index, s);
    } else if (lever.lever === "heads") {
      if (!concerns(w, lever.topics)) continue;
      pullHeads(w, lever);
      if (w.week === lever.start) replaceHeads(w, lever);
    } else
      for (let t = 0; t < w.topicCount; t++) {
        const id = w.topics[t].id;
        if ("topics" in lever ? lever.topics.includes(id) : lever.topic === id) pullOn(w, lever, index, t, s);
      }
  }
  nameThoseResponsible(w);
  settleSides(w);
  appointUnits(w);
}

/** Lets go of everything that levers hold. */
function release(w: World): void {
  const { c } = w;
  for (const column of [
    ...[c.ruleCoverage, c.ruleGuidance, c.ruleHours, c.mustScreen, c.leverClarity],
    ...[c.training, c.courseAwareness, c.courseKnowHow, c.assigned, c.sentAwareness, c.sentKnowHow],
    ...[c.materialAwareness, c.materialKnowHow, c.reflection, c.tolerance, c.recruits],
    ...[c.headOffset, c.superiorOffset, c.backing, c.evaluated, c.councilShift, c.effort, c.easing],
    ...[c.income, c.keptIncome, c.grant, c.programmeOpen, c.programmeOwn, c.programmeEffort],
  ])
    column.fill(0);
  c.veto.fill(0);
  c.heard.fill(0);
  c.hierarchy.set(c.steepness);
  c.side.set(w.ownSides);
  w.budgetShift = 0;
  w.frozenUntil = -1;
  w.topics.forEach((topic, t) => {
    c.dutyLevel[t] = dutyLevels[topic.duty];
    c.dutyFunded[t] = topic.dutyFunded ? 1 : 0;
  });
}

/** Levers that belong to no topic. */
function pullWhole(w: World, lever: Exclude<Lever, { topics: unknown } | { topic: unknown }>, s: number): void {
  if (lever.lever === "budget") pullBudget(w, lever, s);
  else if (lever.lever === "hierarchy") pullHierarchy(w, lever, s);
  else if (lever.lever === "boundary") pullBoundary(w, lever);
  else if (w.week === lever.start) recut(w, lever.share);
}

/** Levers on topic t. Units, bodies, forums, areas, liaisons and partners outside act week by week elsewhere. */
function pullOn(w: World, lever: Lever, index: number, t: number, s: number): void {
  if (lever.lever === "backing") pullBacking(w, lever, t, s);
  else if (lever.lever === "rule") pullRule(w, lever, index, t, s);
  else if (lever.lever === "evaluation") pullEvaluation(w, lever, t, s);
  else if (lever.lever === "learning") pullLearning(w, lever, t, s);
  else if (lever.lever === "reflection") pullReflection(w, lever, t, s);
  else if (lever.lever === "recruitment") pullRecruitment(w, lever, t, s);
  else if (lever.lever === "duty") pullDuty(w, lever, t);
  else if (lever.lever === "money") pullMoney(w, lever, t, s);
  else if (lever.lever === "funding") pullFunding(w, lever, t, s);
  else if (lever.lever === "council") w.c.councilShift[t] += s * lever.support;
  else if (lever.lever === "programme" && w.week === lever.start) adopt(w, lever, t);
  else if (lever.lever === "overtake" && w.week === lever.start) overtake(w, lever, t);
}

/** A body that plans or decides names who is responsible, the more the longer it sits. */
function nameThoseResponsible(w: World): void {
  const { p, week } = w;
  for (const { lever, topics, seats } of w.bodies) {
    const s = strength(lever, week);
    if (s === 0 || lever.purpose === "exchange" || lever.purpose === "project") continue;
    const hours = lever.hours / lever.rhythm;
    const clarity =
      (lever.purpose === "firstResponse" ? p.crisisClarity : p.bodyClarity) *
      s *
      lever.area *
      (hours / (hours + p.bodyHoursNeeded));
    for (const t of topics) for (const d of seats) clarify(w, d, t, clarity);
  }
}
