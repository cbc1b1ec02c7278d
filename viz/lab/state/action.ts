import type { Text } from "../../../sim/core/language.ts";
import type { Dezernat } from "../../../sim/model/organisation.ts";
import type { Structures } from "../../../sim/model/parameters.ts";
import type { Inquiry, OrganisationChoice, PaperTexts, Use, WrittenDepartment } from "../../../sim/study/inquiry/inquiry.ts";

/** Parts of a use that can be changed; of `with` only the values given change. */
export type UseChange = Partial<Pick<Use, "topics" | "start" | "end" | "ramp" | "with" | "steps">>;

/**
 * Everything a visitor can do to an inquiry. An action that names something that is not there, or a value out of its range,
 * changes nothing. Changing a department turns the administration into a written one.
 */
export type Action =
  /** Another inquiry altogether: a scenario, a link, a file. */
  | { readonly kind: "begin"; readonly inquiry: Inquiry }
  | { readonly kind: "organisation"; readonly choice: OrganisationChoice }
  | { readonly kind: "changeDepartment"; readonly code: string; readonly change: Partial<Omit<WrittenDepartment, "code">> }
  | { readonly kind: "addDepartment"; readonly department: WrittenDepartment }
  | { readonly kind: "removeDepartment"; readonly code: string }
  | { readonly kind: "addDezernat"; readonly dezernat: Dezernat }
  | { readonly kind: "renameDezernat"; readonly code: string; readonly name: string }
  /** Only one without departments. */
  | { readonly kind: "removeDezernat"; readonly code: string }
  /** `to`: position among the Dezernate; the first is the mayor's. */
  | { readonly kind: "moveDezernat"; readonly code: string; readonly to: number }
  | { readonly kind: "topics"; readonly topics: readonly string[]; readonly focus: string }
  | { readonly kind: "question"; readonly question: Text }
  | { readonly kind: "horizon"; readonly weeks: number }
  | { readonly kind: "compareFrom"; readonly week: number }
  /** A copy of option `like`, last in order; `id` must be new. */
  | { readonly kind: "addOption"; readonly id: string; readonly like: string; readonly title: Text }
  | { readonly kind: "removeOption"; readonly option: string }
  | { readonly kind: "renameOption"; readonly option: string; readonly title: Text }
  | { readonly kind: "describeOption"; readonly option: string; readonly description: Text }
  /** `to`: position; 0 makes it the base of comparison. */
  | { readonly kind: "moveOption"; readonly option: string; readonly to: number }
  /** `option` null: among the events, the same in every option. `everywhere`: in every option. */
  | { readonly kind: "addUse"; readonly option: string | null; readonly use: Use; readonly everywhere?: boolean }
  /** `everywhere`: also in every other option that has exactly this use. */
  | {
      readonly kind: "changeUse";
      readonly option: string | null;
      readonly index: number;
      readonly change: UseChange;
      readonly everywhere?: boolean;
    }
  | { readonly kind: "removeUse"; readonly option: string | null; readonly index: number; readonly everywhere?: boolean }
  /** null: drawn again. */
  | { readonly kind: "fixParameter"; readonly name: string; readonly value: number | null }
  | { readonly kind: "fixStructure"; readonly name: keyof Structures; readonly value: string | null }
  | { readonly kind: "settings"; readonly change: Partial<Pick<Inquiry, "seed" | "worlds" | "replications" | "ensemble">> }
  | { readonly kind: "paper"; readonly change: Partial<PaperTexts> };
