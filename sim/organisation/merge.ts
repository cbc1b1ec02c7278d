import type { Department, Dezernat } from "../model/organisation.ts";
import type { Note } from "./note.ts";
import { type Side, sideTitles } from "./side.ts";

/** Where a department may stand: in the line first. */
const sides: readonly (Side | undefined)[] = [undefined, "county", "enterprise"];

/**
 * Merges departments with fewer than `below` posts (FTE) inside their Dezernat, on their side of the boundary: into one unit of
 * "smaller units" if that reaches `below`, else into the largest department there. What has nobody to join is kept. Sizes add up; relevance,
 * contact, hierarchy and utilisation are means weighted by posts; the kind is that of most posts.
 */
export function mergeSmall(
  departments: readonly Department[],
  dezernate: readonly Dezernat[],
  below: number,
): { departments: Department[]; notes: Note[] } {
  const notes: Note[] = [];
  const together = dezernate.flatMap((dezernat) => sides.map((side) => ({ dezernat, side })));
  const merged = together.flatMap(({ dezernat, side }) => {
    const own = departments.filter((d) => d.dezernat === dezernat.code && d.side === side);
    const small = own.filter((d) => d.posts < below);
    const large = own.filter((d) => d.posts >= below);
    if (small.length === 0 || own.length === 1) return own;
    const posts = small.reduce((sum, d) => sum + d.posts, 0);
    const names = small.map((d) => d.name).join("; ");
    if (large.length > 0 && posts < below) {
      const host = large.reduce((a, b) => (b.posts > a.posts ? b : a));
      notes.push(told(names, host.name));
      return large.map((d) => (d === host ? join([host, ...small], host.code, host.name) : d));
    }
    const beyond = side === undefined ? "" : `, ${sideTitles[side].de}`;
    const name = `Kleinere Einheiten (${dezernat.name}${beyond})`;
    notes.push(told(names, name));
    return [...large, join(small, `${dezernat.code}/kleinere-einheiten${side === undefined ? "" : `-${side}`}`, name)];
  });
  return { departments: merged, notes };
}

function told(names: string, into: string): Note {
  return { kind: "merge", message: { de: `In „${into}“ zusammengefasst: ${names}`, en: `merged into “${into}”: ${names}` } };
}

function join(parts: readonly Department[], code: string, name: string): Department {
  const posts = parts.reduce((sum, d) => sum + d.posts, 0);
  const mean = (value: (d: Department) => number | null): number | null => {
    const told = parts.filter((d) => value(d) !== null);
    const weight = told.reduce((sum, d) => sum + d.posts, 0);
    return told.length === 0 ? null : told.reduce((sum, d) => sum + d.posts * value(d)!, 0) / weight;
  };
  const byType = new Map<string, number>();
  for (const d of parts) byType.set(d.type, (byType.get(d.type) ?? 0) + d.posts);
  const [type] = [...byType].reduce((a, b) => (b[1] > a[1] ? b : a));
  const perTopic = (of: (d: Department) => Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.keys(of(parts[0])).map((topic) => [topic, mean((d) => of(d)[topic] ?? 0)!]));
  return {
    code,
    name,
    dezernat: parts[0].dezernat,
    type,
    posts,
    staff: parts.reduce((sum, d) => sum + d.staff, 0),
    utilisation: mean((d) => d.utilisation),
    hierarchy: mean((d) => d.hierarchy),
    ...(parts[0].side === undefined ? {} : { side: parts[0].side }),
    relevance: perTopic((d) => d.relevance),
    contact: perTopic((d) => d.contact),
  };
}
