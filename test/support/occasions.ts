import type { World } from "../../sim/model/world.ts";

/** What came from outside, one line a case: identity, deadline, value and shape; of one topic or of all. */
export function occasionsOf({ cases, topics, organisation }: World, topic?: string): string[] {
  const lines: string[] = [];
  for (let row = 0; row < cases.length; row++) {
    const id = topics[cases.topic[row]].id;
    if (topic !== undefined && id !== topic) continue;
    const origin = organisation.departments[cases.origin[row]].code;
    lines.push(
      [
        cases.week[row],
        origin,
        id,
        cases.ordinal[row],
        cases.deadline[row],
        cases.value[row],
        cases.shape[row],
        cases.creator[row],
      ].join(),
    );
  }
  return lines;
}
