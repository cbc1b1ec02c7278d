import { checkInquiry } from "../../../sim/study/inquiry/check-inquiry.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquirySchema } from "../../../sim/study/inquiry/inquiry-schema.ts";
import { sameData } from "../../../sim/study/inquiry/same-data.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import { actOnFixed } from "./act-fixed.ts";
import { actOnOptions } from "./act-options.ts";
import { actOnOrganisation } from "./act-organisation.ts";
import { actOnTopics } from "./act-topics.ts";
import { actOnUses } from "./act-uses.ts";
import type { Action } from "./action.ts";
import { said } from "./said.ts";

/**
 * The inquiry after an action; itself where the action changes nothing, names what is not there, or would lead to an inquiry that
 * no link or file could carry. Pure; what has not changed is shared with the inquiry before.
 */
export function act(inquiry: Inquiry, action: Action, shelf: Shelf): Inquiry {
  const next = after(inquiry, action, shelf);
  if (next === inquiry || sameData(next, inquiry)) return inquiry;
  return isValid(next, inquiry, shelf) ? next : inquiry;
}

/** Whether an inquiry can be carried by link and file; what it shares with a valid one `before` is not checked again. */
function isValid(next: Inquiry, before: Inquiry, shelf: Shelf): boolean {
  const organisation = { kind: "named", id: next.scenario } as const;
  const checked = next.organisation === before.organisation ? { ...next, organisation } : next;
  return inquirySchema.safeParse(checked).success && checkInquiry(checked, "lab", shelf).length === 0;
}

function after(inquiry: Inquiry, action: Action, shelf: Shelf): Inquiry {
  switch (action.kind) {
    case "begin":
      return action.inquiry;
    case "organisation":
    case "changeDepartment":
    case "addDepartment":
    case "removeDepartment":
    case "addDezernat":
    case "renameDezernat":
    case "removeDezernat":
    case "moveDezernat":
      return { ...inquiry, organisation: actOnOrganisation(inquiry.organisation, action, shelf) };
    case "topics":
      return actOnTopics(inquiry, action);
    case "question":
      return { ...inquiry, question: action.question };
    case "horizon":
      return { ...inquiry, weeks: action.weeks, compareFrom: inquiry.compareFrom < action.weeks ? inquiry.compareFrom : 0 };
    case "compareFrom":
      return { ...inquiry, compareFrom: action.week };
    case "addOption":
    case "removeOption":
    case "renameOption":
    case "describeOption":
    case "moveOption":
      return { ...inquiry, options: actOnOptions(inquiry.options, action) };
    case "addUse":
    case "changeUse":
    case "removeUse":
      return actOnUses(inquiry, action, shelf);
    case "fixParameter":
    case "fixStructure":
      return { ...inquiry, fixed: actOnFixed(inquiry.fixed, action, shelf) };
    case "settings":
      return { ...inquiry, ...said(action.change) };
    case "paper":
      return { ...inquiry, paper: { ...inquiry.paper, ...said(action.change) } };
  }
}
