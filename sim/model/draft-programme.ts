import { block, hashName, quarter } from "../core/random.ts";
import type { MeasureStep, ProgrammeLever } from "./levers.ts";
import { measureNetwork } from "./measure-network.ts";
import { pick } from "./partner-choice.ts";
import { createSteps, type Programme, partnersOfStep } from "./programme.ts";
import type { World } from "./world.ts";

/** Draws of a measure stand from m · 256, those of its steps from here on, four each. */
const stepDraw = 16;

/** Drafts the measures of an adopted concept: leads and partners by relevance, effort, money and dates from the programme's own stream. */
export function draftProgramme(w: World, lever: ProgrammeLever): Programme {
  const { p, random } = w;
  const n = lever.measures;
  const network = measureNetwork(lever);
  const topic = w.topics.findIndex((t) => t.id === lever.topic);
  const key = hashName(`${lever.programme}/${lever.topic}`);
  const programme: Programme = {
    lever,
    index: w.levers.indexOf(lever),
    topic,
    key,
    begin: new Int32Array(n),
    deadline: new Int32Array(n),
    value: new Float64Array(n),
    state: new Uint8Array(n),
    done: new Int32Array(n),
    firstStep: Int32Array.from({ length: n + 1 }, (_, m) => m * network.length),
    steps: createSteps(n * network.length),
  };
  const stream = random.measure;
  for (let m = 0; m < n; m++) {
    block(stream, key, m * 256);
    const lead = pick(w.partnerChoice[topic], quarter(stream, 0), -1);
    const partners = Math.floor(quarter(stream, 1) * 4);
    programme.begin[m] = lever.start + Math.floor(quarter(stream, 2) * (n > 1 ? p.programmeSpreadWeeks : 1));
    const weeks = Math.round(p.measureWeeks * (0.5 + quarter(stream, 3)));
    block(stream, key, m * 256 + 1);
    const hours = p.measureHours * (0.4 + 1.2 * quarter(stream, 0));
    const euro = p.measureEuro * (2 * quarter(stream, 1));
    programme.value[m] = 0.5 + quarter(stream, 2);
    let written = 0;
    network.forEach((placed, k) => {
      const s = programme.firstStep[m] + k;
      programme.steps.after[s] = placed.after;
      if (placed.written === null) draftStep(w, programme, s, { m, k, lead, partners, hours, euro, count: network.length });
      else written += settleStep(w, programme, s, placed.written, lead);
    });
    programme.deadline[m] = programme.begin[m] + Math.max(weeks, Math.round(1.5 * written));
  }
  return programme;
}

/** What is known of a measure when its steps are drafted. */
interface Draft {
  readonly m: number;
  readonly k: number;
  readonly lead: number;
  readonly partners: number;
  readonly hours: number;
  readonly euro: number;
  readonly count: number;
}

/** The first step is led by the measure's lead, later ones as often by somebody else; partners, work and money are shared among them. */
function draftStep(w: World, { steps, topic, key }: Programme, s: number, draft: Draft): void {
  const { p } = w;
  const stream = w.random.measure;
  const { m, k, count } = draft;
  block(stream, key, m * 256 + stepDraw + k * 4);
  const elsewhere = k > 0 && quarter(stream, 0) < 0.5;
  steps.lead[s] = elsewhere ? pick(w.partnerChoice[topic], quarter(stream, 1), -1) : draft.lead;
  steps.weeks[s] = Math.round(p.stepWeeks * (0.4 + 1.2 * quarter(stream, 2)));
  steps.hours[s] = draft.hours / count;
  steps.euro[s] = draft.euro / count;
  block(stream, key, m * 256 + stepDraw + k * 4 + 1);
  for (let j = 0; j < draft.partners && j < partnersOfStep; j++)
    if (j % count === k) steps.partners[s * partnersOfStep + j] = pick(w.partnerChoice[topic], quarter(stream, j), steps.lead[s]);
}

/** A step as written down; a type nobody has here is led by the measure's lead. Returns its weeks. */
function settleStep(w: World, { steps }: Programme, s: number, written: MeasureStep, lead: number): number {
  steps.lead[s] = largest(w, written.lead) ?? lead;
  steps.weeks[s] = written.weeks;
  steps.hours[s] = written.hours;
  steps.euro[s] = written.euro;
  written.partners.slice(0, partnersOfStep).forEach((type, j) => {
    steps.partners[s * partnersOfStep + j] = largest(w, type) ?? -1;
  });
  return written.weeks;
}

/** The largest department of a type. */
function largest({ organisation: { departments } }: World, type: string): number | null {
  let best: number | null = null;
  departments.forEach((d, i) => {
    if (d.type === type && d.staff > (best === null ? 0 : departments[best].staff)) best = i;
  });
  return best;
}
