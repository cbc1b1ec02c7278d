import { useLab } from "../../lab.ts";
import { useSaying } from "../use-saying.ts";
import type { Placed, PlacedUnit } from "./placements.ts";

/** Weeks of a year, as everywhere in the model. */
const weeksOfYear = 52;

/** When a unit or body is there, as years of the run; "" where it is there all the time. */
export function useSpan(): (placed: Placed) => string {
  const { weeks } = useLab().store.inquiry.value;
  const { picture } = useSaying().words;
  const year = (week: number) => Math.floor(week / weeksOfYear) + 1;
  return ({ start, end }) => {
    const last = end === null || end >= weeks ? null : year(Math.max(start, end - 1));
    return start === 0 && last === null ? "" : picture.span(year(start), last);
  };
}

/** Beauftragte or a unit, where the picture shows it. */
export function UnitBadge({ unit }: { readonly unit: PlacedUnit }) {
  const { words, language, posts } = useSaying();
  const { picture } = words;
  const span = useSpan()(unit);
  return (
    <li class="administration-badge">
      <strong>{unit.title[language]}</strong>{" "}
      <span>{[picture.unitPosts(posts(unit.posts)), picture.levels[unit.level], span].filter(Boolean).join(", ")}</span>
    </li>
  );
}
