import { optionUses } from "../../scenario/option-uses.ts";
import type { ResolvedUse } from "../../scenario/resolve-times.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { idOf } from "../../scenario/scenario.ts";
import { type Inquiry, mostOptions, type OrganisationChoice, type Use } from "./inquiry.ts";

/** What a scenario does not say of an inquiry. */
export type Defaults = Pick<Inquiry, "seed" | "worlds" | "replications" | "ensemble">;

/** What an inquiry begins with where nothing else is asked for. Thirty sets of assumptions: a few seconds in a browser. */
const usualDefaults: Defaults = { seed: "querschnitt", worlds: 30, replications: 1, ensemble: "plausible" };

/**
 * The inquiry that a scenario of the library begins: its options told in full, none starting from another, all times in weeks.
 * Of more than {@link mostOptions} options the first ones. Throws InputError where an option of the scenario cannot be told.
 */
export function inquiryOf(scenario: Scenario, defaults: Partial<Defaults> = {}): Inquiry {
  const { id, question, topics, focus, weeks, compareFrom } = scenario;
  const options = scenario.options.slice(0, mostOptions);
  const resolved = options.map((option) => optionUses(scenario, option.id));
  const told = (uses: readonly ResolvedUse[], events: boolean): Use[] =>
    uses.filter(({ placed }) => (placed.from === "events") === events).map((use) => useOf(use, scenario));
  return {
    version: 1,
    scenario: id,
    question,
    organisation: choiceOf(scenario),
    topics,
    focus,
    weeks,
    compareFrom,
    events: told(resolved[0], true),
    options: options.map(({ id, title, description }, o) => ({ id, title, description, uses: told(resolved[o], false) })),
    fixed: { parameters: {}, structures: {} },
    ...usualDefaults,
    ...defaults,
    paper: { title: "", occasion: "", recommendation: "" },
  };
}

/** A use with its times told, everything said that a file may leave out. */
function useOf({ use }: ResolvedUse, { focus }: Scenario): Use {
  return {
    use: use.use,
    id: idOf(use),
    topics: use.topics ?? [focus],
    start: use.start,
    end: use.end,
    ramp: use.ramp ?? 0,
    with: use.with ?? {},
    ...(use.steps ? { steps: use.steps } : {}),
  };
}

function choiceOf({ id, organisation, inhabitants }: Scenario): OrganisationChoice {
  if (typeof organisation !== "string") return { kind: "named", id };
  if (organisation === "typical") return { kind: "typical", inhabitants: inhabitants ?? 0 };
  return { kind: "named", id: organisation };
}
