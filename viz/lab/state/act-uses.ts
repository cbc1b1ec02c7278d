import type { InstrumentValues } from "../../../sim/instruments/instrument.ts";
import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { sameData } from "../../../sim/study/inquiry/same-data.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { Action, UseChange } from "./action.ts";
import { said } from "./said.ts";

/** Actions on uses of instruments. */
type UseAction = Extract<Action, { kind: "addUse" | "changeUse" | "removeUse" }>;

/** Gives a list of uses another form. */
type Alter = (uses: readonly Use[]) => readonly Use[];

/** The inquiry after an action on the uses of an option, of every option, or on the events. Numbers are brought into their range. */
export function actOnUses(inquiry: Inquiry, action: UseAction, shelf: Shelf): Inquiry {
  const { option, everywhere } = action;
  if (action.kind === "addUse") {
    const use = { ...said(action.use), with: inside(action.use.use, action.use.with, shelf) };
    return inLists(inquiry, option, everywhere ? "all" : "this", (uses) => [...uses, use]);
  }
  const list = option === null ? inquiry.events : inquiry.options.find(({ id }) => id === option)?.uses;
  const use = list?.[action.index];
  if (!use) return inquiry;
  const replaced: Use[] = action.kind === "changeUse" ? [changed(use, action.change, shelf)] : [];
  return inLists(inquiry, option, everywhere ? "others" : "this", (uses) => {
    const at = uses === list ? action.index : uses.findIndex((other) => sameData(other, use));
    return at < 0 ? uses : uses.toSpliced(at, 1, ...replaced);
  });
}

function changed(use: Use, { with: values, ...rest }: UseChange, shelf: Shelf): Use {
  return { ...use, ...said(rest), with: values ? { ...use.with, ...inside(use.use, said(values), shelf) } : use.with };
}

/** Values with numbers brought into the bounds of the instrument's parameters. */
function inside(use: string, values: InstrumentValues, { known }: Shelf): InstrumentValues {
  const parameters = known.instruments.find(({ id }) => id === use)?.parameters ?? {};
  const entries = Object.entries(values).map(([name, value]) => {
    const { min = -Infinity, max = Infinity } = parameters[name] ?? {};
    return [name, typeof value === "number" ? Math.min(max, Math.max(min, value)) + 0 : value] as const;
  });
  return Object.fromEntries(entries);
}

/** The inquiry with its events altered, or the uses of the option, of this and all others, or of any. */
function inLists(inquiry: Inquiry, option: string | null, where: "this" | "others" | "all", alter: Alter): Inquiry {
  if (option === null) return { ...inquiry, events: alter(inquiry.events) };
  if (!inquiry.options.some(({ id }) => id === option)) return inquiry;
  const options = inquiry.options.map((one) => {
    if (where === "this" && one.id !== option) return one;
    const uses = alter(one.uses);
    return uses === one.uses ? one : { ...one, uses };
  });
  return { ...inquiry, options };
}
