import { expect } from "vitest";
import type { Lever, MeasureStep } from "../../sim/model/levers.ts";
import { loadLibrary } from "../../sim/node/library.ts";

const knownTypes = loadLibrary().departmentTypes.types.map(({ id }) => id);

const share = (value: number) => expect(value).toSatisfy((v: number) => v >= 0 && v <= 1);
const signedShare = (value: number) => expect(value).toSatisfy((v: number) => v >= -1 && v <= 1);
const atLeast = (value: number, least: number) => expect(value).toSatisfy((v: number) => Number.isFinite(v) && v >= least);
const positive = (value: number) => atLeast(value, Number.MIN_VALUE);
const oneOf = (value: unknown, words: readonly unknown[]) => expect(words).toContain(value);
const yesOrNo = (value: unknown) => expect(typeof value).toBe("boolean");
const identity = (value: string) => expect(value).toMatch(/\S/);

function count(value: number, least: number) {
  expect(Number.isInteger(value)).toBe(true);
  atLeast(value, least);
}

/** Known department types, none twice; none at all means every type. */
function types(values: readonly string[]) {
  expect(knownTypes).toEqual(expect.arrayContaining([...values]));
  expect(new Set(values).size).toBe(values.length);
}

/** Steps as written down: each waits only for other steps of the list, and none for itself in the end. */
function network(steps: readonly MeasureStep[]) {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  const done = new Set<string>();
  for (let left = steps; left.length > 0; ) {
    const ready = left.filter(({ after }) => after.every((id) => done.has(id)));
    expect(ready).not.toEqual([]);
    for (const { id } of ready) done.add(id);
    left = left.filter(({ id }) => !done.has(id));
  }
  for (const step of steps) {
    identity(step.id);
    types(step.lead === "" ? step.partners : [step.lead, ...step.partners]);
    atLeast(step.weeks, 0);
    atLeast(step.hours, 0);
    atLeast(step.euro, 0);
  }
}

/** The closed list of levers and what each may hold (ranges as sim/model/lever/ states them). */
const rules: { readonly [K in Lever["lever"]]: (lever: Extract<Lever, { lever: K }>) => void } = {
  unit(lever) {
    identity(lever.unit);
    atLeast(lever.posts, 0);
    share(lever.qualification);
    share(lever.relief);
    oneOf(lever.placement, ["department", "dezernat", "mayor", "deputyMayor"]);
    oneOf(lever.funding, ["permanent", "fixedTerm", "project", "existing"]);
    oneOf(lever.visits, ["relevance", "need"]);
    for (const value of [lever.ownHead, lever.detached, lever.agreed]) yesOrNo(value);
    types(lever.serves);
    const tasks = ["advise", "visit", "screen", "convene", "fundraise", "bridge"] as const;
    expect(Object.keys(lever.hours).sort()).toEqual([...tasks].sort());
    for (const task of tasks) share(lever.hours[task]);
    expect(tasks.reduce((sum, task) => sum + lever.hours[task], 0)).toBeCloseTo(1, 12);
  },
  backing(lever) {
    oneOf(lever.by, ["deputyMayor", "dezernent", "unitHead", "board", "keyActor"]);
    positive(lever.attentionHours);
    for (const value of [lever.veto, lever.heard, lever.window]) yesOrNo(value);
  },
  body(lever) {
    identity(lever.body);
    count(lever.rhythm, 1);
    positive(lever.hours);
    count(lever.departments, 1);
    count(lever.outsiders, 0);
    share(lever.area);
    yesOrNo(lever.bothSides);
    types(lever.types);
    oneOf(lever.level, ["staff", "heads", "mixed"]);
    oneOf(lever.purpose, ["exchange", "plan", "decide", "firstResponse", "project"]);
    oneOf(lever.chair, ["unit", "dezernent", "mayor", "outside"]);
  },
  rule(lever) {
    identity(lever.rule);
    oneOf(lever.kind, ["checklist", "screening"]);
    types(lever.scope);
    share(lever.coverage);
    share(lever.guidance);
    atLeast(lever.hoursPerCase, 0);
  },
  learning(lever) {
    positive(lever.hoursPerStaffYear);
    yesOrNo(lever.voluntary);
    oneOf(lever.content, ["subject", "process", "both"]);
    oneOf(lever.format, ["course", "material"]);
    types(lever.types);
  },
  reflection(lever) {
    positive(lever.hoursPerStaffMonth);
    share(lever.tolerance);
    types(lever.types);
  },
  evaluation(lever) {
    share(lever.thoroughness);
  },
  forum(lever) {
    count(lever.rhythm, 1);
    positive(lever.hours);
    share(lever.share);
  },
  programme(lever) {
    identity(lever.programme);
    count(lever.measures, 1);
    share(lever.binding);
    yesOrNo(lever.joint);
    count(lever.steps, 1);
    oneOf(lever.arrangement, ["line", "decomposed"]);
    network(lever.network);
  },
  duty(lever) {
    oneOf(lever.duty, ["voluntary", "concept", "act"]);
    yesOrNo(lever.funded);
  },
  demand(lever) {
    atLeast(lever.occasions, 1);
    atLeast(lever.regularWork, 0);
    share(lever.contact);
    share(lever.salience);
    share(lever.novelty);
  },
  money(lever) {
    atLeast(lever.euroPerYear, 0);
    share(lever.ownShare);
    oneOf(lever.source, ["topicBudget", "grant"]);
    yesOrNo(lever.protected);
  },
  funding(lever) {
    positive(lever.euroPerYear);
    share(lever.ownShare);
    atLeast(lever.hoursNeeded, 0);
  },
  budget(lever) {
    signedShare(lever.mood);
    yesOrNo(lever.freeze);
  },
  heads(lever) {
    share(lever.departmentHeads);
    share(lever.dezernenten);
    yesOrNo(lever.mayor);
    oneOf(lever.qualification, ["any", "qualified", "unqualified"]);
  },
  recut(lever) {
    share(lever.share);
  },
  hierarchy(lever) {
    types(lever.types);
    expect(lever.factor).toSatisfy((v: number) => v >= 0 && v <= 2);
  },
  area(lever) {
    identity(lever.area);
    types(lever.types);
    count(lever.departments, 1);
    share(lever.share);
    atLeast(lever.hoursPerWeek, 0);
    for (const value of [lever.flat, lever.statute]) yesOrNo(value);
  },
  boundary(lever) {
    oneOf(lever.side, ["own", "county", "enterprise"]);
    types(lever.types);
    expect(lever.types).not.toEqual([]);
  },
  liaison(lever) {
    oneOf(lever.side, ["county", "enterprise"]);
    positive(lever.hoursPerWeek);
  },
  recruitment(lever) {
    types(lever.types);
    share(lever.share);
  },
  effort(lever) {
    types(lever.types);
    atLeast(lever.setUpHours, 0);
    count(lever.setUpWeeks, 1);
    atLeast(lever.setUpEuro, 0);
    atLeast(lever.hoursPerWeek, Number.NEGATIVE_INFINITY);
    atLeast(lever.euroPerYear, 0);
    expect([lever.setUpHours, lever.setUpEuro, lever.hoursPerWeek, lever.euroPerYear].some((v) => v !== 0)).toBe(true);
  },
  outside(lever) {
    identity(lever.partner);
    oneOf(lever.kind, ["civilSociety", "cities", "science", "business"]);
    atLeast(lever.hoursPerWeek, 0);
    share(lever.expertise);
    share(lever.legitimacy);
    yesOrNo(lever.voluntary);
  },
  council(lever) {
    signedShare(lever.support);
  },
  overtake(lever) {
    share(lever.share);
  },
};

/** Expects one lever to be of the closed list and all its numbers to lie in their ranges. */
export function expectValidLever(lever: Lever): void {
  expect(Object.keys(rules)).toContain(lever.lever);
  atLeast(lever.ramp, 0);
  count(lever.start, 0);
  if (lever.end !== null) count(lever.end, lever.start + 1);
  (rules[lever.lever] as (lever: Lever) => void)(lever);
}

/** Topics a lever names; none for those that concern the house as a whole. */
export function topicsOf(lever: Lever): readonly string[] {
  if ("topics" in lever) return lever.topics;
  return "topic" in lever ? [lever.topic] : [];
}
