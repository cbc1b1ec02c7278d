import type { InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";
import type { Action } from "./action.ts";
import { moved } from "./moved.ts";

/** Actions on whole options. */
type OptionAction = Extract<Action, { kind: "addOption" | "removeOption" | "renameOption" | "describeOption" | "moveOption" }>;

/** The options after an action. A copy has no description: what is said of the other would soon be wrong of it. */
export function actOnOptions(options: readonly InquiryOption[], action: OptionAction): readonly InquiryOption[] {
  switch (action.kind) {
    case "addOption": {
      const like = options.find(({ id }) => id === action.like);
      return like ? [...options, { ...like, id: action.id, title: action.title, description: { de: "", en: "" } }] : options;
    }
    case "removeOption":
      return options.filter(({ id }) => id !== action.option);
    case "renameOption":
      return options.map((option) => (option.id === action.option ? { ...option, title: action.title } : option));
    case "describeOption":
      return options.map((option) => (option.id === action.option ? { ...option, description: action.description } : option));
    case "moveOption":
      return moved(
        options,
        options.findIndex(({ id }) => id === action.option),
        action.to,
      );
  }
}
