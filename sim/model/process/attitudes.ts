import { slowMonths, slowWeeks } from "../../core/clock.ts";
import { block, first, second } from "../../core/random.ts";
import { encounter } from "../encounter.ts";
import { tie } from "../tie.ts";
import type { World } from "../world.ts";

/** Openness, co-responsibility and trust move: colleagues close in view, heads' signals, contact, stress. Each department every other month. */
export function attitudes(w: World): void {
  const { c, departments, week } = w;
  for (let d = 0; d < departments; d++) {
    if (((week + c.code[d]) & (slowWeeks - 1)) !== 5 || c.staffCount[d] === 0) continue;
    block(w.random.encounter, c.code[d], 65536 + week);
    const n = c.staffCount[d];
    const offset = n > 1 ? 1 + Math.floor(first(w.random.encounter) * (n - 1)) : 0;
    const other = tiedDepartment(w, d, second(w.random.encounter));
    for (let t = 0; t < w.topicCount; t++) moveOpenness(w, d, t, offset, other);
  }
}

/** A department drawn in proportion to working ties, −1 if there is none; the sum of all ties is left in `w.scratch`. */
function tiedDepartment(w: World, d: number, u: number): number {
  const { c, departments, scratch } = w;
  let sum = 0;
  for (let e = 0; e < departments; e++) {
    if (e !== d && c.staffCount[e] > 0) sum += tie(w, d, e);
    scratch[e] = sum;
  }
  if (sum === 0) return -1;
  let e = 0;
  while (scratch[e] <= u * sum) e++;
  return e;
}

function moveOpenness(w: World, d: number, t: number, offset: number, other: number): void {
  const { c, p, departments, staff, scratch } = w;
  const dt = t * departments + d;
  const n = c.staffCount[d];
  const start = c.first[d];
  const base = t * staff;
  const form = w.structures.openness;
  const reach = form === "none" ? 0 : slowMonths * p.influence;
  const bound = form === "bounded" ? p.confidenceBound : 2;
  const across = other < 0 ? 0 : Math.min(1, scratch[departments - 1]);
  const neighbours = other < 0 ? 0 : c.meanOpenness[t * departments + other];
  const signal = slowMonths * p.headInfluence * c.hierarchy[d] * (c.priority[dt] - 0.5);
  const meeting = slowMonths * p.contactInfluence * c.contact[dt] * (0.3 + c.eventSalience[t] + 0.5 * c.salience[t]);
  const legitimacy = slowMonths * p.legitimacy * (c.council[t] - 0.5 + p.legitimacyLent * c.legitimacy[t]);
  const up = Math.max(0, signal) + meeting + Math.max(0, legitimacy);
  const down = Math.max(0, -signal) + Math.max(0, -legitimacy);
  const { away, openness, duty: felt, trust, stress } = c;
  const home = c.culture[dt];
  const back = slowMonths * p.returnToCulture;
  const duty =
    slowMonths * p.dutyPace * (0.5 * c.priority[dt] + 0.3 * c.agreement[dt] + 0.3 * c.ruleCoverage[dt] + 0.4 * c.dutyLevel[t]);
  const dutyFade = slowMonths * p.dutyPace * 0.6;
  const trustHome = p.initialTrust * c.standing[dt] * (1 - c.discord[t]);
  const settling = slowMonths * p.trustFade;
  const strain = slowMonths * p.stressCloses * 0.02;
  if (reach > 0) encounter(openness, base + start, n, offset, reach, bound);
  let openSum = 0;
  let filled = 0;
  for (let i = start; i < start + n; i++) {
    if (away[i] === 2) continue;
    filled++;
    const it = base + i;
    let o = openness[it];
    const gap = neighbours - o;
    if (gap < bound && gap > -bound) o += reach * across * p.acrossShare * gap;
    o += up * (1 - o) - (down + strain * stress[i]) * o + back * (home - o);
    openness[it] = o < 0 ? 0 : o > 1 ? 1 : o;
    openSum += o;
    const mine = felt[it];
    felt[it] = mine + (duty * (1 - mine) - dutyFade * mine);
    const trusting = trust[it];
    trust[it] = trusting + settling * (trustHome - trusting);
  }
  if (filled === 0) return;
  c.meanOpenness[dt] = openSum / filled;
  c.culture[dt] += slowMonths * p.cultureDrift * (c.meanOpenness[dt] - home);
}
