import type { Text } from "../../../../sim/core/language.ts";
import { classifier } from "../../../../sim/organisation/classify.ts";
import type { ColumnRole } from "../../../../sim/organisation/column-roles.ts";
import type { Csv } from "../../../../sim/organisation/csv.ts";
import type { DepartmentTypes } from "../../../../sim/organisation/department-type.ts";
import { dezernatCode } from "../../../../sim/organisation/dezernate.ts";
import { slug } from "../../../../sim/organisation/fold.ts";

/** Why a department is taken for its kind. */
export interface Guess {
  /** Id of the kind. */
  readonly type: string;
  readonly reason: Text;
  /** Ids of kinds that would fit too. */
  readonly alternatives: readonly string[];
  /** Whether it deserves a look: recognised by nothing or by its area alone, or another kind fits nearly as well. */
  readonly doubtful: boolean;
}

/** Tells the guess about a department of an organisation by its code; undefined: its kind stood in the file, or units were merged into it. */
export type Guesses = (code: string) => Guess | undefined;

/** The guesses that reading the rows of `csv` makes about kinds of departments. */
export function guessesOf(csv: Csv, roles: ReadonlyMap<ColumnRole, number>, types: DepartmentTypes): Guesses {
  const classify = classifier(types);
  const made = new Map<string, Guess>();
  const byArea = roles.has("dezernat");
  let area = "";
  for (const { cells } of csv.rows) {
    const cell = (role: ColumnRole) => cells[roles.get(role) ?? -1] ?? "";
    area = cell("dezernat") || area;
    const name = cell("department");
    if (name === "" || cell("type") !== "") continue;
    const { type, reason, basis, alternatives } = classify(name, { number: cell("number"), area: byArea ? area : undefined });
    const guess: Guess = {
      type: type.id,
      reason,
      alternatives: alternatives.map(({ id }) => id),
      doubtful: basis === "nothing" || basis === "area" || alternatives.length > 0,
    };
    made.set(byArea ? `${dezernatCode(area)}/${slug(name)}` : slug(name), guess);
  }
  return (code) => made.get(byArea ? code : code.slice(code.indexOf("/") + 1));
}
