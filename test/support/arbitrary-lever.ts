import fc from "fast-check";
import type { Lever, LeverKind, MeasureStep, Span } from "../../sim/model/levers.ts";
import { library, topicIds } from "./city.ts";

/** 0…1 in hundredths, its ends among them. */
export const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const yesOrNo = fc.boolean();
const signedShare = fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100);
const euro = fc.nat(500_000);
const name = fc.constantFrom("one", "two");
const topic = fc.constantFrom(...topicIds);
const topics = fc.uniqueArray(topic, { minLength: 1, maxLength: 3 });
const type = fc.constantFrom(...library.departmentTypes.types.map(({ id }) => id));
const types = fc.uniqueArray(type, { maxLength: 6 });
const hours = (max: number) => fc.integer({ min: 1, max: max * 4 }).map((quarters) => quarters / 4);

/** Shares of six tasks that sum to 1. */
const tasks = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }).map((weights) => {
  const [advise, visit, screen, convene, fundraise, bridge] = weights;
  const sum = weights.reduce((a, b) => a + b, 1);
  return {
    advise: (advise + 1) / sum,
    visit: visit / sum,
    screen: screen / sum,
    convene: convene / sum,
    fundraise: fundraise / sum,
    bridge: bridge / sum,
  };
});

/** Up to six steps, each waiting for any of those before it. */
const network: fc.Arbitrary<readonly MeasureStep[]> = fc
  .array(
    fc.record({
      lead: fc.oneof(type, fc.constant("")),
      partners: fc.uniqueArray(type, { maxLength: 3 }),
      weeks: fc.nat(30),
      hours: fc.nat(400),
      euro,
      waits: fc.array(yesOrNo, { minLength: 6, maxLength: 6 }),
    }),
    { maxLength: 6 },
  )
  .map((steps) =>
    steps.map(({ waits, ...step }, s) => ({
      ...step,
      id: `s${s}`,
      partners: step.partners.filter((partner) => partner !== step.lead),
      after: steps.flatMap((_, before) => (before < s && waits[before] ? [`s${before}`] : [])),
    })),
  );

/** What levers of each kind hold beside their span and name. */
const contents: { readonly [K in LeverKind]: fc.Arbitrary<Omit<Extract<Lever, { lever: K }>, keyof Span | "lever">> } = {
  unit: fc.record({
    unit: name,
    topics,
    posts: fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
    placement: fc.constantFrom("department", "dezernat", "mayor", "deputyMayor"),
    ownHead: yesOrNo,
    funding: fc.constantFrom("permanent", "fixedTerm", "project", "existing"),
    qualification: share,
    hours: tasks,
    visits: fc.constantFrom("relevance", "need"),
    detached: yesOrNo,
    agreed: yesOrNo,
    relief: share,
    serves: types,
  }),
  backing: fc.record({
    topics,
    by: fc.constantFrom("deputyMayor", "dezernent", "unitHead", "board", "keyActor"),
    attentionHours: hours(40),
    veto: yesOrNo,
    heard: yesOrNo,
    window: yesOrNo,
  }),
  body: fc.record({
    body: name,
    topics,
    rhythm: fc.integer({ min: 1, max: 30 }),
    hours: hours(8),
    level: fc.constantFrom("staff", "heads", "mixed"),
    purpose: fc.constantFrom("exchange", "plan", "decide", "firstResponse", "project"),
    chair: fc.constantFrom("unit", "dezernent", "mayor", "outside"),
    departments: fc.integer({ min: 1, max: 40 }),
    types,
    bothSides: yesOrNo,
    outsiders: fc.nat(20),
    area: share,
  }),
  rule: fc.record({
    rule: name,
    topics,
    kind: fc.constantFrom("checklist", "screening"),
    scope: types,
    coverage: share,
    guidance: share,
    hoursPerCase: fc.oneof(fc.constant(0), hours(20)),
  }),
  learning: fc.record({
    topics,
    hoursPerStaffYear: hours(60),
    voluntary: yesOrNo,
    content: fc.constantFrom("subject", "process", "both"),
    format: fc.constantFrom("course", "material"),
    types,
  }),
  reflection: fc.record({ topics, types, hoursPerStaffMonth: hours(8), tolerance: share }),
  evaluation: fc.record({ topics, thoroughness: share }),
  forum: fc.record({ topics, rhythm: fc.integer({ min: 1, max: 60 }), hours: hours(8), share }),
  programme: fc.record({
    programme: name,
    topic,
    measures: fc.integer({ min: 1, max: 40 }),
    binding: share,
    joint: yesOrNo,
    steps: fc.integer({ min: 1, max: 12 }),
    arrangement: fc.constantFrom("line", "decomposed"),
    network,
  }),
  duty: fc.record({ topic, duty: fc.constantFrom("voluntary", "concept", "act"), funded: yesOrNo }),
  demand: fc.record({
    topic,
    occasions: fc.integer({ min: 100, max: 600 }).map((percent) => percent / 100),
    regularWork: fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100),
    contact: share,
    salience: share,
    novelty: share,
  }),
  money: fc.record({
    topic,
    euroPerYear: euro,
    ownShare: share,
    source: fc.constantFrom("topicBudget", "grant"),
    protected: yesOrNo,
  }),
  funding: fc.record({ topic, euroPerYear: euro.map((e) => e + 1), ownShare: share, hoursNeeded: fc.nat(2_000) }),
  budget: fc.record({ mood: signedShare, freeze: yesOrNo }),
  heads: fc.record({
    topics,
    departmentHeads: share,
    dezernenten: share,
    mayor: yesOrNo,
    qualification: fc.constantFrom("any", "qualified", "unqualified"),
  }),
  recut: fc.record({ share }),
  hierarchy: fc.record({ types, factor: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10) }),
  area: fc.record({
    area: name,
    topics,
    types,
    departments: fc.integer({ min: 1, max: 40 }),
    share,
    hoursPerWeek: fc.oneof(fc.constant(0), hours(20)),
    flat: yesOrNo,
    statute: yesOrNo,
  }),
  boundary: fc.record({
    side: fc.constantFrom("county", "enterprise"),
    types: fc.uniqueArray(type, { minLength: 1, maxLength: 6 }),
  }),
  liaison: fc.record({ topics, side: fc.constantFrom("county", "enterprise"), hoursPerWeek: hours(80) }),
  recruitment: fc.record({ topics, types, share }),
  effort: fc.record({
    topics,
    types,
    setUpHours: fc.nat(2_000),
    setUpWeeks: fc.integer({ min: 1, max: 60 }),
    setUpEuro: euro,
    hoursPerWeek: fc.integer({ min: -200, max: 200 }).filter((h) => h !== 0),
    euroPerYear: euro,
  }),
  outside: fc.record({
    partner: name,
    kind: fc.constantFrom("civilSociety", "cities", "science", "business"),
    topics,
    hoursPerWeek: fc.oneof(fc.constant(0), hours(40)),
    expertise: share,
    legitimacy: share,
    voluntary: yesOrNo,
  }),
  council: fc.record({ topics, support: signedShare }),
  overtake: fc.record({ topic, share }),
};

/** Names of all kinds of levers. */
export const leverKinds = Object.keys(contents) as LeverKind[];

/** Any lever of one kind that starts within `weeks`. */
export function anyLeverOf(kind: LeverKind, weeks: number): fc.Arbitrary<Lever> {
  const span = fc.record({ start: fc.nat(weeks), length: fc.option(fc.integer({ min: 1, max: weeks })), ramp: fc.nat(30) });
  const content: fc.Arbitrary<object> = contents[kind];
  return fc.tuple(span, content).map(([{ start, length, ramp }, held]) => {
    const end = length === null ? null : start + length;
    return { start, end, ramp, lever: kind, ...held } as Lever;
  });
}
