import { z } from "zod";
import type { Department, Organisation } from "../model/organisation.ts";
import type { Topic } from "../model/topic.ts";
import { readDocument } from "../scenario/document.ts";
import { bilingual, id, sentence } from "../scenario/fields.ts";
import type { DepartmentTypes } from "./department-type.ts";
import type { KnownDepartment } from "./typical.ts";
import { generate } from "./typical.ts";

/** A value and where it comes from: from a source, estimated (rounded, to be checked), or unknown and generated (null). */
export interface Sourced<T> {
  readonly value: T | null;
  readonly status: "source" | "estimated" | "generated";
  readonly source: string;
}

/** A stylised city: what is known of its administration; the rest is generated. */
export interface Preset {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly inhabitants: Sourced<number> & { readonly value: number };
  /** Staff members. */
  readonly staff: Sourced<number>;
  /** FTE. */
  readonly posts: Sourced<number>;
  /** Known Dezernate by kind. */
  readonly dezernate: readonly { readonly kind: string; readonly name: Sourced<string> }[];
  /** Known departments by kind. */
  readonly departments: readonly {
    readonly type: string;
    readonly name?: Sourced<string>;
    readonly dezernat?: Sourced<string>;
    readonly staff?: Sourced<number>;
    /** Stands outside the line: in the county, or as an enterprise of the city. */
    readonly side?: Department["side"];
  }[];
  /** What a scenario may add with instruments; not part of the line organisation generated here. */
  readonly facts: readonly { readonly text: { readonly de: string; readonly en: string }; readonly source: string }[];
}

function sourced<T>(value: z.ZodType<T>) {
  return z.union([
    z.strictObject({ value, status: z.enum(["source", "estimated"]), source: sentence }),
    z.strictObject({ value: z.null(), status: z.literal("generated"), source: sentence }),
  ]);
}

/** A stylised city written down inside a scenario: identity and whatever nobody knows may be left out. */
export type InlinePreset = Partial<Preset> & Pick<Preset, "inhabitants">;

/** Entries of a preset; kinds are those of `types`. */
function entries(types: DepartmentTypes) {
  const kind = z.enum(types.types.map((type) => type.id));
  const dezernat = z.enum(types.dezernate.map((d) => d.id));
  const staff = sourced(z.int().min(1).max(15_000));
  return {
    schemaVersion: z.literal(1),
    id,
    title: bilingual,
    inhabitants: z.strictObject({
      value: z.int().min(1).max(4_000_000),
      status: z.enum(["source", "estimated"]),
      source: sentence,
    }),
    staff,
    posts: sourced(z.number().min(1).max(15_000)),
    dezernate: z.array(z.strictObject({ kind: dezernat, name: sourced(sentence) })),
    departments: z.array(
      z.strictObject({
        type: kind,
        name: sourced(sentence).optional(),
        dezernat: sourced<string>(dezernat).optional(),
        staff: staff.optional(),
        side: z
          .enum(["county", "enterprise"])
          .optional()
          .describe("outside the line: in the county, or an enterprise of the city"),
      }),
    ),
    facts: z.array(z.strictObject({ text: bilingual, source: sentence })),
  };
}

/** Schema of scenarios/organisations/*.yaml; kinds are those of `types`. */
export function presetSchema(types: DepartmentTypes): z.ZodType<Preset> {
  return z.strictObject(entries(types)) as unknown as z.ZodType<Preset>;
}

/** Schema of an administration inside a scenario: as a preset file, but only `inhabitants` must be there. */
export function inlinePresetSchema(types: DepartmentTypes): z.ZodType<InlinePreset> {
  const { inhabitants, ...rest } = entries(types);
  return z.strictObject({ ...z.object(rest).partial().shape, inhabitants }) as unknown as z.ZodType<InlinePreset>;
}

/** The preset that a scenario writes down, named after the scenario where it has no name of its own. */
export function presetOf(inline: InlinePreset, scenario: Pick<Preset, "id" | "title">): Preset {
  const unknown = { value: null, status: "generated", source: "assumption" } as const;
  const { id, title } = scenario;
  return { schemaVersion: 1, id, title, staff: unknown, posts: unknown, dezernate: [], departments: [], facts: [], ...inline };
}

/** Reads a preset. Throws InputError. */
export function readPreset(text: string, source: string, types: DepartmentTypes): Preset {
  return readDocument(text, source, presetSchema(types));
}

/** The administration of a stylised city: what the preset knows, the rest as in a typical administration. Throws InputError. */
export function organisationFromPreset(preset: Preset, types: DepartmentTypes, topics: readonly Topic[]): Organisation {
  const departments = new Map(
    preset.departments.map((d): [string, KnownDepartment] => [
      d.type,
      { name: d.name?.value ?? null, dezernat: d.dezernat?.value ?? null, staff: d.staff?.value ?? null },
    ]),
  );
  const dezernate = new Map(preset.dezernate.flatMap((d) => (d.name.value === null ? [] : [[d.kind, d.name.value] as const])));
  const organisation = generate(
    {
      id: preset.id,
      title: preset.title,
      inhabitants: preset.inhabitants.value,
      staff: preset.staff.value,
      posts: preset.posts.value,
      dezernate,
      departments,
    },
    types,
    topics,
    preset.id,
  );
  const sides = new Map(preset.departments.flatMap(({ type, side }) => (side ? [[type, side] as const] : [])));
  return { ...organisation, departments: organisation.departments.map((d) => beside(d, sides.get(d.code))) };
}

/** The department on that side of the boundary; a known department's code is its kind. */
function beside(department: Department, side: Department["side"]): Department {
  return side ? { ...department, side } : department;
}
