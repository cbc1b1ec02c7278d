import type { Text } from "../core/language.ts";
import { InputError } from "../core/problem.ts";
import type { Department, Dezernat, Organisation } from "../model/organisation.ts";
import type { Topic } from "../model/topic.ts";
import { apportion } from "./apportion.ts";
import type { DepartmentType, DepartmentTypes } from "./department-type.ts";
import type { Part } from "./fill.ts";
import { fillFrom } from "./fill.ts";
import { slug } from "./fold.ts";
import { assumptions } from "./sizes.ts";
import type { Unit } from "./standing.ts";
import { standing, typicalCount } from "./standing.ts";

/** What is known about an administration that is otherwise generated. */
export interface Known {
  readonly id: string;
  readonly title: Text;
  readonly inhabitants: number;
  /** Staff members, integer; null: from the posts. */
  readonly staff: number | null;
  /** Posts in FTE; null: from staff, else from inhabitants. */
  readonly posts: number | null;
  /** Names of Dezernate by kind of Dezernat. */
  readonly dezernate: ReadonlyMap<string, string>;
  /** What is known about the department of a kind; such a department stands alone. */
  readonly departments: ReadonlyMap<string, KnownDepartment>;
}

/** What is known about one department. */
export interface KnownDepartment {
  readonly name: string | null;
  /** Kind of its Dezernat. */
  readonly dezernat: string | null;
  readonly staff: number | null;
}

/** A unit of the generator: a kind of department or a division of one. */
interface Kind extends Unit {
  readonly name: string;
  readonly type: DepartmentType;
  readonly weight: number;
}

/**
 * A typical administration for `inhabitants`: about 20 FTE per 1,000 inhabitants, departments and Dezernate more numerous
 * in larger ones, no chance involved. Throws InputError where staff would leave the model's range of 60…15,000.
 */
export function typicalOrganisation(inhabitants: number, types: DepartmentTypes, topics: readonly Topic[]): Organisation {
  const said = (locale: string): string => grouped(inhabitants, locale === "de" ? "." : ",");
  const title = {
    de: `Typische Verwaltung (${said("de")} Einwohner)`,
    en: `Typical administration (${said("en")} inhabitants)`,
  };
  const nothing = { staff: null, posts: null, dezernate: new Map(), departments: new Map() };
  return generate({ id: `typical-${inhabitants}`, title, inhabitants, ...nothing }, types, topics, "inhabitants");
}

/** Generates what is not known; `source` names the input in errors. Throws InputError. */
export function generate(known: Known, types: DepartmentTypes, topics: readonly Topic[], source: string): Organisation {
  const { posts, staff } = size(known, source);
  const kinds = flatten(types);
  const home = standing(kinds, typicalCount("departments", staff), new Set(known.departments.keys()));
  const parts = new Map<string, Part[]>();
  for (const kind of kinds) {
    const at = home.get(kind.id)!;
    parts.set(at, [...(parts.get(at) ?? []), { type: kind.type, weight: kind.weight }]);
  }
  const alone = kinds.filter((kind) => parts.has(kind.id));
  const heads = divide(alone, parts, known, staff, source);
  const tenths = apportion(Math.round(posts * 10), heads, 0);

  const dezernatOf = standing(types.dezernate, typicalCount("dezernate", staff), new Set(known.dezernate.keys()));
  const departments = alone.map((kind, i): Department => {
    const said = known.departments.get(kind.id);
    return {
      code: kind.id,
      name: said?.name ?? kind.name,
      dezernat: dezernatOf.get(said?.dezernat ?? kind.type.dezernat)!,
      type: kind.type.id,
      posts: tenths[i] / 10,
      staff: heads[i],
      utilisation: null,
      ...fillFrom(parts.get(kind.id)!, topics),
    };
  });
  return {
    id: known.id,
    title: known.title,
    inhabitants: known.inhabitants,
    dezernate: types.dezernate
      .filter((kind) => departments.some((department) => department.dezernat === kind.id))
      .map((kind): Dezernat => ({ code: kind.id, name: known.dezernate.get(kind.id) ?? kind.title.de })),
    departments,
  };
}

/** Posts in tenths of an FTE and staff of the administration, checked against the model's range. */
function size(known: Known, source: string): { posts: number; staff: number } {
  const { ftePerHead, ftePerThousandInhabitants, fewestStaff, mostStaff } = assumptions;
  const perHead = known.posts !== null && known.staff !== null ? known.posts / known.staff : ftePerHead.value;
  const raw =
    known.posts ?? (known.staff === null ? (known.inhabitants * ftePerThousandInhabitants.value) / 1000 : known.staff * perHead);
  const staff = known.staff ?? Math.round(raw / perHead);
  if (Number.isInteger(known.inhabitants) && staff >= fewestStaff.value && staff <= mostStaff.value) {
    return { posts: Math.round(raw * 10) / 10, staff };
  }
  const perThousand = ftePerThousandInhabitants.value / 1000;
  const least = Math.ceil(((fewestStaff.value - 0.5) * ftePerHead.value) / perThousand);
  const most = Math.ceil(((mostStaff.value + 0.5) * ftePerHead.value) / perThousand) - 1;
  const range = (separator: string): [string, string] => [grouped(least, separator), grouped(most, separator)];
  const [deLeast, deMost] = range(".");
  const [enLeast, enMost] = range(",");
  throw new InputError([
    {
      source,
      message: {
        de: "Daraus lässt sich keine Verwaltung in der Größe des Modells bilden",
        en: "this does not make an administration of a size the model covers",
      },
      found: `${known.inhabitants}`,
      expected: {
        de: `60 bis 15.000 Beschäftigte; erzeugt aus Einwohnern: ganze Zahl von ${deLeast} bis ${deMost}`,
        en: `60 to 15,000 staff; generated from inhabitants: a whole number from ${enLeast} to ${enMost}`,
      },
    },
  ]);
}

/** Kinds and their divisions as units; a kind keeps the posts that its divisions do not have. */
function flatten(types: DepartmentTypes): Kind[] {
  return types.types
    .filter((type) => type.share > 0)
    .flatMap((type) => {
      const rest = type.divisions.reduce((left, division) => left - division.share, 1);
      const main: Kind = { ...type, name: type.title.de, type, weight: type.share * rest };
      const divisions = type.divisions.map((division): Kind => {
        const id = `${type.id}/${slug(division.title.de)}`;
        const weight = type.share * division.share;
        return { id, name: division.title.de, type, weight, standsAloneFrom: division.standsAloneFrom, otherwisePartOf: type.id };
      });
      return [main, ...divisions];
    });
}

/** Staff of each department: what is known, the rest by weight; at least one each. */
function divide(
  alone: readonly Kind[],
  parts: ReadonlyMap<string, Part[]>,
  known: Known,
  staff: number,
  source: string,
): number[] {
  const given = alone.map((kind) => known.departments.get(kind.id)?.staff ?? null);
  const open = alone.filter((_, i) => given[i] === null);
  const left = given.reduce<number>((rest, n) => rest - (n ?? 0), staff);
  if (left < open.length) {
    const message = {
      de: "Die Ämter haben zusammen mehr Beschäftigte als die Verwaltung",
      en: "the departments have more staff than the administration",
    };
    throw new InputError([
      { source, path: "departments", message, found: String(staff - left), expected: `≤ ${staff - open.length}` },
    ]);
  }
  const weights = open.map((kind) => parts.get(kind.id)!.reduce((sum, part) => sum + part.weight, 0));
  const shares = apportion(left, weights, 1);
  let next = 0;
  return given.map((n) => n ?? shares[next++]);
}

/** A whole number with a separator between thousands. */
function grouped(n: number, separator: string): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, separator);
}
