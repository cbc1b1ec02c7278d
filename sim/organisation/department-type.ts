import { z } from "zod";
import { readDocument } from "../scenario/document.ts";
import { says } from "../scenario/explain.ts";
import { bilingual, id, sentence } from "../scenario/fields.ts";

const words = z.array(
  z.string().regex(
    /^[*=]?[a-z0-9][a-z0-9 ]*$/,
    says({
      de: "ein Wort aus a–z, 0–9 und Leerzeichen, davor höchstens „*“ oder „=“",
      en: "a word of a–z, 0–9 and blanks, at most one “*” or “=” before it",
    }),
  ),
);
/** Number of departments (or Dezernate) from which an administration has the unit on its own; null: never. */
const standsAloneFrom = z.int().min(1).max(100).nullable();

const dezernatKind = z.strictObject({ id, title: bilingual, standsAloneFrom, otherwisePartOf: id.nullable() });

const division = z.strictObject({
  title: bilingual,
  /** Part of the kind's posts, 0…1. */
  share: z.number().gt(0).lt(1),
  standsAloneFrom,
});

const departmentType = z.strictObject({
  id,
  title: bilingual,
  /** Numbers of the classical plan of offices, two digits. */
  numbers: z.array(z.string().regex(/^\d\d$/, says({ de: "zwei Ziffern in Anführungszeichen", en: "two digits in quotes" }))),
  /** Words by which a name is recognised, folded; `*` before it: anywhere in a word, `=`: whole words only. */
  words: z.strictObject({ de: words, en: words }),
  /** Steepness of the hierarchy, 0 flat … 1 steep. */
  hierarchy: z.number().min(0).max(1),
  /** Weight among the posts of a typical administration, ≥ 0. */
  share: z.number().min(0),
  /** Kind of Dezernat it typically belongs to. */
  dezernat: id,
  standsAloneFrom,
  /** Kind that does its work in smaller administrations. */
  otherwisePartOf: id.nullable(),
  divisions: z.array(division),
});

/** Schema of scenarios/department-types.yaml. */
export const departmentTypesSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    /** Where each group of values comes from. */
    sources: z.record(z.string(), sentence),
    dezernate: z.array(dezernatKind).min(1),
    types: z.array(departmentType).min(1),
  })
  .superRefine((table, context) => {
    checkTree(table.dezernate, "dezernate", context);
    checkTree(table.types, "types", context);
    const dezernate = new Set(table.dezernate.map((d) => d.id));
    table.types.forEach((type, i) => {
      if (!dezernate.has(type.dezernat)) {
        context.addIssue({ code: "invalid_value", values: [...dezernate], path: ["types", i, "dezernat"], input: type.dezernat });
      }
    });
    if (!table.types.some((type) => type.id === otherType)) {
      const message = says({ de: `eine Art mit der Kennung „${otherType}“`, en: `a kind with the id “${otherType}”` });
      context.addIssue({ code: "custom", message, path: ["types"] });
    }
  });

/** Kinds of departments and of Dezernate: how names are recognised and what a typical administration looks like. */
export type DepartmentTypes = z.infer<typeof departmentTypesSchema>;
/** One kind of department. */
export type DepartmentType = DepartmentTypes["types"][number];

/** Id of the neutral kind for departments that nothing identifies. */
export const otherType = "other";

/** Reads scenarios/department-types.yaml. Throws InputError. */
export function readDepartmentTypes(text: string, source: string): DepartmentTypes {
  return readDocument(text, source, departmentTypesSchema as z.ZodType<DepartmentTypes>);
}

interface Node {
  readonly id: string;
  readonly standsAloneFrom: number | null;
  readonly otherwisePartOf: string | null;
}

/** Ids are unique, and what a unit is otherwise part of stands alone before it does. */
function checkTree(nodes: readonly Node[], path: string, context: z.core.$RefinementCtx): void {
  const from = new Map<string, number | null>();
  for (const [i, node] of nodes.entries()) {
    if (from.has(node.id)) {
      const message = says({ de: "eine Kennung, die nur einmal vorkommt", en: "an id that occurs only once" });
      context.addIssue({ code: "custom", message, path: [path, i, "id"] });
    }
    from.set(node.id, node.standsAloneFrom);
  }
  nodes.forEach((node, i) => {
    if (node.standsAloneFrom === null || (node.standsAloneFrom === 1 && node.otherwisePartOf === null)) return;
    const parent = node.otherwisePartOf === null ? undefined : from.get(node.otherwisePartOf);
    if (typeof parent === "number" && parent < node.standsAloneFrom) return;
    const earlier = nodes.filter((n) => n.standsAloneFrom !== null && n.standsAloneFrom < node.standsAloneFrom!).map((n) => n.id);
    context.addIssue({ code: "invalid_value", values: earlier, path: [path, i, "otherwisePartOf"], input: node.otherwisePartOf });
  });
}
