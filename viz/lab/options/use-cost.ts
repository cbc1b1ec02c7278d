import { costOf, type InstrumentCost } from "../../../sim/instruments/cost.ts";
import type { Instrument } from "../../../sim/instruments/instrument.ts";
import type { Organisation } from "../../../sim/model/organisation.ts";
import type { Parameters } from "../../../sim/model/parameters.ts";
import type { Topic } from "../../../sim/model/topic.ts";
import type { Inquiry, Use } from "../../../sim/study/inquiry/inquiry.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";

/** Whose cost is reckoned, and at which rates. */
export interface CostOf {
  readonly organisation: Organisation;
  readonly topics: readonly Topic[];
  readonly parameters: Parameters;
}

/** What costs are reckoned with for an inquiry: its topics, and the usual rates unless others are held fixed. */
export function costSetting(
  { topics, fixed }: Pick<Inquiry, "topics" | "fixed">,
  organisation: Organisation,
  shelf: Pick<Shelf, "topics" | "parameters">,
): CostOf {
  const usual = shelf.parameters.map((spec) => [spec.name, fixed.parameters[spec.name] ?? spec.default] as const);
  return {
    organisation,
    topics: topics.flatMap((id) => shelf.topics.filter((topic) => topic.id === id)),
    parameters: Object.fromEntries(usual) as Parameters,
  };
}

/** Hours and euro of one use at most, once and a year. */
export function useCost(use: Use, instrument: Instrument, setting: CostOf): InstrumentCost {
  const usual = Object.entries(instrument.parameters).map(([name, parameter]) => [name, parameter.default] as const);
  const { id, topics, start, end, ramp, steps } = use;
  const span = { id, topics, start, end, ramp, ...(steps ? { steps } : {}) };
  return costOf(instrument.levers({ ...Object.fromEntries(usual), ...use.with }, span), setting);
}
