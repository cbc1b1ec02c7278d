import { hashName } from "../core/random.ts";
import type { Area } from "./area.ts";
import type { Body } from "./body.ts";
import type { Lever, UnitLever } from "./levers.ts";
import { type Liaison, sideCodes } from "./liaison.ts";
import type { Organisation } from "./organisation.ts";
import type { OutsidePartner } from "./outside-partner.ts";
import { seatsOf } from "./seats.ts";
import { strength } from "./strength.ts";
import type { Topic } from "./topic.ts";
import { createUnit } from "./unit.ts";
import type { World } from "./world.ts";

/** Everybody who acts week by week because a lever put them there. */
type Actors = Pick<World, "units" | "bodies" | "areas" | "liaisons" | "outsidePartners" | "forums" | "courses">;

/** Units, bodies, area teams, liaisons, partners outside and forums of all levers; they act once their week has come. */
export function createActors(
  organisation: Organisation,
  topics: readonly Topic[],
  levers: readonly Lever[],
  seed: number,
  weeks: number,
): Actors {
  const served = (ids: readonly string[]) => topics.map((t, i) => (ids.includes(t.id) ? i : -1)).filter((i) => i >= 0);
  const bodies: Body[] = [];
  const areas: Area[] = [];
  const liaisons: Liaison[] = [];
  const outsidePartners: OutsidePartner[] = [];
  const forums: World["forums"][number][] = [];
  const courses: World["courses"][number][] = [];
  levers.forEach((lever, index) => {
    if (lever.lever === "forum" && (lever.topics.length === 0 || served(lever.topics).length > 0)) forums.push({ lever, index });
    if (lever.lever === "learning" && lever.format === "course") courses.push({ lever, index });
    if (lever.lever !== "body" && lever.lever !== "area" && lever.lever !== "liaison" && lever.lever !== "outside") return;
    const topicsHere = served(lever.topics);
    if (topicsHere.length === 0) return;
    if (lever.lever === "liaison") liaisons.push({ lever, index, topics: topicsHere, hoursLeft: 0 });
    else if (lever.lever === "outside") {
      const known = outsidePartners.find((other) => other.lever.partner === lever.partner);
      outsidePartners.push({ lever, index, topics: topicsHere, readiness: known?.readiness ?? { energy: 1, week: -1 } });
    }
    if (lever.lever === "body" || lever.lever === "area") {
      const bothSides = lever.lever === "body" && lever.bothSides;
      const rule = { topics: topicsHere, departments: lever.departments, types: lever.types, bothSides };
      const seats = seatsOf(organisation, topics, rule, sidesAt(organisation, levers, lever.start));
      const seated = new Uint8Array(organisation.departments.length);
      for (const d of seats) seated[d] = 1;
      if (lever.lever === "body")
        bodies.push({
          id: lever.body,
          key: hashName(lever.body),
          lever,
          index,
          topics: topicsHere,
          dezernat: chairing(organisation, seats),
          seats,
          seated,
          onAgenda: 0,
        });
      else {
        areas.push({ lever, index, topics: topicsHere, seats, seated, from: fromOf(levers, lever.area, weeks), room: 0 });
      }
    }
  });
  return {
    units: createUnits(levers, seed, organisation.departments.length),
    bodies,
    areas,
    liaisons,
    outsidePartners,
    forums,
    courses,
  };
}

/** The Dezernat with most of the seats, the first of several. */
function chairing({ departments, dezernate }: Organisation, seats: readonly number[]): number {
  const count = dezernate.map(({ code }) => seats.filter((d) => departments[d].dezernat === code).length);
  return count.indexOf(Math.max(0, ...count));
}

/** Areas lie side by side in the order of their ids, those that never act left out; a city full, the next begins anew. */
function fromOf(levers: readonly Lever[], id: string, weeks: number): number {
  const widths = new Map<string, number>();
  for (const lever of levers)
    if (lever.lever === "area" && lever.start < weeks) widths.set(lever.area, Math.max(widths.get(lever.area) ?? 0, lever.share));
  let from = 0;
  for (const [other, share] of widths) if (other < id) from += share;
  return from % 1;
}

/** One unit for all levers that share its id. */
function createUnits(levers: readonly Lever[], seed: number, departments: number): World["units"] {
  const capacity = new Map<string, number>();
  for (const l of levers)
    if (l.lever === "unit") capacity.set(l.unit, Math.max(capacity.get(l.unit) ?? 0, Math.ceil((l as UnitLever).posts)));
  return [...capacity].map(([id, people]) => createUnit(id, seed, people, departments));
}

/** Side of each department in `week`: the organisation's own, or where a lever puts its type. */
export function sidesAt({ departments }: Organisation, levers: readonly Lever[], week: number): Uint8Array {
  return Uint8Array.from(departments, ({ side, type }) => {
    let code: number = side === undefined ? 0 : sideCodes[side];
    for (const lever of levers)
      if (lever.lever === "boundary" && strength(lever, week) > 0 && lever.types.includes(type)) code = sideCodes[lever.side];
    return code;
  });
}
