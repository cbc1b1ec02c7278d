import { block, hashName, quarter } from "../core/random.ts";
import type { ProgrammeLever } from "./levers.ts";
import { pick } from "./partner-choice.ts";
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
    key,
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
    programme.lead[m] = pick(w.partnerChoice[topic], quarter(stream, 0), -1);
    const partners = Math.floor(quarter(stream, 1) * 4);
    programme.begin[m] = lever.start + Math.floor(quarter(stream, 2) * p.programmeSpreadWeeks);
    programme.deadline[m] = programme.begin[m] + Math.round(p.measureWeeks * (0.5 + quarter(stream, 3)));
    block(stream, key, m * 256 + 1);
    programme.hours[m] = p.measureHours * (0.4 + 1.2 * quarter(stream, 0));
    programme.euro[m] = p.measureEuro * (2 * quarter(stream, 1));
    programme.value[m] = 0.5 + quarter(stream, 2);
    block(stream, key, m * 256 + 2);
    for (let k = 0; k < partners && k < 3; k++)
      programme.partners[m * 3 + k] = pick(w.partnerChoice[topic], quarter(stream, k), programme.lead[m]);
  }
  return programme;
}
