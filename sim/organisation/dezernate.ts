import type { Text } from "../core/language.ts";
import type { Dezernat } from "../model/organisation.ts";
import type { DepartmentTypes } from "./department-type.ts";
import { fold, slug } from "./fold.ts";
import { standing, typicalCount } from "./standing.ts";

/** Code of a Dezernat from its cell: "Dezernat II – Bauen" → "ii", "OB" → "ob", "Innere Verwaltung" → "innere-verwaltung". */
export function dezernatCode(cell: string): string {
  const numbered = /^(?:dezernat|dez|referat|geschaeftsbereich) ([ivx]+|\d{1,2}|ob|[a-h])(?: |$)/.exec(fold(cell))?.[1];
  return numbered ?? slug(cell);
}

/** Name of a Dezernat from its cell; a bare numeral becomes "Dezernat II". */
export function dezernatName(cell: string): string {
  return /^([ivx]+|\d{1,2}|[a-h])$/i.test(cell) ? `Dezernat ${cell}` : cell;
}

/** For each department's kind the Dezernat it would typically belong to in an administration with `staff` members. */
export function guessDezernate(typeIds: readonly string[], staff: number, types: DepartmentTypes): Dezernat[] {
  const home = standing(types.dezernate, typicalCount("dezernate", staff));
  const byType = new Map(types.types.map((type) => [type.id, type.dezernat]));
  return typeIds.map((typeId) => {
    const kind = types.dezernate.find((d) => d.id === home.get(byType.get(typeId)!))!;
    return { code: kind.id, name: kind.title.de };
  });
}

/** A Dezernat with the kinds of its departments. */
export interface Occupied {
  readonly dezernat: Dezernat;
  /** Kinds of its departments. */
  readonly types: ReadonlySet<string>;
}

/**
 * The Dezernate with the mayor's first: recognised by its name, else by the mayor's office, else by the general
 * administration, else the first of the file. `reason` tells which.
 */
export function mayorFirst(all: readonly Occupied[]): { dezernate: Dezernat[]; reason: Text } {
  const rules: { fits: (o: Occupied) => boolean; reason: Text }[] = [
    {
      fits: ({ dezernat }) => dezernat.code === "ob" || /buergermeister|\bmayor|^mayor/.test(fold(dezernat.name)),
      reason: { de: "nach dem Namen", en: "by its name" },
    },
    {
      fits: ({ types }) => types.has("mayor-office"),
      reason: { de: "weil dort das Büro der Verwaltungsleitung ist", en: "as the mayor's office is there" },
    },
    {
      fits: ({ types }) => types.has("main-office"),
      reason: { de: "weil dort die innere Verwaltung ist", en: "as the general administration is there" },
    },
  ];
  const rule = rules.find(({ fits }) => all.some(fits));
  const first = (rule && all.find(rule.fits)) ?? all[0];
  return {
    dezernate: [first, ...all.filter((o) => o !== first)].map((o) => o.dezernat),
    reason: rule?.reason ?? { de: "weil es in der Datei zuerst steht", en: "as it comes first in the file" },
  };
}
