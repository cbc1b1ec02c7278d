import type { OrganisationChoice, WrittenDepartment, WrittenOrganisation } from "../../../sim/study/inquiry/inquiry.ts";
import { organisationOf, writeDown } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { sameData } from "../../../sim/study/inquiry/same-data.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { Action } from "./action.ts";
import { moved } from "./moved.ts";

/** Actions on a written administration. */
type WritingAction = Extract<
  Action,
  {
    kind:
      | "changeDepartment"
      | "addDepartment"
      | "removeDepartment"
      | "addDezernat"
      | "renameDezernat"
      | "removeDezernat"
      | "moveDezernat";
  }
>;

/** The choice of an administration after an action; whatever changes a department or Dezernat makes it a written one. */
export function actOnOrganisation(
  choice: OrganisationChoice,
  action: WritingAction | Extract<Action, { kind: "organisation" }>,
  shelf: Shelf,
): OrganisationChoice {
  if (action.kind === "organisation") return action.choice;
  const written = choice.kind === "written" ? choice.written : writeDown(organisationOf(choice, shelf), shelf);
  const next = rewritten(written, action);
  return sameData(next, written) ? choice : { kind: "written", written: next };
}

function rewritten(written: WrittenOrganisation, action: WritingAction): WrittenOrganisation {
  const { dezernate, departments } = written;
  switch (action.kind) {
    case "changeDepartment":
      return {
        ...written,
        departments: departments.map((one) => (one.code === action.code ? changed(one, action.change) : one)),
      };
    case "addDepartment":
      return { ...written, departments: [...departments, action.department] };
    case "removeDepartment":
      return { ...written, departments: departments.filter(({ code }) => code !== action.code) };
    case "addDezernat":
      return { ...written, dezernate: [...dezernate, action.dezernat] };
    case "renameDezernat":
      return { ...written, dezernate: dezernate.map((one) => (one.code === action.code ? { ...one, name: action.name } : one)) };
    case "removeDezernat":
      return { ...written, dezernate: dezernate.filter(({ code }) => code !== action.code) };
    case "moveDezernat":
      return {
        ...written,
        dezernate: moved(
          dezernate,
          dezernate.findIndex(({ code }) => code === action.code),
          action.to,
        ),
      };
  }
}

/** A department with a change; undefined takes a value away. Of another kind, it has what that kind has unless it is said as well. */
function changed(department: WrittenDepartment, change: Partial<Omit<WrittenDepartment, "code">>): WrittenDepartment {
  const { hierarchy: _, relevance: __, contact: ___, ...plain } = department;
  const otherKind = change.type !== undefined && change.type !== department.type;
  const next: WrittenDepartment = { ...(otherKind ? plain : department), ...change, code: department.code };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as unknown as WrittenDepartment;
}
