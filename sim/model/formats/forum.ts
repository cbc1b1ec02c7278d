import { chargeHours } from "../charge.ts";
import { strength } from "../strength.ts";
import type { World } from "../world.ts";

/** Forums of this week: whoever is invited and finds time meets people of other departments; the topic is talked about. */
export function holdForums(w: World): void {
  const { c, p, departments, week } = w;
  for (const { lever, index } of w.forums) {
    const s = strength(lever, week);
    if (s === 0 || (week - lever.start) % lever.rhythm !== 0) continue;
    for (let d = 0; d < departments; d++) {
      if (c.staffCount[d] === 0) continue;
      const each = s * lever.share * lever.hours * p.attendance * (1 - p.stressAttendance * c.meanStress[d]);
      const hours = each * c.present[d];
      c.meetingHours[d] += hours;
      c.forumHours[d] += each;
      chargeHours(w, index, hours);
      for (let t = 0; t < w.topicCount; t++) if (lever.topics.includes(w.topics[t].id)) c.forumTalk[t * departments + d] += each;
    }
  }
}
