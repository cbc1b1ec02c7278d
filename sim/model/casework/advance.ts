import { share } from "../../core/maths.ts";
import { countAt } from "../capacity.ts";
import { atAfford, atCoordinate, atDecide, atKnowHow } from "../cases.ts";
import { count } from "../count.ts";
import { decisionReached, eventShift, moneyRetry, officerAnswered } from "../dienstweg.ts";
import type { World } from "../world.ts";
import { beginCoordination, partnerAnswers } from "./coordinate.ts";
import { afford, decisionFalls } from "./decide.ts";

/** What has been waited for has come: answers, partners, decisions, money. */
export function advance(w: World): void {
  const { agenda, cases, week } = w;
  for (let event = agenda.take(week); event >= 0; event = agenda.take(week)) {
    const row = event >> eventShift;
    const slot = cases.slotOf[row];
    if (slot < 0) continue;
    const kind = event & 7;
    const state = cases.state[slot];
    if (kind === officerAnswered) {
      if (state === atKnowHow) adviceComes(w, row, slot);
    } else if (kind === decisionReached) {
      if (state === atDecide) decisionFalls(w, row, slot);
    } else if (kind === moneyRetry) {
      if (state === atAfford) afford(w, row, slot);
    } else if (state === atCoordinate) partnerAnswers(w, row, slot, kind);
  }
}

/** The officer's answer: quick and useful raises trust, late lowers it; both teach. */
function adviceComes(w: World, row: number, slot: number): void {
  const { c, cases, p, staff, week } = w;
  const it = cases.topic[row] * staff + cases.handler[slot];
  const waited = week - cases.since[slot];
  if (cases.waitedOfficer.length > 0) cases.waitedOfficer[row] = waited;
  if (waited <= p.patience) c.trust[it] += p.trustGain * (1 - c.trust[it]);
  else if (!w.off.lateAnswersCost) c.trust[it] -= p.trustLoss * share((waited - p.patience) / p.patience) * c.trust[it];
  // Several units that do not talk contradict each other.
  const skill = (0.5 + 0.5 * cases.skill[slot]) * (1 - c.discord[cases.topic[row]]);
  count(w, cases.topic[row], countAt.helpedByUnit);
  cases.skill[slot] = skill;
  c.knowHow[it] += p.helpTeaches * (1 - c.knowHow[it]);
  c.awareness[it] += p.helpTeaches * (1 - c.awareness[it]);
  beginCoordination(w, row, slot);
}
