import type { Text } from "../../../../sim/core/language.ts";
import type { Instrument } from "../../../../sim/instruments/instrument.ts";
import { sidesAt } from "../../../../sim/model/create-actors.ts";
import type { Lever, Placement } from "../../../../sim/model/levers.ts";
import type { Organisation } from "../../../../sim/model/organisation.ts";
import { seatsOf } from "../../../../sim/model/seats.ts";
import type { Topic } from "../../../../sim/model/topic.ts";
import type { Use } from "../../../../sim/study/inquiry/inquiry.ts";

/** A unit or body of an option in the picture of the administration. */
export interface Placed {
  /** Identity in the picture. */
  readonly key: string;
  readonly title: Text;
  readonly topics: readonly string[];
  /** First week, and first week no more; null: to the horizon. */
  readonly start: number;
  readonly end: number | null;
}

/** Beauftragte or a coordinating unit. The model knows the level it sits at; the picture shows it where its topics weigh most. */
export interface PlacedUnit extends Placed {
  readonly posts: number;
  readonly level: Placement;
  /** Code of the Dezernat it is shown in; for the level "department" also of the department. */
  readonly dezernat: string;
  readonly department: string | null;
}

/** A body, with the departments that have a seat. */
export interface PlacedBody extends Placed {
  /** Codes of departments. */
  readonly members: readonly string[];
  /** Number of Dezernate they come from. */
  readonly dezernate: number;
  readonly outsiders: number;
}

/** What the uses of an option put into the administration. */
export interface Placements {
  readonly units: readonly PlacedUnit[];
  readonly bodies: readonly PlacedBody[];
}

/** Units and bodies that `uses` bring, in their order. A use that the catalogue does not know brings nothing. */
export function placementsOf(
  uses: readonly Use[],
  organisation: Organisation,
  { instruments, topics }: { readonly instruments: readonly Instrument[]; readonly topics: readonly Topic[] },
): Placements {
  const units: PlacedUnit[] = [];
  const bodies: PlacedBody[] = [];
  if (organisation.departments.length === 0) return { units, bodies };
  const pulled = uses.map((use) => {
    const { id, start, end, ramp, steps } = use;
    const instrument = instruments.find((known) => known.id === use.use);
    const context = { id, start, end, ramp, topics: use.topics, ...(steps ? { steps } : {}) };
    return { title: instrument?.title, levers: instrument?.levers(use.with, context) ?? [] };
  });
  const all = pulled.flatMap(({ levers }) => levers);
  pulled.forEach(({ title, levers }, i) => {
    levers.forEach((lever, l) => {
      const placed = { key: `${i}-${l}`, title: title!, start: lever.start, end: lever.end };
      if (lever.lever === "unit") units.push({ ...placed, ...seatOfUnit(lever, organisation) });
      if (lever.lever === "body") {
        const side = sidesAt(organisation, all, lever.start);
        bodies.push({ ...placed, ...seatsOfBody(lever, organisation, topics, side) });
      }
    });
  });
  return { units, bodies };
}

type UnitLever = Extract<Lever, { lever: "unit" }>;
type BodyLever = Extract<Lever, { lever: "body" }>;

function seatOfUnit({ topics, posts, placement }: UnitLever, organisation: Organisation) {
  const weight = (d: Organisation["departments"][number]) =>
    d.staff * topics.reduce((sum, topic) => sum + (d.relevance[topic] ?? 0), 0);
  const { departments, dezernate } = organisation;
  const most = departments.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const total = (code: string) => departments.reduce((sum, d) => sum + (d.dezernat === code ? weight(d) : 0), 0);
  const heaviest = dezernate.reduce((a, b) => (total(b.code) > total(a.code) ? b : a));
  const dezernat = {
    department: most.dezernat,
    dezernat: heaviest.code,
    mayor: dezernate[0].code,
    deputyMayor: dezernate[0].code,
  };
  return {
    ...{ topics, posts, level: placement, dezernat: dezernat[placement] },
    department: placement === "department" ? most.code : null,
  };
}

function seatsOfBody(lever: BodyLever, organisation: Organisation, topics: readonly Topic[], side: ArrayLike<number>) {
  const { departments } = organisation;
  const indices = lever.topics.map((id) => topics.findIndex((topic) => topic.id === id)).filter((i) => i >= 0);
  const rule = { topics: indices, departments: lever.departments, types: lever.types, bothSides: lever.bothSides };
  const members = seatsOf(organisation, topics, rule, side).map((d) => departments[d]);
  return {
    topics: lever.topics,
    members: members.map(({ code }) => code),
    dezernate: new Set(members.map(({ dezernat }) => dezernat)).size,
    outsiders: lever.outsiders,
  };
}
