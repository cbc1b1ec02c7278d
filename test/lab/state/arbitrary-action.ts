import fc from "fast-check";
import type { Organisation } from "../../../sim/model/organisation.ts";
import { structuralAlternatives } from "../../../sim/model/parameters.ts";
import type { Inquiry, OrganisationChoice } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import type { Action } from "../../../viz/lab/state/action.ts";
import { anyId, anyText, anyUse, anyWritten } from "../../study/inquiry/arbitrary.ts";
import { shelf, stories } from "../../study/inquiry/shelf.ts";

/** Any number, sensible or not. */
const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 200 }),
  fc.double({ min: -2, max: 2 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e9, 1e9, 0.5),
);
const blank = fc.constantFrom({ de: "", en: "" }, { de: " ", en: "x" }, { de: "x".repeat(6000), en: "x" });
const someText = fc.oneof({ weight: 5, arbitrary: anyText }, { weight: 1, arbitrary: blank });
const someWords = fc.oneof(
  { weight: 5, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constant("x".repeat(6000)) },
);
const position = fc.oneof(fc.nat(8), anyNumber);

/** One of `words`, mostly. */
function mostly(words: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: anyId });
}

const names = shelf.known.instruments.flatMap(({ parameters }) => Object.keys(parameters));
const values = fc.dictionary(
  fc.constantFrom("posts", "placement", ...names),
  fc.oneof(anyNumber, fc.constantFrom("mayor", true)),
  { maxKeys: 2 },
);
const parameter = fc.constantFrom(...shelf.parameters.slice(0, 20).map(({ name }) => name));
const structure = fc.constantFrom(...(Object.keys(structuralAlternatives) as (keyof typeof structuralAlternatives)[]));
const organisations = new WeakMap<OrganisationChoice, Organisation>();

function organisationIn(choice: OrganisationChoice): Organisation {
  if (!organisations.has(choice)) organisations.set(choice, organisationOf(choice, shelf));
  return organisations.get(choice)!;
}

/** Any action that a page could send while it shows `inquiry`, and some that make no sense there. */
export function anyAction(inquiry: Inquiry): fc.Arbitrary<Action> {
  const { departments, dezernate } = organisationIn(inquiry.organisation);
  const code = mostly(departments.slice(0, 8).map((one) => one.code));
  const dezernat = mostly(dezernate.map((one) => one.code));
  const option = mostly(inquiry.options.map(({ id }) => id));
  const list = fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: option });
  const everywhere = fc.constantFrom(true, false, undefined);
  const topics = fc.oneof(fc.constant(inquiry.topics), fc.array(mostly(shelf.known.topics), { maxLength: 4 }));
  const use = () => fc.constantFrom("event" as const, "option" as const).chain((kind) => anyUse(kind, inquiry.topics));
  const department = fc.record({
    ...{ code: fc.oneof(anyId, code), name: someWords, dezernat, type: mostly(shelf.known.departmentTypes) },
    ...{ posts: fc.oneof(fc.constant(4.5), anyNumber), staff: fc.oneof(fc.nat(40), anyNumber) },
  });
  const choice = fc.oneof(
    fc.oneof(fc.integer({ min: 0, max: 700_000 }), anyNumber).map((inhabitants) => ({ kind: "typical" as const, inhabitants })),
    mostly([...shelf.organisationIds, ...stories]).map((id) => ({ kind: "named" as const, id })),
    anyWritten.map((written) => ({ kind: "written" as const, written })),
  );
  const change = fc.record(
    {
      ...{ name: someWords, dezernat, type: mostly(shelf.known.departmentTypes), posts: anyNumber, staff: anyNumber },
      ...{
        utilisation: fc.constantFrom(undefined, 0.9, 3),
        hierarchy: anyNumber,
        side: fc.constantFrom(undefined, "county", "enterprise"),
      },
      ...{ relevance: fc.dictionary(mostly(shelf.known.topics), anyNumber, { maxKeys: 2 }) },
    },
    { requiredKeys: [] },
  );
  const kind = <K extends Action["kind"]>(name: K, parts: object): fc.Arbitrary<Action> =>
    fc.record({ kind: fc.constant(name), ...parts }) as unknown as fc.Arbitrary<Action>;
  const makers: readonly (() => fc.Arbitrary<Action>)[] = [
    () => kind("begin", { inquiry: fc.constantFrom(...stories).map((id) => inquiryOf(shelf.scenario(id))) }),
    () => kind("begin", { inquiry: fc.constant({ ...inquiry, options: [] }) }),
    () => kind("organisation", { choice }),
    () => kind("changeDepartment", { code, change }),
    () => kind("changeDepartment", { code, change }),
    () => kind("addDepartment", { department }),
    () => kind("removeDepartment", { code }),
    () => kind("addDezernat", { dezernat: fc.record({ code: fc.oneof(anyId, dezernat), name: someWords }) }),
    () => kind("renameDezernat", { code: dezernat, name: someWords }),
    () => kind("removeDezernat", { code: dezernat }),
    () => kind("moveDezernat", { code: dezernat, to: position }),
    () => kind("topics", { topics, focus: mostly(shelf.known.topics) }),
    () => kind("question", { question: someText }),
    () => kind("horizon", { weeks: fc.oneof(fc.integer({ min: 1, max: 1100 }), anyNumber) }),
    () => kind("compareFrom", { week: fc.oneof(fc.nat(600), anyNumber) }),
    () => kind("addOption", { id: fc.oneof(anyId, option), like: option, title: someText }),
    () => kind("addOption", { id: anyId, like: option, title: someText }),
    () => kind("removeOption", { option }),
    () => kind("renameOption", { option, title: someText }),
    () => kind("describeOption", { option, description: someText }),
    () => kind("moveOption", { option, to: position }),
    () => kind("addUse", { option: list, use: use(), everywhere }),
    () => kind("addUse", { option: list, use: use(), everywhere }),
    () =>
      kind("changeUse", {
        option: list,
        index: position,
        change: fc.record(
          {
            ...{ topics, start: anyNumber, end: fc.oneof(fc.constant(null), fc.nat(1100), anyNumber), ramp: anyNumber },
            ...{ with: values, steps: fc.constantFrom(undefined, []) },
          },
          { requiredKeys: [] },
        ),
        everywhere,
      }),
    () => kind("removeUse", { option: list, index: position, everywhere }),
    () => kind("fixParameter", { name: fc.oneof(parameter, anyId), value: fc.oneof(fc.constant(null), anyNumber) }),
    () =>
      kind("fixStructure", {
        name: structure,
        value: fc.constantFrom(null, ...Object.values(structuralAlternatives).flat(), "none such"),
      }),
    () =>
      kind("settings", {
        change: fc.record(
          {
            seed: someWords,
            worlds: anyNumber,
            replications: anyNumber,
            ensemble: fc.constantFrom("plausible", "ranges", undefined),
          },
          { requiredKeys: [] },
        ),
      }),
    () =>
      kind("paper", {
        change: fc.record({ title: someWords, occasion: someWords, recommendation: someWords }, { requiredKeys: [] }),
      }),
  ];
  return fc.constantFrom(...makers).chain((make) => make());
}
