import type { TiesWords } from "./ties-words.ts";

const place = (across: boolean) => (across ? "across Dezernate" : "on average");

/** Words of figure 11 in English. */
export const enTies: TiesWords = {
  titleOne: (letter, across, within) => {
    if (across === undefined) return `Under ${letter}, ${within} of 100 pairs of staff know each other from work`;
    const said = `Under ${letter}, ${across} of 100 pairs of staff know each other across Dezernate`;
    return within === undefined ? said : `${said}, ${within} within one`;
  },
  titleChanged: (a, ofA, b, ofB, across, most) =>
    `Under ${b}, ${place(across)} ${ofB} of 100 pairs of staff know each other, under ${a} ${ofA}` +
    (most ? `; “${most[0]}” and “${most[1]}” ${ofB > ofA ? "gain" : "lose"} most` : ""),
  titleSame: (b, strength, across) =>
    `Who works with whom hardly changes under ${b}: ${place(across)} ${strength} of 100 pairs of staff know each other`,
  lead: "Working ties at the end of the run: of 100 pairs of one person each from both units, so many know each other from work. Ordered by Dezernat.",
  below: (option) => `below the diagonal: ${option}`,
  above: (option) => `above the diagonal: ${option}`,
  scale: "of 100 pairs",
  grown: (n) => `stronger by at least ${n}`,
  shrunk: (n) => `weaker by at least ${n}`,
  leastShown: (n) => `Drawn are ties from ${n} of 100. The thicker, the stronger.`,
  byDezernat: "In this narrow form Dezernate stand for their units (mean). On the diagonal: within the Dezernat.",
  smallUnits: "Small units",
  describe: (letter, across, within) =>
    `Under ${letter}: ${[across === undefined ? "" : `across Dezernate ${across} of 100`, within === undefined ? "" : `within ${within} of 100`].filter((part) => part !== "").join(", ")}.`,
  column: {
    first: "unit",
    second: "unit opposite",
    strength: "strength, of 100 pairs",
    firstCode: "code of the unit",
    secondCode: "code of the unit opposite",
  },
};
