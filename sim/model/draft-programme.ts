import { block, hashName, quarter } from "../core/random.ts";
import type { ProgrammeLever } from "./levers.ts";
import type { Programme } from "./programme.ts";
import type { World } from "./world.ts";

/** Drafts the measures of an adopted concept: leads and partners by relevance, effort, money and dates from the programme's own stream. */
export function draftProgramme(w: World, lever: ProgrammeLever): Programme {
  const n = lever.measures;
  const topic = w.topics.findIndex((t) => t.id === lever.topic);
  const key = hashName(`${lever.programme}/${lever.topic}`);
  const programme: Programme = {
    lever,
    topic,
    lead: new Int32Array(n),
    partners: new Int32Array(n * 3).fill(-1),
    begin: new Int32Array(n),
    deadline: new Int32Array(n),
    hours: new Float64Array(n),
    hoursDone: new Float64Array(n),
    euro: new Float64Array(n),
    value: new Float64Array(n),
    state: new Uint8Array(n),
    agreed: new Uint8Array(n),
  };
  const { p, random } = w;
  const stream = random.measure;
  for (let m = 0; m < n; m++) {
    block(stream, key, m * 256);
    programme.lead[m] = pick(w, topic, quarter(stream, 0), -1);
    const partners = Math.floor(quarter(stream, 1) * 4);
    programme.begin[m] = lever.start + Math.floor(quarter(stream, 2) * p.programmeSpreadWeeks);
    programme.deadline[m] = programme.begin[m] + Math.round(p.measureWeeks * (0.5 + quarter(stream, 3)));
    block(stream, key, m * 256 + 1);
    programme.hours[m] = p.measureHours * (0.4 + 1.2 * quarter(stream, 0));
    programme.euro[m] = p.measureEuro * (2 * quarter(stream, 1));
    programme.value[m] = 0.5 + quarter(stream, 2);
    block(stream, key, m * 256 + 2);
    for (let k = 0; k < partners && k < 3; k++)
      programme.partners[m * 3 + k] = pick(w, topic, quarter(stream, k), programme.lead[m]);
  }
  return programme;
}

/** A department other than `not` drawn by relevance and size for the topic; −1 when there is none. */
export function pick(w: World, topic: number, u: number, not: number): number {
  const weights = w.partnerWeights[topic];
  const total = weights.length > 0 ? weights[weights.length - 1] : 0;
  const before = not > 0 ? weights[not - 1] : 0;
  const own = not >= 0 ? weights[not] - before : 0;
  if (total - own <= 0) return -1;
  let target = u * (total - own);
  if (not >= 0 && target >= before) target += own;
  let low = 0;
  let high = weights.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weights[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
