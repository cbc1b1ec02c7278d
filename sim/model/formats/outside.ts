import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** What a volunteer's time costs in strength even when nobody calls on it: keeping in touch (assumption). */
const idleUse = 0.3;

/** Weeks for which partners keep hours that nobody called on (assumption). */
const keptWeeks = 4;

/** Partners outside lend legitimacy and knowledge this week, as far as their time and readiness go. */
export function lendFromOutside(w: World): void {
  const { c, p, week, recorder, outsidePartners } = w;
  if (outsidePartners.length === 0) return;
  tire(w);
  c.outsideLent.fill(0);
  c.outsideTaken.fill(0);
  c.legitimacy.fill(0);
  c.expertise.fill(0);
  c.seismograph.fill(0);
  c.examples.fill(0);
  for (const { lever, index, topics, readiness } of outsidePartners) {
    const s = strength(lever, week) * readiness.energy;
    if (s === 0) continue;
    const hours = (s * lever.hoursPerWeek) / topics.length;
    const weight = hours / (hours + p.outsideHoursNeeded);
    recorder.leverHours[index] += hours * topics.length;
    for (const t of topics) {
      c.legitimacy[t] = 1 - (1 - c.legitimacy[t]) * (1 - weight * lever.legitimacy);
      c.expertise[t] = 1 - (1 - c.expertise[t]) * (1 - weight * lever.expertise);
      c.outsideLent[t] += hours;
      if (lever.kind === "civilSociety") c.seismograph[t] = 1 - (1 - c.seismograph[t]) * (1 - weight);
      if (lever.kind === "cities" || lever.kind === "science")
        c.examples[t] = 1 - (1 - c.examples[t]) * (1 - weight * lever.expertise);
    }
  }
  for (let t = 0; t < w.topicCount; t++)
    c.outsideHours[t] = Math.min(c.outsideHours[t] + c.outsideLent[t], keptWeeks * c.outsideLent[t]);
}

/** Unpaid readiness wears out with use, comes back with rest; once a week for each partner, by what was called on since last week. */
function tire({ c, p, week, outsidePartners }: World): void {
  for (const { lever, topics, readiness } of outsidePartners) {
    if (!lever.voluntary || readiness.week === week || strength(lever, week) === 0) continue;
    readiness.week = week;
    let use = idleUse;
    for (const t of topics) if (c.outsideLent[t] > 0) use = Math.max(use, Math.min(1, c.outsideTaken[t] / c.outsideLent[t]));
    readiness.energy += p.volunteerRecovery * (1 - readiness.energy) - p.volunteerTiring * use * readiness.energy;
  }
}
