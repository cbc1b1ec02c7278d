import type { OutsidePartner } from "../outside-partner.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** What a volunteer's time costs in strength even when nobody calls on it: keeping in touch (assumption). */
const idleUse = 0.3;

/** Partners outside lend legitimacy and knowledge this week, as far as their time and readiness go. */
export function lendFromOutside(w: World): void {
  const { c, p, week, recorder } = w;
  const used = c.outsideHours;
  for (const partner of w.outsidePartners) tire(w, partner, used);
  c.legitimacy.fill(0);
  c.expertise.fill(0);
  c.outsideHours.fill(0);
  c.seismograph.fill(0);
  c.examples.fill(0);
  for (const { lever, index, topics, readiness } of w.outsidePartners) {
    const s = strength(lever, week) * readiness.energy;
    if (s === 0) continue;
    const hours = (s * lever.hoursPerWeek) / topics.length;
    const weight = hours / (hours + p.outsideHoursNeeded);
    recorder.leverHours[index] += hours * topics.length;
    for (const t of topics) {
      c.legitimacy[t] = 1 - (1 - c.legitimacy[t]) * (1 - weight * lever.legitimacy);
      c.expertise[t] = 1 - (1 - c.expertise[t]) * (1 - weight * lever.expertise);
      c.outsideHours[t] += hours;
      if (lever.kind === "civilSociety") c.seismograph[t] = 1 - (1 - c.seismograph[t]) * (1 - weight);
      if (lever.kind === "cities" || lever.kind === "science")
        c.examples[t] = 1 - (1 - c.examples[t]) * (1 - weight * lever.expertise);
    }
  }
}

/** Unpaid readiness wears out with use and comes back with rest. `left` are the hours not called on last week. */
function tire(w: World, { lever, topics, readiness }: OutsidePartner, left: Float64Array): void {
  const { p, week } = w;
  if (!lever.voluntary || strength(lever, week) === 0) return;
  const given = readiness.energy * lever.hoursPerWeek;
  let rest = 0;
  for (const t of topics) rest += left[t];
  const use = given > 0 ? Math.max(idleUse, 1 - rest / given) : 0;
  readiness.energy += p.volunteerRecovery * (1 - readiness.energy) - p.volunteerTiring * use * readiness.energy;
}
