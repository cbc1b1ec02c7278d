import { weeksPerYear } from "../../core/clock.ts";
import { chargeEuro, chargeHours } from "../charge.ts";
import { concerns } from "../pull/concerns.ts";
import { effortHours, staffMeant } from "../pull/effort.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** Hours and money that levers ask for beside posts and meetings, week by week. */
export function askEfforts(w: World): void {
  const { c, departments, week, levers } = w;
  for (let d = 0; d < departments; d++) c.meetingHours[d] += c.effort[d];
  for (let index = 0; index < levers.length; index++) {
    const lever = levers[index];
    if (lever.lever !== "effort" || !concerns(w, lever.topics)) continue;
    const s = strength(lever, week);
    if (s === 0) continue;
    if (staffMeant(w, lever) > 0) chargeHours(w, index, Math.max(0, effortHours(lever, week, s)));
    chargeEuro(w, index, (s * lever.euroPerYear) / weeksPerYear);
  }
}
