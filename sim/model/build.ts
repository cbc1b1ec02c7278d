import { allocate } from "../core/columns.ts";
import { DueHeap } from "../core/due-heap.ts";
import { exp, share } from "../core/maths.ts";
import { NumberList } from "../core/number-list.ts";
import { Queue } from "../core/queue.ts";
import { block, first, hashName, openStream, quarter } from "../core/random.ts";
import type { Ablation } from "./ablation.ts";
import { Agenda } from "./agenda.ts";
import { CaseStore } from "./cases.ts";
import { createActors, sidesAt } from "./create-actors.ts";
import { draftProgramme } from "./draft-programme.ts";
import { type Stage, stages } from "./fate.ts";
import type { Lever, ProgrammeLever } from "./levers.ts";
import { mechanismsOff } from "./mechanism.ts";
import { spreadEncounters } from "./meeting-rates.ts";
import type { Organisation } from "./organisation.ts";
import { parameterNames } from "./parameter-names.ts";
import type { Parameters, Structures } from "./parameters.ts";
import { partnerChoice, sideChoices } from "./partner-choice.ts";
import { createRecorder } from "./recorder.ts";
import { layout } from "./state.ts";
import type { Topic } from "./topic.ts";
import { drawCulture, drawHead, drawPerson, drawSuperior } from "./traits.ts";
import type { World } from "./world.ts";

/** Steepness of a typical department: others are steep or flat relative to it, the world says how steep typical is (assumption). */
const typicalHierarchy = 0.6;

/** What a world is built from. */
export interface WorldInput {
  readonly organisation: Organisation;
  readonly topics: readonly Topic[];
  readonly levers: readonly Lever[];
  readonly parameters: Parameters;
  readonly structures: Structures;
  /** 32-bit seed of the run: the same for all options of a world. */
  readonly seed: number;
  readonly weeks: number;
  readonly compareFrom: number;
  /** Stages that always pass. */
  readonly open: readonly Stage[];
  readonly trace: boolean;
  /** Processes of the week and mechanisms switched off (ablation). */
  readonly without: readonly Ablation[];
}

/** Builds the city at week 0. Throws when two department codes share a hash (rename one). */
export function buildWorld(input: WorldInput): World {
  const { organisation, topics, levers, seed, weeks } = input;
  const p = alike(input.parameters);
  const departments = organisation.departments.length;
  const dezernate = organisation.dezernate.length;
  const topicCount = topics.length;
  const staff = organisation.departments.reduce((sum, d) => sum + d.staff, 0);
  const { columns: c, bytes } = allocate(layout, {
    staff,
    staffTopic: staff * topicCount,
    department: departments,
    departmentTopic: departments * topicCount,
    dezernat: dezernate,
    dezernatTopic: dezernate * topicCount,
    topic: topicCount,
    pair: departments * departments,
  });
  const expected = organisation.departments.reduce(
    (sum, d) => sum + topics.reduce((s, t) => s + ((d.relevance[t.id] ?? 0) * d.staff * t.occasionsPerStaffYear * weeks) / 52, 0),
    0,
  );

  const ownSides = sidesAt(organisation, [], 0);
  const firstSides = sidesAt(organisation, levers, 0);
  const w: World = {
    organisation,
    topics,
    levers,
    p,
    structures: input.structures,
    partnersObject: input.structures.coordination === "negative",
    off: mechanismsOff(input.without),
    weeks,
    compareFrom: input.compareFrom,
    week: 0,
    staff,
    departments,
    topicCount,
    dezernate,
    livingDepartments: organisation.departments.filter((d) => d.staff > 0).length,
    c,
    bytes,
    cases: new CaseStore(weeks, expected * p.occasionRate * 1.2, input.trace),
    agenda: new Agenda(weeks),
    comings: new Agenda(weeks),
    ...createActors(organisation, topics, levers, seed, weeks),
    programmes: [],
    headQueues: organisation.departments.map(() => new Queue(1)),
    passedOn: new NumberList(),
    superiorQueues: organisation.dezernate.map(() => new Queue(1)),
    personnelOffice: new Queue(1),
    nextIll: new DueHeap(staff),
    everyPost: new Int32Array(staff),
    partnerChoice: topics.map((t) => partnerChoice(organisation, t)),
    sideChoice: sideChoices(organisation, topics, firstSides),
    ownSides,
    sidesBefore: firstSides,
    encountersStale: false,
    random: {
      occasion: topics.map((t) => openStream(seed, `occasion/${t.id}`)),
      trait: topics.map((t) => openStream(seed, `trait/${t.id}`)),
      place: topics.map((t) => openStream(seed, `place/${t.id}`)),
      person: openStream(seed, "person"),
      department: openStream(seed, "department"),
      encounter: openStream(seed, "encounter"),
      head: openStream(seed, "head"),
      superior: openStream(seed, "superior"),
      politics: openStream(seed, "politics"),
      measure: openStream(seed, "measure"),
      body: openStream(seed, "body"),
    },
    open: Uint8Array.from(stages, (stage) => (input.open.includes(stage) ? 1 : 0)),
    leverWeeks: leverWeeks(levers, weeks),
    budgetMood: 0,
    budgetShift: 0,
    grantedShift: 0,
    frozenUntil: -1,
    season: 1,
    scratch: new Float64Array(departments),
    recorder: createRecorder(weeks, departments, topicCount, levers.length),
  };
  c.standing.fill(1);
  c.side.set(firstSides);
  settleDepartments(w);
  settleTies(w);
  settleOutside(w);
  const programmes = levers
    .filter((l): l is ProgrammeLever => l.lever === "programme" && topics.some((t) => t.id === l.topic))
    .map((l) => draftProgramme(w, l));
  return Object.assign(w, { programmes });
}

/**
 * The same values in an object of one shape for all runs, wherever they come from. V8 keeps so many numbers read from JSON in a slow
 * dictionary, and gives every copy of a copy a shape of its own; both cost a fifth of a run (measured).
 */
function alike(parameters: Parameters): Parameters {
  return Object.fromEntries(parameterNames.map((name) => [name, parameters[name]])) as Parameters;
}

function leverWeeks(levers: readonly Lever[], weeks: number): Uint8Array {
  const flags = new Uint8Array(weeks + 1);
  flags[0] = 1;
  for (const lever of levers) {
    const { start, end, ramp } = lever;
    for (let week = start; week <= Math.min(weeks, start + ramp); week++) flags[week] = 1;
    if (end !== null && end <= weeks) flags[end] = 1;
    const prepared = lever.lever === "effort" ? start + lever.setUpWeeks : start;
    if (prepared <= weeks) flags[prepared] = 1;
  }
  return flags;
}

/** Departments, their heads and staff at the start. */
function settleDepartments(w: World): void {
  const { organisation, c, p, random } = w;
  const dezernatAt = new Map(organisation.dezernate.map((z, i) => [z.code, i]));
  const codes = new Map<number, string>();
  let i = 0;
  organisation.departments.forEach((department, d) => {
    const code = hashName(department.code) | 0;
    if (codes.has(code)) throw new Error(`department codes "${codes.get(code)}" and "${department.code}" collide: rename one`);
    codes.set(code, department.code);
    const z = dezernatAt.get(department.dezernat);
    if (z === undefined) throw new Error(`department "${department.code}": no Dezernat "${department.dezernat}"`);
    c.code[d] = code;
    c.first[d] = i;
    c.staffCount[d] = department.staff;
    c.dezernat[d] = z;
    c.goodwill[d] = 1;
    c.steepness[d] = share(((department.hierarchy ?? typicalHierarchy) / typicalHierarchy) * p.hierarchy);
    c.hierarchy[d] = c.steepness[d];
    block(random.department, code, -1);
    c.utilisation[d] =
      department.utilisation === null
        ? p.utilisation + p.utilisationSpread * (2 * quarter(random.department, 0) - 1)
        : department.utilisation;
    c.meanBacklog[d] = 0;
    c.meanStress[d] = p.initialStress;
    w.topics.forEach((topic, t) => {
      const dt = t * w.departments + d;
      c.relevance[dt] = department.relevance[topic.id] ?? 0;
      c.contact[dt] = department.contact[topic.id] ?? 0;
      c.workHead[dt] = -1;
      c.workTail[dt] = -1;
    });
    drawCulture(w, d);
    drawHead(w, d);
    const weekly = department.staff > 0 ? (p.weeklyHours * p.productiveShare * department.posts) / department.staff : 0;
    for (let ordinal = 0; ordinal < department.staff; ordinal++, i++) {
      c.department[i] = d;
      c.ordinal[i] = ordinal;
      c.level[i] = ordinal === 0 ? 2 : ordinal % 10 === 1 ? 1 : 0;
      c.weeklyHours[i] = weekly;
      c.vacantUntil[i] = -1;
      drawPerson(w, i, false);
      c.capacity[d] += weekly;
    }
    c.present[d] = department.staff;
    for (let t = 0; t < w.topicCount; t++) c.meanOpenness[t * w.departments + d] = c.culture[t * w.departments + d];
  });
  for (let z = 0; z < w.dezernate; z++) drawSuperior(w, z);
  for (let t = 0; t < w.topicCount; t++)
    for (let d = 0; d < w.departments; d++) {
      const dt = t * w.departments + d;
      const zt = t * w.dezernate + c.dezernat[d];
      c.superiorPriority[zt] = c.superiorConviction[zt];
      c.priority[dt] = 0.5 * c.conviction[dt] + 0.5 * c.superiorConviction[zt];
    }
}

/** Informal ties start where making acquaintances and forgetting balance: size does the rest. */
function settleTies(w: World): void {
  const { c, p } = w;
  spreadEncounters(w);
  for (let de = 0; de < c.meetingRate.length; de++) {
    if (c.meetingRate[de] === 0) continue;
    const rate = c.meetingRate[de] * p.acquaintanceGain;
    c.informalTie[de] = rate / (rate + p.tieFade);
  }
}

function settleOutside(w: World): void {
  const { c, p, random } = w;
  w.topics.forEach((topic, t) => {
    c.needMean[t] = topic.knowHowNeeded * p.knowHowNeeded;
    c.effortMean[t] = topic.effortHours * p.effort;
    c.moneyShare[t] = topic.moneyShare * p.moneyShare;
    c.moneyMean[t] = topic.moneyEuro * p.moneyEuro;
    c.salience[t] = topic.salience;
    c.council[t] = topic.councilSupport;
    c.budgetFactor[t] = 1;
    c.visibleResults[t] = 0.3;
    c.reported[t] = 0.3;
    c.meanAwareness[t] = topic.awareness;
    for (let d = 0; d < w.departments; d++) {
      const dt = t * w.departments + d;
      c.arrivals[dt] = (c.relevance[dt] * c.staffCount[d] * topic.occasionsPerStaffYear * p.occasionRate) / 52;
      c.noArrival[dt] = exp(-c.arrivals[dt]);
    }
  });
  block(random.politics, 0, 0);
  w.budgetMood = p.budgetSwing * (2 * first(random.politics) - 1);
}
