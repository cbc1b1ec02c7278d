import { ln } from "../core/maths.ts";
import { block, first, quarter } from "../core/random.ts";
import type { Placement, UnitLever } from "./levers.ts";
import { strength } from "./strength.ts";
import type { Unit } from "./unit.ts";
import type { World } from "./world.ts";

/** How much a seat in the hierarchy lends by itself (assumption; order from seed 001 §3.2). */
const placementAuthority: Readonly<Record<Placement, number>> = { department: 0.1, dezernat: 0.25, mayor: 0.4, deputyMayor: 0.5 };

/** Brings every unit in line with the lever that governs it this week: the latest to start among those that act. */
export function appointUnits(w: World): void {
  w.c.besideProject.fill(0);
  for (const unit of w.units) {
    let governing: UnitLever | null = null;
    w.levers.forEach((lever, index) => {
      if (lever.lever !== "unit" || lever.unit !== unit.id || strength(lever, w.week) === 0) return;
      if (governing !== null && lever.start < governing.start) return;
      governing = lever;
      unit.lever = index;
    });
    if (governing === null) dissolve(unit);
    else appoint(w, unit, governing);
  }
}

function dissolve(unit: Unit): void {
  unit.active = false;
  unit.posts = 0;
  unit.present = 0;
  unit.authority = 0;
  unit.vacantUntil.fill(-2);
  unit.queue.setServers(0, 0);
}

function appoint(w: World, unit: Unit, lever: UnitLever): void {
  const founding = !unit.active;
  unit.active = true;
  unit.topics = w.topics.map((t, i) => (lever.topics.includes(t.id) ? i : -1)).filter((i) => i >= 0);
  unit.posts = lever.posts;
  unit.placement = lever.placement;
  unit.ownHead = lever.ownHead;
  unit.funding = lever.funding;
  unit.fundedUntil = lever.funding === "permanent" || lever.funding === "existing" ? -1 : (fundedUntil(w, unit, lever) ?? -1);
  unit.qualification = lever.qualification;
  unit.hours = lever.hours;
  unit.visits = lever.visits;
  unit.detached = lever.detached;
  unit.agreed = lever.agreed;
  unit.relief = lever.relief;
  const people = Math.ceil(lever.posts);
  for (let m = 0; m < unit.vacantUntil.length; m++) {
    if (m >= people) unit.vacantUntil[m] = -2;
    else if (unit.vacantUntil[m] === -2)
      unit.vacantUntil[m] = (founding && w.week === 0) || unit.detached ? w.week : w.week + recruitmentWeeks(w, unit, m);
  }
  w.organisation.departments.forEach((department, d) => {
    unit.serves[d] = department.staff > 0 && (lever.serves.length === 0 || lever.serves.includes(department.type)) ? 1 : 0;
    if (lever.relief > 0 && unit.serves[d] === 1)
      for (const t of unit.topics)
        if (w.c.contact[t * w.departments + d] > 0.2) w.c.besideProject[t * w.departments + d] = lever.relief;
  });
}

/** When money for the unit really ends: levers of the same unit that follow without a gap extend it, in whatever order they stand. */
function fundedUntil(w: World, unit: Unit, lever: UnitLever): number | null {
  let end: number | null = lever.end;
  for (let before: number | null | undefined; end !== null && end !== before; ) {
    before = end;
    for (const next of w.levers) {
      if (next.lever !== "unit" || next.unit !== unit.id || end === null || next.start > end) continue;
      if (next.end === null || next.end > end) end = next.end;
    }
  }
  return end;
}

function recruitmentWeeks(w: World, unit: Unit, m: number): number {
  block(unit.stream, m, unit.spell[m] * 4 + 2);
  return Math.round(w.p.vacancyWeeks * (0.5 + quarter(unit.stream, 0)));
}

/** Whether a hiring freeze holds for the unit's posts: not where others pay, nor where people of the house work. */
function isFrozen({ funding }: Unit): boolean {
  return funding === "permanent" || funding === "fixedTerm";
}

/** People of a unit come, grow into office and go; its hours and authority follow. Weekly. */
export function staffUnit(w: World, unit: Unit): void {
  const { p, c, week } = w;
  let present = 0;
  let skill = 0;
  let assertiveness = 0;
  let examples = 0;
  for (const t of unit.topics) examples = Math.max(examples, c.examples[t]);
  for (let m = 0; m < unit.vacantUntil.length; m++) {
    if (unit.vacantUntil[m] === -2) continue;
    if (unit.vacantUntil[m] >= 0) {
      if (unit.vacantUntil[m] > week || (week < w.frozenUntil && isFrozen(unit))) continue;
      unit.vacantUntil[m] = -1;
      unit.tenure[m] = week === 0 ? 2 * p.meanTenureYears * 26 : 0;
      block(unit.stream, m, unit.spell[m] * 4);
      if (unit.spell[m] === 0 || !w.off.knowledgeLeaves)
        unit.skill[m] = Math.min(
          1,
          unit.qualification * (unit.detached ? p.detachedSkill : 1) * (0.8 + 0.4 * first(unit.stream)),
        );
      block(unit.stream, m, unit.spell[m] * 4 + 1);
      unit.leaveThreshold[m] = -ln(first(unit.stream));
      unit.leaveHazard[m] = 0;
    }
    const overload = unit.queue.length > 2 * Math.max(1, unit.present) ? 1 : 0;
    const expiring = unit.fundedUntil >= 0 && unit.fundedUntil - week < p.expiryHorizon ? p.expiryFlight : 1;
    const unwilling = unit.detached ? p.detachedLeaving : 1;
    unit.leaveHazard[m] += (p.leavingPerYear / 52) * expiring * unwilling * (1 + p.stressLeaving * 0.5 * overload);
    if (unit.leaveHazard[m] > unit.leaveThreshold[m]) {
      unit.spell[m]++;
      w.recorder.leavers++;
      const gap = recruitmentWeeks(w, unit, m);
      const worthIt = unit.fundedUntil < 0 || unit.fundedUntil - week > gap + 26;
      unit.vacantUntil[m] = worthIt ? week + gap : 1_000_000;
      continue;
    }
    unit.tenure[m]++;
    unit.skill[m] += (p.officerLearning / 52) * (1 + p.examplesTeach * examples) * (1 - unit.skill[m]);
    present++;
    skill += unit.skill[m];
    assertiveness += unit.tenure[m] / (unit.tenure[m] + p.officerSettling);
  }
  const people = Math.ceil(unit.posts);
  unit.present = present;
  unit.meanSkill = present > 0 ? skill / present : 0;
  unit.weeklyHours = people > 0 ? (present * unit.posts * p.weeklyHours * p.productiveShare) / people : 0;
  let backed = 0;
  for (const t of unit.topics) backed = Math.max(backed, c.backing[t]);
  const seat = placementAuthority[unit.placement] + (unit.ownHead ? 0.2 : 0);
  unit.authority = present > 0 ? Math.min(1, seat * (0.5 + (0.5 * assertiveness) / present) + 0.3 * backed) : 0;
}
