import type { Text } from "../../core/language.ts";
import { addressOf, place } from "../../scenario/placed-use.ts";
import { type InstrumentUse, idOf, type Scenario, type ScenarioOption } from "../../scenario/scenario.ts";
import type { Inquiry, OrganisationChoice, Use } from "./inquiry.ts";
import { sameData } from "./same-data.ts";

/**
 * The scenario that an inquiry asks for. Calendar, marks, title and sources come from `origin`, the scenario it began with;
 * marks beyond the horizon are left out. Uses that stem from the origin's base stand in the base again, before the events, and
 * each option leaves out those it does not have: so the levers of an option, order included, depend on that option and the
 * events alone, and are the origin's where nothing was changed.
 */
export function scenarioOf(inquiry: Inquiry, origin: Scenario): Scenario {
  const { question, topics, focus, weeks, compareFrom, events } = inquiry;
  const rows: Row[] = [];
  const counts = inquiry.options.map(({ uses }, option) => seat(uses, option, origin.base, rows));
  rows.sort((a, b) => a.seat - b.seat);
  const base = rows.map(({ use }) => use);
  const placed = place(events, "events", ["events"], place(base, "base", ["base"], []));
  const options = inquiry.options.map(({ id, title, description, uses }, option): ScenarioOption => {
    const without = rows.flatMap((row, i) => (row.options.includes(option) ? [] : [addressOf(placed[i], placed)]));
    return {
      ...{ id, title, description: described(description, title), instruments: uses.slice(counts[option]) },
      ...(without.length > 0 ? { without } : {}),
    };
  });
  const { organisation: _, inhabitants: __, ...rest } = origin;
  return {
    ...rest,
    ...placeOf(inquiry.organisation, origin),
    ...{ question, topics, focus, weeks, compareFrom, base, events, options },
    marks: origin.marks.filter(({ week }) => week < weeks),
  };
}

/** A scenario describes every option; one of which nothing is said is described by its title. */
function described({ de, en }: Text, title: Text): Text {
  return { de: de.trim() === "" ? title.de : de, en: en.trim() === "" ? title.en : en };
}

/** A use of the common base: the seat of the origin's base that it stems from, and the options that have it. */
interface Row {
  readonly seat: number;
  readonly use: Use;
  readonly options: number[];
}

/**
 * Adds those of an option's uses that stem from the origin's base to `rows`, and gives their number: as many of the first uses
 * as stand in the base in this order, by instrument and id.
 */
function seat(uses: readonly Use[], option: number, base: readonly InstrumentUse[], rows: Row[]): number {
  const count = fitting(uses, base, 0);
  let from = 0;
  uses.slice(0, count).forEach((use, i) => {
    const rest = uses.slice(i + 1, count);
    const seats = base.flatMap((seated, s) =>
      s >= from && stems(use, seated) && fitting(rest, base, s + 1) === rest.length ? [s] : [],
    );
    const same = rows.find((row) => seats.includes(row.seat) && sameData(row.use, use));
    if (same) same.options.push(option);
    else rows.push({ seat: seats[0], use, options: [option] });
    from = (same?.seat ?? seats[0]) + 1;
  });
  return count;
}

/** How many of the first `uses` stand in `base` from seat `from` on, in this order. */
function fitting(uses: readonly Use[], base: readonly InstrumentUse[], from: number): number {
  let at = from;
  for (let i = 0; i < uses.length; i++) {
    while (at < base.length && !stems(uses[i], base[at])) at++;
    if (at++ >= base.length) return i;
  }
  return uses.length;
}

function stems(use: Use, seated: InstrumentUse): boolean {
  return use.use === seated.use && use.id === idOf(seated);
}

function placeOf(
  choice: OrganisationChoice,
  { id, organisation, inhabitants }: Scenario,
): Pick<Scenario, "organisation" | "inhabitants"> {
  switch (choice.kind) {
    case "typical":
      return { organisation: "typical", inhabitants: choice.inhabitants };
    case "written":
      return { organisation: choice.written.id };
    case "named":
      return choice.id === id
        ? { organisation, ...(inhabitants === undefined ? {} : { inhabitants }) }
        : { organisation: choice.id };
  }
}
