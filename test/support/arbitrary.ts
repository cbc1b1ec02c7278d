import fc from "fast-check";
import type { Instrument, InstrumentParameter } from "../../sim/instruments/instrument.ts";
import { instruments } from "../../sim/instruments/registry.ts";
import { stages } from "../../sim/model/fate.ts";
import type { Lever } from "../../sim/model/levers.ts";
import type { Organisation } from "../../sim/model/organisation.ts";
import type { Parameters, Structures } from "../../sim/model/parameters.ts";
import { structuralAlternatives } from "../../sim/model/parameters.ts";
import type { RunInput } from "../../sim/run.ts";
import { anyLeverOf, leverKinds, share } from "./arbitrary-lever.ts";
import { administration, inputWith, library, topicIds, topicsNamed, village } from "./city.ts";

/** Every parameter anywhere in its plausible range, its ends more often. */
const anyParameters: fc.Arbitrary<Parameters> = fc
  .tuple(...library.parameters.map(({ min, max }) => fc.oneof(share, fc.constantFrom(0, 1)).map((u) => min + u * (max - min))))
  .map((values) => Object.fromEntries(library.parameters.map(({ name }, i) => [name, values[i]])) as Parameters);

const anyStructures = fc.record(
  Object.fromEntries(Object.entries(structuralAlternatives).map(([name, words]) => [name, fc.constantFrom(...words)])),
) as unknown as fc.Arbitrary<Structures>;

const perTopic = fc
  .tuple(...topicIds.map(() => share))
  .map((shares) => Object.fromEntries(topicIds.map((id, t) => [id, shares[t]])));

/** Up to a dozen departments of any size, some of them without staff, in two Dezernate. */
const anyAdministration: fc.Arbitrary<Organisation> = fc
  .array(
    fc.record({
      staff: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(60)),
      dezernat: fc.constantFrom("OB", "II"),
      type: fc.constantFrom(...library.departmentTypes.types.map(({ id }) => id)),
      utilisation: fc.option(fc.integer({ min: 50, max: 130 }).map((percent) => percent / 100)),
      hierarchy: fc.option(share),
      relevance: perTopic,
      contact: perTopic,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((departments) => administration(departments.map((department, d) => ({ code: `D${d}`, ...department }))));

function anyValue(parameter: InstrumentParameter): fc.Arbitrary<number | string | boolean> {
  if (typeof parameter.default === "boolean") return fc.boolean();
  if (typeof parameter.default === "string") return fc.constantFrom(...parameter.choices!);
  return fc.oneof(share, fc.constantFrom(0, 1)).map((u) => parameter.min! + u * (parameter.max! - parameter.min!));
}

/** Any use of an instrument within `weeks`. */
function anyUse(instrument: Instrument, weeks: number): fc.Arbitrary<readonly Lever[]> {
  const fields = Object.entries(instrument.parameters).map(([name, parameter]) => [name, anyValue(parameter)]);
  const values = fc.record(Object.fromEntries(fields)) as fc.Arbitrary<Record<string, number | string | boolean>>;
  const context = fc.record({
    id: fc.constantFrom("one", "two"),
    topics: fc.uniqueArray(fc.constantFrom(...topicIds), { minLength: 1, maxLength: 3 }),
    start: fc.nat(weeks),
    length: fc.option(fc.integer({ min: 1, max: weeks })),
    ramp: fc.nat(30),
  });
  return fc
    .tuple(values, context)
    .map(([v, { length, ...at }]) => instrument.levers(v, { ...at, end: length === null ? null : at.start + length }));
}

/** Any few levers as no instrument need pull them, or one of every kind at once. */
function bareLevers(weeks: number): fc.Arbitrary<readonly Lever[]> {
  const one = fc.constantFrom(...leverKinds).chain((kind) => anyLeverOf(kind, weeks));
  const each = fc.tuple(...leverKinds.map((kind) => anyLeverOf(kind, weeks)));
  return fc.oneof({ weight: 2, arbitrary: fc.array(one, { maxLength: 4 }) }, { weight: 1, arbitrary: each });
}

/** Any run of a small administration: parameters in their ranges, any forms, instruments and levers with any allowed values. */
export const anyInput: fc.Arbitrary<RunInput> = fc.integer({ min: 20, max: 90 }).chain((weeks) =>
  fc
    .record({
      organisation: fc.oneof({ weight: 3, arbitrary: anyAdministration }, { weight: 1, arbitrary: fc.constant(village) }),
      topics: fc.uniqueArray(fc.constantFrom(...topicIds), { minLength: 1 }).map((ids) => topicsNamed(...ids)),
      levers: fc
        .tuple(
          fc.array(
            fc.constantFrom(...instruments).chain((instrument) => anyUse(instrument, weeks)),
            { maxLength: 6 },
          ),
          bareLevers(weeks),
        )
        .map(([uses, bare]) => [...uses.flat(), ...bare]),
      parameters: anyParameters,
      structures: anyStructures,
      seed: fc.nat(0xffffffff),
      open: fc.subarray([...stages], { maxLength: 2 }),
      trace: fc.boolean(),
    })
    .map((changes) => inputWith({ weeks, ...changes })),
);
