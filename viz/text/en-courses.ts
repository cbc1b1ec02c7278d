import type { CoursesWords } from "./courses-words.ts";

const units = (n: number) => (n === 1 ? "1 unit" : `${n} units`);

/** Words of figure 3 in English. */
export const enCourses: CoursesWords = {
  title: (letter, { grows, shrinks, all }, most, other) => {
    const named = most === undefined ? "" : ` (most: ${most})`;
    const rest = grows + shrinks < all ? "; elsewhere it does not clearly change" : "";
    const base =
      grows > 0
        ? `Under ${letter} the gap grows in ${units(grows)}${named}${shrinks > 0 ? ` and shrinks in ${shrinks}` : ""}${rest}`
        : shrinks > 0
          ? `Under ${letter} the gap shrinks in ${units(shrinks)}${named}${rest}`
          : `Under ${letter} the gap clearly changes in no unit`;
    if (other === undefined) return base;
    const count = (n: number) => (n === 0 ? "none" : `${n}`);
    return `${base}; under ${other.letter} it grows in ${count(other.grows)} and shrinks in ${count(other.shrinks)}`;
  },
  lead: (topic, compared) =>
    `${topic}. Implementation gap by unit and year, middle of the sets of assumptions (median), on the same scale everywhere. ` +
    `${compared === 1 ? "The first year is compared with the last" : `The first ${compared} years are compared with the last ${compared}`}.`,
  axis: "Implementation gap, of 100 cases",
  rest: "all other units together",
  others: "all others",
  trends: { grows: "grows", steady: "no clear change", shrinks: "shrinks" },
  group: (trend, letter, n) => {
    const said = {
      grows: `Gap grows under ${letter}`,
      steady: `No clear change under ${letter}`,
      shrinks: `Gap shrinks under ${letter}`,
    };
    return `${said[trend]}: ${units(n)}`;
  },
  describe: (group, names) => `${group} (${names.join(", ")}).`,
  note: "“Grows” and “shrinks” mean: in at least 8 of 10 sets of assumptions, by more than 1 of 100 on average. Numbers on the right: the last year.",
  column: {
    line: "line",
    trend: "course",
    change: "change of the gap",
    gapIn: (year) => `gap, year ${year}`,
  },
};
