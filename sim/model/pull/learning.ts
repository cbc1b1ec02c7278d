import type { LearningLever, RecruitmentLever, ReflectionLever } from "../levers.ts";
import type { World } from "../world.ts";

/** Whether department d is meant by a list of types; an empty list means all. */
function isMeant(w: World, d: number, types: readonly string[]): boolean {
  return types.length === 0 || types.includes(w.organisation.departments[d].type);
}

/** Hours on the matter itself and on the process: each hour is spent once. */
const shares = { subject: [1, 0], process: [0, 1], both: [0.5, 0.5] } as const;

/** Trainings or material on topic t. */
export function pullLearning(w: World, lever: LearningLever, t: number, s: number): void {
  const { c, p, departments } = w;
  const hours = (s * lever.hoursPerStaffYear) / lever.topics.length;
  const [matter, process] = shares[lever.content];
  for (let d = 0; d < departments; d++) {
    if (!isMeant(w, d, lever.types)) continue;
    const dt = t * departments + d;
    if (lever.format === "material") {
      c.materialAwareness[dt] += p.materialTeaches * matter * hours;
      c.materialKnowHow[dt] += p.materialTeaches * process * hours;
    } else if (lever.voluntary) {
      c.training[dt] += hours;
      c.courseAwareness[dt] += matter * hours;
      c.courseKnowHow[dt] += process * hours;
    } else {
      c.assigned[dt] += hours;
      c.sentAwareness[dt] += matter * hours;
      c.sentKnowHow[dt] += process * hours;
    }
  }
}

/** Time to look back on cases of topic t, and leave to fail. */
export function pullReflection(w: World, lever: ReflectionLever, t: number, s: number): void {
  const { c, p, departments } = w;
  const hours = s * lever.hoursPerStaffMonth;
  for (let d = 0; d < departments; d++) {
    if (!isMeant(w, d, lever.types)) continue;
    const dt = t * departments + d;
    c.reflection[dt] = Math.max(c.reflection[dt], hours / (hours + p.reflectionHoursNeeded));
    c.tolerance[dt] = Math.max(c.tolerance[dt], s * lever.tolerance);
  }
}

/** What newcomers bring along for topic t. */
export function pullRecruitment(w: World, lever: RecruitmentLever, t: number, s: number): void {
  const { c, departments } = w;
  for (let d = 0; d < departments; d++) {
    if (!isMeant(w, d, lever.types)) continue;
    const dt = t * departments + d;
    c.recruits[dt] = Math.max(c.recruits[dt], s * lever.share);
  }
}
