import { block, quarter } from "../../core/random.ts";
import type { OvertakeLever, ProgrammeLever } from "../levers.ts";
import { isRunning, measureDelivered, restartMeasure } from "../programme.ts";
import type { World } from "../world.ts";

/** Draw of a measure that decides whether a rule from above overtakes it. */
const overtakeDraw = 13;

/** A concept is adopted: it binds, and writing it together teaches those who took part. */
export function adopt(w: World, { binding, joint }: ProgrammeLever, t: number): void {
  const { c, departments, staff, p } = w;
  for (let d = 0; d < departments; d++) {
    const dt = t * departments + d;
    if (c.relevance[dt] === 0) continue;
    c.agreement[dt] = Math.max(c.agreement[dt], binding * (joint ? 1 : 0.7));
    if (!joint) continue;
    for (let i = c.first[d]; i < c.first[d] + c.staffCount[d]; i += 10) {
      const it = t * staff + i;
      c.awareness[it] += p.meetingTeaches * (1 - c.awareness[it]);
    }
  }
}

/** A rule of Land or Bund overtakes a share of the open measures on topic t: what was done for them is void, they begin anew. */
export function overtake(w: World, lever: OvertakeLever, t: number): void {
  for (const programme of w.programmes)
    if (programme.topic === t && isRunning(programme, w.week))
      for (let m = 0; m < programme.state.length; m++) {
        block(w.random.measure, programme.key, m * 256 + overtakeDraw);
        if (programme.state[m] < measureDelivered && quarter(w.random.measure, 0) < lever.share) restartMeasure(programme, m);
      }
}
