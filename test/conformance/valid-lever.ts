import { expect } from "vitest";
import type { Lever } from "../../sim/model/levers.ts";

const share = (value: number) => expect(value).toSatisfy((v: number) => v >= 0 && v <= 1);
const atLeast = (value: number, least: number) => expect(value).toSatisfy((v: number) => Number.isFinite(v) && v >= least);
const oneOf = (value: unknown, words: readonly unknown[]) => expect(words).toContain(value);
const integer = (value: number) => expect(Number.isInteger(value)).toBe(true);

/** The closed list of levers and what each may hold (ranges as sim/model/levers.ts states them). */
const rules: { readonly [K in Lever["lever"]]: (lever: Extract<Lever, { lever: K }>) => void } = {
  unit(lever) {
    atLeast(lever.posts, 0);
    share(lever.qualification);
    share(lever.relief);
    oneOf(lever.placement, ["department", "dezernat", "mayor", "deputyMayor"]);
    oneOf(lever.funding, ["permanent", "fixedTerm", "project"]);
    const shares = Object.values(lever.hours);
    for (const part of shares) share(part);
    expect(shares.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
  },
  backing(lever) {
    oneOf(lever.by, ["deputyMayor", "dezernent", "unitHead"]);
    atLeast(lever.attentionHours, Number.MIN_VALUE);
  },
  body(lever) {
    integer(lever.rhythm);
    atLeast(lever.rhythm, 1);
    atLeast(lever.hours, Number.MIN_VALUE);
    integer(lever.departments);
    atLeast(lever.departments, 1);
    oneOf(lever.level, ["staff", "heads", "mixed"]);
    oneOf(lever.purpose, ["exchange", "plan", "decide", "firstResponse"]);
    oneOf(lever.chair, ["unit", "dezernent", "mayor"]);
  },
  rule(lever) {
    oneOf(lever.kind, ["checklist", "screening"]);
    share(lever.coverage);
    share(lever.guidance);
    atLeast(lever.hoursPerCase, 0);
  },
  learning(lever) {
    atLeast(lever.hoursPerStaffYear, 0);
  },
  programme(lever) {
    integer(lever.measures);
    atLeast(lever.measures, 1);
    share(lever.binding);
  },
  duty(lever) {
    oneOf(lever.duty, ["voluntary", "concept", "act"]);
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
  },
  heads(lever) {
    share(lever.departmentHeads);
    share(lever.dezernenten);
  },
};

/** Expects one lever to be of the closed list and all its numbers to lie in their ranges. */
export function expectValidLever(lever: Lever): void {
  expect(Object.keys(rules)).toContain(lever.lever);
  atLeast(lever.ramp, 0);
  atLeast(lever.start, 0);
  integer(lever.start);
  if (lever.end !== null) {
    integer(lever.end);
    atLeast(lever.end, lever.start + 1);
  }
  (rules[lever.lever] as (lever: Lever) => void)(lever);
}

/** Topics a lever names. */
export function topicsOf(lever: Lever): readonly string[] {
  if ("topics" in lever) return lever.topics;
  return "topic" in lever ? [lever.topic] : [];
}
