import type { Organisation } from "./organisation.ts";
import type { Topic } from "./topic.ts";

/** Steps of the guide that leads straight to the neighbourhood of a draw. */
const guideSteps = 256;

/** Departments by their weight as a partner for one topic: running sums, and a guide into them. */
export interface PartnerChoice {
  readonly sums: Float64Array;
  readonly guide: Uint16Array;
}

/** Partners are drawn by relevance and size; a department without staff is never drawn, nor one that `may` excludes. */
export function partnerChoice(
  organisation: Organisation,
  topic: Topic,
  may: (department: number) => boolean = () => true,
): PartnerChoice {
  let sum = 0;
  const sums = Float64Array.from(
    organisation.departments,
    (d, i) => (sum += d.staff > 0 && may(i) ? (d.relevance[topic.id] ?? 0) * (10 + d.staff) : 0),
  );
  const guide = new Uint16Array(guideSteps + 1);
  let at = 0;
  for (let step = 0; step <= guideSteps; step++) {
    while (at < sums.length - 1 && sums[at] <= (sum * step) / guideSteps) at++;
    guide[step] = at;
  }
  return { sums, guide };
}

/** Partners on the other side of the boundary between municipality and county, one choice a topic for each side; null where one side has none. */
export type SideChoice = readonly ({ readonly county: PartnerChoice; readonly elsewhere: PartnerChoice } | null)[];

/** Choices by side; null where no department stands in the county. `side` holds 1 for the county. */
export function sideChoices(organisation: Organisation, topics: readonly Topic[], side: Uint8Array): SideChoice | null {
  const choices = topics.map((topic) => {
    const county = partnerChoice(organisation, topic, (d) => side[d] === 1);
    const elsewhere = partnerChoice(organisation, topic, (d) => side[d] !== 1);
    return weightOf(county) > 0 && weightOf(elsewhere) > 0 ? { county, elsewhere } : null;
  });
  return choices.every((choice) => choice === null) ? null : choices;
}

function weightOf({ sums }: PartnerChoice): number {
  return sums.length > 0 ? sums[sums.length - 1] : 0;
}

/** A department other than `not` (−1: any) drawn by a uniform `u`; −1 when there is none. */
export function pick({ sums, guide }: PartnerChoice, u: number, not: number): number {
  const total = sums.length > 0 ? sums[sums.length - 1] : 0;
  const before = not > 0 ? sums[not - 1] : 0;
  const own = not >= 0 ? sums[not] - before : 0;
  if (total - own <= 0) return -1;
  let target = u * (total - own);
  if (not >= 0 && target >= before) target += own;
  let at = guide[Math.floor((target / total) * guideSteps)];
  while (at > 0 && sums[at - 1] > target) at--;
  while (sums[at] <= target) at++;
  return at;
}
