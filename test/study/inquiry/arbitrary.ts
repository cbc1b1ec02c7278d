import fc from "fast-check";
import type { Text } from "../../../sim/core/language.ts";
import type { Instrument, InstrumentParameter, InstrumentValues } from "../../../sim/instruments/instrument.ts";
import { structuralAlternatives } from "../../../sim/model/parameters.ts";
import type { Inquiry, OrganisationChoice, Use, WrittenOrganisation } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { organisationOf, writeDown } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { shelf, stories } from "./shelf.ts";

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => /\S/.test(text));
const maybeEmpty = fc.oneof(words, fc.constant(""));
export const anyText: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ de: words, en: words }),
  words.map((word) => ({ de: word, en: word })),
);
export const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
);

function anyValue({
  default: usual,
  choices,
  min = -1e6,
  max = 1e6,
}: InstrumentParameter): fc.Arbitrary<number | string | boolean> {
  if (typeof usual === "boolean") return fc.boolean();
  if (typeof usual === "string") return fc.constantFrom(...(choices ?? [usual]));
  return fc.oneof(
    fc.constant(usual),
    share.map((u) => Math.min(max, Math.max(min, min + u * (max - min) + 0))),
  );
}

/** Any use of `instrument` for some of `topics`. */
function anyUseOf(instrument: Instrument, topics: readonly string[]): fc.Arbitrary<Use> {
  const values = Object.fromEntries(Object.entries(instrument.parameters).map(([name, p]) => [name, anyValue(p)]));
  const step = fc.record({
    lead: fc.constantFrom("", ...shelf.known.departmentTypes),
    partners: fc.array(fc.constantFrom(...shelf.known.departmentTypes), { maxLength: 2 }),
    weeks: fc.nat(100),
    hours: fc.nat(1000),
    euro: fc.nat(100_000),
  });
  const steps = fc
    .array(step, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((one, i) => ({ id: `s${i}`, ...one, after: i > 0 ? [`s${i - 1}`] : [] })));
  return fc
    .record({
      id: fc.oneof(fc.constant(instrument.id), anyId),
      topics: fc.subarray([...topics], { minLength: 1 }),
      start: fc.nat(1039),
      length: fc.option(fc.integer({ min: 1, max: 1040 })),
      ramp: fc.oneof(fc.constant(0), fc.nat(1040)),
      with: fc.record(values, { requiredKeys: [] }),
      steps: instrument.takesSteps ? fc.option(steps, { nil: undefined }) : fc.constant(undefined),
    })
    .map(({ length, steps: given, ...use }) => ({
      use: instrument.id,
      ...use,
      with: { ...use.with } as InstrumentValues,
      end: length === null ? null : Math.min(1040, use.start + length),
      ...(given ? { steps: given } : {}),
    }));
}

/** Any use that may stand among the events, or in an option. */
export function anyUse(list: "event" | "option", topics: readonly string[]): fc.Arbitrary<Use> {
  const fitting = shelf.known.instruments.filter(({ kind }) => kind === list || kind === "either");
  return fc.constantFrom(...fitting).chain((instrument) => anyUseOf(instrument, topics));
}

const perTopic = fc.dictionary(fc.constantFrom(...shelf.known.topics), share, { maxKeys: 3 }).map((map) => ({ ...map }));

const withoutPrototype: fc.Arbitrary<WrittenOrganisation> = fc
  .record({
    id: fc.oneof(words, fc.constantFrom("halle", "typical-50000", "typical-9999999")),
    title: anyText,
    inhabitants: fc.option(fc.integer({ min: 1, max: 4_000_000 })),
    dezernate: fc.uniqueArray(fc.oneof(words, fc.constantFrom("Dezernat II", "OB", "Bauen")), { minLength: 1, maxLength: 4 }),
    departments: fc.array(
      fc.record(
        {
          name: fc.oneof(words, fc.constantFrom("Tiefbauamt", "Amt für Umwelt und Klima")),
          at: fc.nat(3),
          type: fc.constantFrom(...shelf.known.departmentTypes),
          posts: fc.oneof(
            fc.integer({ min: 1, max: 9000 }).map((tenths) => tenths / 10),
            fc.double({ min: 0.01, max: 900, noNaN: true }),
          ),
          staff: fc.integer({ min: 60, max: 400 }),
          side: fc.constantFrom("county" as const, "enterprise" as const),
          utilisation: fc.integer({ min: 50, max: 130 }).map((percent) => percent / 100),
          hierarchy: share,
          relevance: perTopic,
          contact: perTopic,
        },
        { requiredKeys: ["name", "at", "type", "posts", "staff"] },
      ),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ dezernate, departments, ...rest }) => ({
    ...rest,
    dezernate: dezernate.map((name, i) => ({ code: i % 2 === 0 ? `D${i}` : name.toLowerCase() + i, name })),
    departments: departments.map(({ at, ...department }, i) => {
      const place = at % dezernate.length;
      return { code: `c${i}`, ...department, dezernat: place % 2 === 0 ? `D${place}` : dezernate[place].toLowerCase() + place };
    }),
  }));

/** An administration with any names, codes and sizes that the model covers. */
export const anyWritten = withoutPrototype.map((written) => JSON.parse(JSON.stringify(written)) as WrittenOrganisation);

/** An administration of the library, written down, with a few departments changed, left out and added. */
const retouched: fc.Arbitrary<WrittenOrganisation> = fc
  .record({
    choice: fc.oneof(
      fc.constantFrom(...shelf.organisationIds).map((id) => ({ kind: "named" as const, id })),
      fc.integer({ min: 5000, max: 500_000 }).map((inhabitants) => ({ kind: "typical" as const, inhabitants })),
    ),
    changes: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 200 }), fc.constantFrom("change", "leave out", "add")), {
      maxLength: 6,
    }),
  })
  .map(({ choice, changes }) => {
    const written = writeDown(organisationOf(choice, shelf), shelf);
    const departments = [...written.departments];
    changes.forEach(([at, staff, what], i) => {
      const place = at % departments.length;
      if (what === "leave out" && departments.length > 10) departments.splice(place, 1);
      else if (what === "add") departments.push({ ...departments[0], code: `new-${i}`, name: "Klimaamt", staff });
      else departments[place] = { ...departments[place], name: "Amt", staff, utilisation: 0.9 };
    });
    return { ...written, departments };
  });

const anyOrganisation: fc.Arbitrary<OrganisationChoice> = fc.oneof(
  fc.integer({ min: 5000, max: 500_000 }).map((inhabitants) => ({ kind: "typical" as const, inhabitants })),
  fc.constantFrom(...shelf.organisationIds, ...stories).map((id) => ({ kind: "named" as const, id })),
  anyWritten.map((written) => ({ kind: "written" as const, written })),
  retouched.map((written) => ({ kind: "written" as const, written })),
);

const anyParameters = fc
  .subarray([...shelf.parameters], { maxLength: 4 })
  .chain((specs) =>
    fc
      .tuple(...specs.map(({ min, max }) => share.map((u) => Math.min(max, Math.max(min, min + u * (max - min))))))
      .map((values) => Object.fromEntries(specs.map(({ name }, i) => [name, values[i]]))),
  );

const anyStructures = fc.record(
  Object.fromEntries(Object.entries(structuralAlternatives).map(([name, forms]) => [name, fc.constantFrom(...forms)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Inquiry["fixed"]["structures"]>;

/** Any valid inquiry: some begin with what a scenario says and change parts of it. */
export const anyInquiry: fc.Arbitrary<Inquiry> = fc.constantFrom(...stories).chain((id) => {
  const begun = inquiryOf(shelf.scenario(id));
  return fc.uniqueArray(fc.constantFrom(...shelf.known.topics), { minLength: 1, maxLength: 8 }).chain((others) => {
    const topics = fc.boolean().map((keep) => (keep ? begun.topics : others));
    return topics.chain((list) => {
      const old = begun.options.flatMap(({ uses }) => uses).filter((use) => use.topics.every((topic) => list.includes(topic)));
      const optionUse = old.length > 0 ? fc.oneof(fc.constantFrom(...old), anyUse("option", list)) : anyUse("option", list);
      const weeks = fc.integer({ min: 1, max: 1040 });
      return fc
        .record({
          question: anyText,
          organisation: fc.oneof(fc.constant(begun.organisation), anyOrganisation),
          focus: fc.constantFrom(...list),
          span: fc.tuple(weeks, fc.nat(1039)),
          events: fc.array(anyUse("event", list), { maxLength: 3 }),
          options: fc.uniqueArray(
            fc.record({
              id: fc.oneof(fc.constantFrom(...begun.options.map((option) => option.id)), anyId),
              title: anyText,
              description: fc.record({ de: maybeEmpty, en: maybeEmpty }),
              uses: fc.array(optionUse, { maxLength: 6 }),
            }),
            { minLength: 1, maxLength: 5, selector: (option) => option.id },
          ),
          parameters: anyParameters,
          structures: anyStructures,
          seed: words,
          worlds: fc.integer({ min: 1, max: 100 }),
          replications: fc.integer({ min: 1, max: 100 }),
          ensemble: fc.constantFrom("plausible" as const, "ranges" as const),
          paper: fc.record({ title: maybeEmpty, occasion: maybeEmpty, recommendation: maybeEmpty }),
        })
        .map(({ span: [end, from], parameters, structures, ...parts }) => ({
          version: 1,
          scenario: id,
          ...parts,
          topics: list,
          weeks: end,
          compareFrom: from % end,
          fixed: { parameters, structures: { ...structures } },
        }));
    });
  });
});
