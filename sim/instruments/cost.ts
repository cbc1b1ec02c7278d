import { weeksPerYear } from "../core/clock.ts";
import type { Lever } from "../model/levers.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Parameters } from "../model/parameters.ts";
import { seatsOf } from "../model/seats.ts";
import type { Topic } from "../model/topic.ts";

/** What something takes: hours of staff, and euro (hours and posts at their cost, money at its face value). */
export interface Takes {
  readonly hours: number;
  readonly euro: number;
}

/** Hours and euro of an instrument: once to set it up, and every year it runs. */
export interface InstrumentCost {
  readonly setUp: Takes;
  readonly yearly: Takes;
}

/** Whom and at which rates the cost is reckoned for. */
export interface CostSetting {
  readonly organisation: Organisation;
  readonly topics: readonly Topic[];
  readonly parameters: Pick<Parameters, "costPerHour" | "costPerPost" | "weeklyHours" | "productiveShare">;
}

/**
 * What levers take at full ramp if every post is filled, every seat taken and every case in a rule's scope taken up: the most they
 * can cost. Posts that are filled from the house cost nothing more; what colleagues take over for them does. Not counted: work on
 * measures, and the case work that an instrument makes possible.
 */
export function costOf(levers: readonly Lever[], setting: CostSetting): InstrumentCost {
  let setUp: Takes = { hours: 0, euro: 0 };
  let yearly: Takes = { hours: 0, euro: 0 };
  for (const lever of levers) {
    yearly = plus(yearly, yearlyOf(lever, setting));
    if (lever.lever === "effort" && staffOf(setting, lever.types) > 0)
      setUp = plus(setUp, worth(lever.setUpHours, setting, lever.setUpEuro));
  }
  return { setUp, yearly };
}

function yearlyOf(lever: Lever, setting: CostSetting): Takes {
  const { parameters: p } = setting;
  switch (lever.lever) {
    case "unit": {
      if (lever.funding === "existing") return { hours: 0, euro: 0 };
      const hours = lever.posts * p.weeklyHours * p.productiveShare * weeksPerYear;
      return { hours, euro: lever.posts * p.costPerPost };
    }
    case "body": {
      const seats = seatsIn(lever, setting) * (lever.level === "mixed" ? 2 : 1);
      return worth((seats * lever.hours * weeksPerYear) / lever.rhythm, setting);
    }
    case "forum":
      return worth((staffOf(setting, []) * lever.share * lever.hours * weeksPerYear) / lever.rhythm, setting);
    case "area":
      return worth(seatsIn(lever, setting) * lever.hoursPerWeek * weeksPerYear, setting);
    case "liaison":
      return worth(lever.hoursPerWeek * weeksPerYear, setting);
    case "learning":
      return lever.format === "course"
        ? worth(
            (lever.hoursPerStaffYear * staffOf(setting, lever.types) * served(lever.topics, setting).length) /
              lever.topics.length,
            setting,
          )
        : { hours: 0, euro: 0 };
    case "reflection":
      return worth(lever.hoursPerStaffMonth * 12 * staffOf(setting, lever.types), setting);
    case "effort": {
      const hours = staffOf(setting, lever.types) > 0 ? Math.max(0, lever.hoursPerWeek) * weeksPerYear : 0;
      return worth(hours, setting, lever.euroPerYear);
    }
    case "rule":
      return { hours: lever.kind === "checklist" ? lever.hoursPerCase * lever.coverage * casesIn(lever, setting) : 0, euro: 0 };
    case "backing":
      return { hours: lever.attentionHours * weeksPerYear, euro: 0 };
    case "money":
      return { hours: 0, euro: lever.euroPerYear * (lever.source === "grant" ? lever.ownShare : 1) };
    default:
      return { hours: 0, euro: 0 };
  }
}

function plus(a: Takes, b: Takes): Takes {
  return { hours: a.hours + b.hours, euro: a.euro + b.euro };
}

/** Hours and what they cost, with money spent beside them. */
function worth(hours: number, { parameters }: CostSetting, euro = 0): Takes {
  return { hours, euro: hours * parameters.costPerHour + euro };
}

function staffOf({ organisation }: CostSetting, types: readonly string[]): number {
  return organisation.departments.reduce((sum, d) => sum + (types.length === 0 || types.includes(d.type) ? d.staff : 0), 0);
}

function served(ids: readonly string[], { topics }: CostSetting): number[] {
  return topics.map((t, i) => (ids.includes(t.id) ? i : -1)).filter((i) => i >= 0);
}

/** Cases a year in the scope of a rule, as many as the topics expect. */
function casesIn(
  lever: { readonly topics: readonly string[]; readonly scope: readonly string[] },
  { organisation, topics }: CostSetting,
): number {
  let cases = 0;
  for (const topic of topics.filter(({ id }) => lever.topics.includes(id)))
    for (const d of organisation.departments)
      if (lever.scope.length === 0 || lever.scope.includes(d.type))
        cases += (d.relevance[topic.id] ?? 0) * d.staff * topic.occasionsPerStaffYear;
  return cases;
}

/** Departments with a seat; which of them matters to nobody's cost, so both sides of a boundary need no turns here. */
function seatsIn(
  lever: { readonly topics: readonly string[]; readonly departments: number; readonly types: readonly string[] },
  setting: CostSetting,
): number {
  const topics = served(lever.topics, setting);
  if (topics.length === 0) return 0;
  const rule = { topics, departments: lever.departments, types: lever.types, bothSides: false };
  return seatsOf(setting.organisation, setting.topics, rule, []).length;
}
