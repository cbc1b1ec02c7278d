import { block, quarter } from "../../core/random.ts";
import type { BoundaryLever, HeadsLever, HierarchyLever } from "../levers.ts";
import { sideCodes } from "../liaison.ts";
import { spreadEncounters } from "../meeting-rates.ts";
import { sideChoices } from "../partner-choice.ts";
import { superiorCode } from "../traits.ts";
import type { World } from "../world.ts";

/** Key of a draw on department d that a lever asks for in its first week, apart from the draws of its spells. */
const leverDraw = 65536;
const recutDraw = 131072;

/** Who is chosen as head while the lever acts. */
export function pullHeads(w: World, lever: HeadsLever): void {
  const { c, departments, dezernate } = w;
  const offset = lever.qualification === "qualified" ? 1 : lever.qualification === "unqualified" ? -1 : 0;
  if (offset === 0) return;
  for (let t = 0; t < w.topicCount; t++) {
    if (lever.topics.length > 0 && !lever.topics.includes(w.topics[t].id)) continue;
    for (let d = 0; d < departments; d++) c.headOffset[t * departments + d] = offset;
    for (let z = 0; z < dezernate; z++) c.superiorOffset[t * dezernate + z] = offset;
  }
}

/** In the lever's first week a share of heads is replaced, those with the smallest draws first; the mayor heads Dezernat 0. */
export function replaceHeads(w: World, lever: HeadsLever): void {
  const { c, random, week } = w;
  for (let z = 0; z < w.dezernate; z++) {
    block(random.superior, superiorCode(w, z), leverDraw + week);
    const replaced = z === 0 ? lever.mayor : quarter(random.superior, 0) < lever.dezernenten;
    if (replaced) c.superiorHazard[z] = Number.POSITIVE_INFINITY;
  }
  for (let d = 0; d < w.departments; d++) {
    block(random.head, c.code[d], leverDraw + week);
    if (quarter(random.head, 0) < lever.departmentHeads) c.headHazard[d] = Number.POSITIVE_INFINITY;
  }
}

/** A re-cut: a share of departments, those with the smallest draws, moves to another Dezernat than the mayor's; what was agreed there binds less. */
export function recut(w: World, share: number): void {
  const { c, p, random, week, dezernate, departments } = w;
  if (dezernate < 3) return;
  for (let d = 0; d < departments; d++) {
    block(random.head, c.code[d], recutDraw + week);
    if (c.staffCount[d] === 0 || c.dezernat[d] === 0 || quarter(random.head, 0) >= share) continue;
    const next = 1 + Math.floor(quarter(random.head, 1) * (dezernate - 2));
    c.dezernat[d] = next >= c.dezernat[d] ? next + 1 : next;
    if (w.off.convictionOfHeads) continue;
    for (let t = 0; t < w.topicCount; t++) c.agreement[t * departments + d] *= p.agreementOutlivesSuperior;
  }
  w.encountersStale = true;
}

/** Hierarchies flatten or steepen. */
export function pullHierarchy({ c, organisation }: World, lever: HierarchyLever, s: number): void {
  organisation.departments.forEach((department, d) => {
    if (lever.types.length > 0 && !lever.types.includes(department.type)) return;
    c.hierarchy[d] = Math.min(1, c.hierarchy[d] * (1 + s * (lever.factor - 1)));
  });
}

/** Departments stand on the other side of a boundary. */
export function pullBoundary({ c, organisation }: World, lever: BoundaryLever): void {
  organisation.departments.forEach((department, d) => {
    if (lever.types.includes(department.type)) c.side[d] = sideCodes[lever.side];
  });
}

/** After the sides have been set: who is on the other side, and how often people meet across, if sides or Dezernate have changed. */
export function settleSides(w: World): void {
  const { c, departments } = w;
  let changed = false;
  for (let d = 0; d < departments; d++) if (c.side[d] !== w.sidesBefore[d]) changed = true;
  if (changed) {
    w.sidesBefore.set(c.side);
    w.sideChoice = sideChoices(w.organisation, w.topics, c.side);
  }
  if (changed || w.encountersStale) spreadEncounters(w);
  w.encountersStale = false;
}
