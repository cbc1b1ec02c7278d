import type { PriceWords } from "./price-words.ts";

function fewerMore(low: number, high: number): string {
  const range = (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`);
  if (low === 0 && high === 0) return "practically as many cases are lost as";
  if (high <= 0) return `${high === 0 ? `up to ${-low}` : range(-high, -low)} fewer of 100 cases are lost than`;
  if (low >= 0) return `${low === 0 ? `up to ${high}` : range(low, high)} more of 100 cases are lost than`;
  return `${-low} fewer to ${high} more of 100 cases are lost than`;
}
const stay = (n: number) => (n === 1 ? "is" : "are");

/** Words of figure 12 in English. */
export const enPrice: PriceWords = {
  title: ({ letter, low, high, euro, cheaper, hours }, base) => {
    const cost =
      euro === "" ? "It costs about as much a year" : `It costs about ${euro} euro ${cheaper ? "less" : "more"} a year`;
    const left =
      hours === 0
        ? "regular work suffers no more"
        : `${Math.abs(hours)} ${hours > 0 ? "more" : "fewer"} of 100 hours of regular work ${stay(Math.abs(hours))} left undone`;
    return `With ${letter}, ${fewerMore(low, high)} with ${base}. ${cost}, and ${left}`;
  },
  titleOne: (letter, euro, hours) =>
    `Option ${letter} costs about ${euro} euro a year; ${hours} of 100 hours of regular work ${stay(hours)} left undone`,
  lead: (topic, base) =>
    `${topic}. What each option saves against ${base}, what it costs, and what is left undone for it. In the order of the options, not of merit.`,
  saved: "Fewer cases lost, of 100",
  yearly: "Cost a year, 1,000 euro",
  arrears: "Regular work left undone, of 100 hours",
  base: "base of comparison",
  once: (thousands) => `plus ${thousands} once`,
  beside: (value, more) => `${value} (${more})`,
  describe: (option, saved, euro, once, hours) =>
    `${option}: ${saved === undefined ? "" : `${saved} cases lost of 100; `}about ${euro} euro a year${once === undefined ? "" : `, about ${once} euro once`}; ${hours} of 100 hours of regular work ${stay(hours)} left undone.`,
  notCounted:
    "Counted: posts, hours in meetings, money spent. Not counted: extra work in departments, what follows from regular work left undone, damage from cases lost, cost outside the administration.",
  noRanking: "No ranking: what a case saved is worth is for politics to decide, not for the model.",
  spans: "Line: 8 of 10 sets of assumptions. Dashed: the base of comparison; in brackets the difference from it.",
  column: {
    name: "title",
    difference: "difference of the gap from the base",
    yearly: "cost a year, euro",
    once: "cost once, euro",
    arrears: "regular work left undone, of 100 hours",
  },
};
