import { weeksPerYear } from "../../core/clock.ts";
import { chargeEuro, chargeHours } from "../charge.ts";
import type { EffortLever, ReflectionLever } from "../levers.ts";
import { concerns } from "../pull/concerns.ts";
import { effortHours, staffMeant } from "../pull/effort.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** Hours and money that levers ask for beside posts and meetings, week by week. */
export function askEfforts(w: World): void {
  const { c, departments, week, levers, recorder } = w;
  for (let d = 0; d < departments; d++) c.meetingHours[d] += c.effort[d];
  for (let index = 0; index < levers.length; index++) {
    const lever = levers[index];
    const s = strength(lever, week);
    if (s === 0) continue;
    if (lever.lever === "effort") askEffort(w, lever, index, s);
    else if (lever.lever === "reflection") lookBack(w, lever, index, s);
    else if (lever.lever === "backing" && concerns(w, lever.topics)) recorder.leverHours[index] += s * lever.attentionHours;
    else if (lever.lever === "money" && concerns(w, [lever.topic])) {
      const own = lever.source === "grant" ? lever.ownShare : 1;
      recorder.leverEuro[index] += (s * lever.euroPerYear * own) / weeksPerYear;
    }
  }
}

function askEffort(w: World, lever: EffortLever, index: number, s: number): void {
  if (!concerns(w, lever.topics)) return;
  if (staffMeant(w, lever.types) > 0) chargeHours(w, index, effortHours(lever, w.week, s));
  chargeEuro(w, index, (s * lever.euroPerYear) / weeksPerYear);
}

/** The hours in which people look back on their cases are missing elsewhere. */
function lookBack(w: World, lever: ReflectionLever, index: number, s: number): void {
  const { c, organisation, departments } = w;
  if (!concerns(w, lever.topics)) return;
  const each = (s * lever.hoursPerStaffMonth * 12) / weeksPerYear;
  for (let d = 0; d < departments; d++) {
    if (lever.types.length > 0 && !lever.types.includes(organisation.departments[d].type)) continue;
    c.meetingHours[d] += each * c.present[d];
    chargeHours(w, index, each * c.present[d]);
  }
}
