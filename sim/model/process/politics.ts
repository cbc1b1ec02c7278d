import { weeksPerYear } from "../../core/clock.ts";
import { share } from "../../core/maths.ts";
import { block, first, quarter, second } from "../../core/random.ts";
import { isRunning } from "../programme.ts";
import type { World } from "../world.ts";

/** Public salience, council support, budgets and elections. Monthly, money weekly. */
export function politics(w: World): void {
  const { c, p, week, topics } = w;
  for (let t = 0; t < w.topicCount; t++) {
    const kept = c.keptIncome[t] * (p.earmarkKept + (1 - p.earmarkKept) * c.budgetFactor[t]);
    const granted =
      (c.grant[t] + kept + (p.baseBudget * w.staff + c.income[t]) * c.budgetFactor[t]) / weeksPerYear + raised(w, t);
    const aside = w.programmes.some((programme) => programme.topic === t && isRunning(programme, week)) ? p.programmeShare : 0;
    c.pot[t] = topUp(c.pot[t], granted * (1 - aside), p.potCarryWeeks);
    c.programmePot[t] = topUp(c.programmePot[t], granted * aside, p.potCarryWeeks);
  }
  if (week % 52 === 0) moodSwings(w);
  if (week % 52 === 0 || w.budgetShift !== w.grantedShift) grantBudgets(w);
  if ((week & 3) !== 0) return;
  const term = Math.round(p.termYears * 52);
  const election = (week + 104) % term < 4 && week >= 4;
  for (let t = 0; t < w.topicCount; t++) {
    block(w.random.politics, 1000 + t, week);
    c.salience[t] = share(
      c.salience[t] +
        p.salienceFade * (topics[t].salience - c.salience[t]) +
        p.salienceSwing * (quarter(w.random.politics, 0) - 0.5),
    );
    const seen = Math.min(1, c.salience[t] + c.eventSalience[t]);
    const aim =
      topics[t].councilSupport +
      p.salienceMoves * (seen - topics[t].salience) +
      p.resultsMove * (c.visibleResults[t] - 0.4) +
      p.legitimacyMoves * c.legitimacy[t] +
      c.councilShift[t] +
      0.1 * moodOf(w);
    c.council[t] = share(c.council[t] + p.councilPace * (share(aim) - c.council[t]));
    if (election) c.council[t] = share(c.council[t] + p.electionSwing * (2 * quarter(w.random.politics, 1) - 1));
  }
}

/** The mood about money with what levers add to it, −1…1. */
function moodOf(w: World): number {
  return Math.max(-1, Math.min(1, w.budgetMood + w.budgetShift));
}

/** What units raise from open funding programmes this week, euro: the more they apply, as far as the own share is at hand. */
function raised({ c }: World, t: number): number {
  if (c.programmeOpen[t] === 0 || c.fundraising[t] === 0) return 0;
  const hours = c.fundraising[t] * weeksPerYear;
  const euro = (c.programmeOpen[t] * hours) / (hours + c.programmeEffort[t]) / weeksPerYear;
  const own = euro * c.programmeOwn[t];
  const share = own > c.pot[t] ? c.pot[t] / own : 1;
  return euro * share * (1 - c.programmeOwn[t]);
}

/** Once a year the mood about money swings. */
function moodSwings(w: World): void {
  const { p, week } = w;
  block(w.random.politics, 0, week + 1);
  const shock = first(w.random.politics) + second(w.random.politics) - 1;
  w.budgetMood = Math.max(-1, Math.min(1, 0.7 * w.budgetMood + p.budgetSwing * shock));
}

/** Voluntary tasks are cut first, the more so the less the council backs them. */
function grantBudgets(w: World): void {
  const { c, p } = w;
  w.grantedShift = w.budgetShift;
  for (let t = 0; t < w.topicCount; t++) {
    const voluntary = 1 - c.dutyLevel[t] * (c.dutyFunded[t] === 1 ? 1 : 0.6);
    const cut = Math.max(0, -moodOf(w)) * p.voluntaryCut * voluntary * (1.3 - c.council[t]);
    c.budgetFactor[t] = Math.max(0, (0.6 + 0.8 * c.council[t]) * (1 - cut));
  }
}

/** Money comes in week by week; what is beyond the carry-over of so many weeks lapses. */
function topUp(pot: number, weekly: number, carryWeeks: number): number {
  return Math.max(pot, Math.min(pot + weekly, weekly * carryWeeks));
}
