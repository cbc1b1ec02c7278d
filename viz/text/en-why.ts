import type { WhyWords } from "./why-words.ts";

const cases = (n: number) => (n === 1 ? "case" : "cases");

/** Words of figure 8 in English. */
export const enWhy: WhyWords = {
  titleSingle: (change, from, to) =>
    from === to
      ? `“${change}” leaves the gap as it is: ${to} of 100 cases`
      : `“${change}” ${to < from ? "lowers" : "raises"} the gap from ${from} to ${to} of 100 cases`,
  titleMost: (change, letter, effect) =>
    effect < 0
      ? `“${change}” does most: without this change ${-effect} more ${cases(-effect)} of 100 would be lost under ${letter}`
      : `“${change}” harms most: without this change ${effect} fewer ${cases(effect)} of 100 would be lost under ${letter}`,
  titleNone: "No single change makes a difference by itself",
  lead: (topic, a, b, several) =>
    `${topic}. From where things stand under ${a} to where they stand under ${b}. ` +
    (several ? "Dark: the change narrows the gap. White: it widens it." : "The two options differ in this one change only."),
  change: (kind, title) => ({ added: `New: ${title}`, leftOut: `Left out: ${title}`, changed: `Changed: ${title}` })[kind],
  unchanged: "unchanged",
  rest: "Shared part",
  assumptions: "What the assumptions make of it (8 of 10 sets)",
  describe: (change, effect) => `${change}: ${effect}.`,
  method: "For each change the option was computed once more without it. Line below a bar: 8 of 10 sets of assumptions.",
  together: (rest, whole) =>
    Math.sign(rest) === Math.sign(whole)
      ? "“Shared part”: when one change goes, the others make up for part of it. Computed one by one, this part is missing."
      : "“Shared part”: the changes need each other. Computed one by one, this part counts more than once; here it is taken off.",
  column: { part: "code of the part", name: "part", gap: "implementation gap", effect: "effect on the gap" },
};
