import { weeksPerQuarter, weeksPerYear } from "../../core/clock.ts";
import { block, quarter } from "../../core/random.ts";
import { staffToMeet } from "../reference-house.ts";
import { awaitIllness, drawHead, drawPerson, drawSickness, drawSuperior, personalCounter } from "../traits.ts";
import type { World } from "../world.ts";

/** A week far beyond any horizon: the vacancy waits for the personnel office. */
const someday = 1_000_000_000;

/** People fall ill, leave, are recruited; heads change. Hazards gather until the threshold of the spell is crossed. */
export function staffing(w: World): void {
  recruit(w);
  comeIn(w);
  fallIll(w);
  for (let d = 0; d < w.departments; d++)
    if (((w.week + w.c.code[d]) & 3) === 3 && w.c.staffCount[d] > 0) {
      turnOver(w, d);
      changeHead(w, d);
    }
  if ((w.week & 3) === 3) changeSuperiors(w);
  if (w.week % weeksPerQuarter === weeksPerQuarter - 1) moveTies(w);
}

/** The personnel office handles vacancies one after another; then the procedure takes its months. */
function recruit(w: World): void {
  const { c, p, week, personnelOffice } = w;
  personnelOffice.serve(week, w.everyPost, 0);
  for (let k = 0; k < personnelOffice.served; k++) {
    const i = personnelOffice.servedId[k];
    block(w.random.person, c.code[c.department[i]], personalCounter(c.ordinal[i], c.spell[i], 254));
    const freeze = w.budgetMood + w.budgetShift < -0.5 ? p.freezeWeeks : 0;
    const procedure = p.vacancyWeeks * (0.4 + 1.2 * quarter(w.random.person, 0)) + freeze;
    c.vacantUntil[i] = Math.max(week, Math.ceil(personnelOffice.servedFinish[k] + procedure));
    w.comings.put(c.vacantUntil[i], i);
  }
}

/** Who falls ill: everybody present whose threshold the department's hazard has reached; stress of the department raises it. */
function fallIll(w: World): void {
  const { c, p, week, comings, departments, nextIll } = w;
  const { sickAt, away } = c;
  for (let d = 0; d < departments; d++) {
    const rate = (p.sickSpellsPerYear / weeksPerYear) * (1 + p.stressSickness * c.meanStress[d]);
    const hazard = c.sickHazard[d] + rate;
    c.sickHazard[d] = hazard;
    const first = c.first[d];
    const count = c.staffCount[d];
    for (let i = nextIll.due(first, count, hazard); i >= 0; i = nextIll.due(first, count, hazard)) {
      if (away[i] !== 0) {
        nextIll.set(i, Number.POSITIVE_INFINITY, first, count);
        continue;
      }
      c.sickSpell[i]++;
      const length = Math.max(1, Math.round(2 * p.sickWeeks * drawSickness(w, i)));
      // While ill nobody falls ill: the hazard of these weeks does not count towards the next spell.
      sickAt[i] += rate * length;
      nextIll.set(i, sickAt[i], first, count);
      away[i] = 1;
      comings.put(week + length, i);
      w.recorder.sick++;
    }
  }
}

/** Who comes back from illness, and which vacant posts are filled this week. */
function comeIn(w: World): void {
  const { c, comings, week } = w;
  for (let i = comings.take(week); i >= 0; i = comings.take(week)) {
    if (c.away[i] === 1) {
      c.away[i] = 0;
      awaitIllness(w, i);
      w.recorder.sick--;
    } else if (c.away[i] === 2 && c.vacantUntil[i] <= week) {
      if (week < w.frozenUntil) {
        c.vacantUntil[i] = w.frozenUntil;
        comings.put(w.frozenUntil, i);
        continue;
      }
      c.vacantUntil[i] = -1;
      c.away[i] = 0;
      drawPerson(w, i, true);
    }
  }
}

/** Monthly, department by department: who leaves. People on expiring contracts look elsewhere early. */
function turnOver(w: World, d: number): void {
  const { c, p, week } = w;
  const rate = (4 * p.leavingPerYear) / 52;
  const slope = rate * p.stressLeaving;
  const end = c.first[d] + c.staffCount[d];
  for (let i = c.first[d]; i < end; i++) {
    if (c.away[i] === 2) continue;
    c.leaveHazard[i] += rate + slope * c.stress[i];
    if (c.contractEnd[i] >= 0) {
      const left = c.contractEnd[i] - week;
      if (left < p.expiryHorizon) c.leaveHazard[i] += rate * (p.expiryFlight - 1);
      if (left <= 0 && runsOut(w, i)) {
        leave(w, i);
        continue;
      }
    }
    if (c.leaveHazard[i] > c.leaveThreshold[i]) leave(w, i);
  }
}

/** At its end a contract is made permanent or runs out. */
function runsOut(w: World, i: number): boolean {
  const { c, p } = w;
  block(w.random.person, c.code[c.department[i]], personalCounter(c.ordinal[i], c.spell[i], 253));
  if (quarter(w.random.person, 0) >= p.renewal) return true;
  c.contractEnd[i] = -1;
  return false;
}

function leave(w: World, i: number): void {
  const { c, p, week } = w;
  if (c.away[i] === 1) w.recorder.sick--;
  c.away[i] = 2;
  c.vacantUntil[i] = someday;
  c.spell[i]++;
  w.recorder.arrearsHours += c.backlog[i];
  c.backlog[i] = 0;
  c.sickSpell[i] = 0;
  c.left[c.department[i]]++;
  w.recorder.leavers++;
  w.personnelOffice.enqueue(1, i, week, 52 / (p.hiresPerStaffYear * w.staff), someday);
}

/** Monthly: a new Dezernent brings own convictions; what was agreed under the old one binds less. */
function changeSuperiors(w: World): void {
  const { c, p, departments, topicCount } = w;
  for (let z = 0; z < w.dezernate; z++) {
    c.superiorHazard[z] += (4 * p.superiorChangePerYear) / weeksPerYear;
    if (c.superiorHazard[z] <= c.superiorThreshold[z]) continue;
    c.superiorSpell[z]++;
    drawSuperior(w, z);
    if (w.off.convictionOfHeads) continue;
    for (let d = 0; d < departments; d++)
      if (c.dezernat[d] === z)
        for (let t = 0; t < topicCount; t++) c.agreement[t * departments + d] *= p.agreementOutlivesSuperior;
  }
}

/** Monthly: the same for the head of department d. */
function changeHead(w: World, d: number): void {
  const { c, p, departments, topicCount } = w;
  c.headHazard[d] += (4 * p.headChangePerYear) / weeksPerYear;
  if (c.headHazard[d] <= c.headThreshold[d]) return;
  c.headSpell[d]++;
  drawHead(w, d);
  if (w.off.convictionOfHeads) return;
  c.goodwill[d] = 1;
  for (let t = 0; t < topicCount; t++) {
    const dt = t * departments + d;
    c.agreement[dt] *= p.agreementOutlivesHead;
    if (c.headOffset[dt] >= 0) continue;
    for (let i = c.first[d]; i < c.first[d] + c.staffCount[d]; i++) c.trust[t * w.staff + i] *= 1 - p.unqualifiedTrust;
  }
}

/** Once a quarter: chance meetings make acquaintances, unused ties fade, leavers take theirs along; newcomers come to know the house. */
function moveTies(w: World): void {
  const { c, p, departments, staff } = w;
  const { informalTie, bodyTie, projectTie, meetingRate } = c;
  const fade = weeksPerQuarter * p.tieFade;
  const lasting = 1 - fade * p.trustedTies;
  const gain = weeksPerQuarter * p.acquaintanceGain;
  // At a forum people meet whoever is there, whatever Dezernat they come from.
  const perHour = p.encountersPerHour / (weeksPerQuarter * staffToMeet(w));
  const taken = w.off.knowledgeLeaves ? 0 : 1;
  for (let d = 0; d < departments; d++) {
    if (c.staffCount[d] === 0) continue;
    const stayD = 1 - (taken * c.left[d]) / c.staffCount[d];
    for (let e = 0; e < departments; e++) {
      if (e === d || c.staffCount[e] === 0) continue;
      const stay = stayD * (1 - (taken * c.left[e]) / c.staffCount[e]);
      const de = d * departments + e;
      const informal = informalTie[de];
      const atForums = 0.5 * (c.forumHours[d] + c.forumHours[e]) * perHour;
      const made = Math.min(1, gain * (meetingRate[de] + atForums));
      informalTie[de] = (informal + made * (1 - informal) - fade * informal) * stay;
      bodyTie[de] *= lasting * stay;
      projectTie[de] *= lasting * stay;
    }
  }
  for (let t = 0; t < w.topicCount; t++)
    for (let d = 0; d < departments; d++)
      if (c.staffCount[d] > 0) c.processView[t * departments + d] *= Math.max(0, 1 - (taken * c.left[d]) / c.staffCount[d]);
  c.left.fill(0);
  c.forumHours.fill(0);
  const pace = Math.min(1, weeksPerQuarter / p.settlingWeeks);
  for (let i = 0; i < staff; i++) c.network[i] += pace * (1 - c.network[i]);
}
