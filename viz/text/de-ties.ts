import type { TiesWords } from "./ties-words.ts";

const place = (across: boolean) => (across ? "Über Dezernate hinweg" : "Im Mittel");

/** Words of figure 11 in German. */
export const deTies: TiesWords = {
  titleOne: (letter, across, within) => {
    if (across === undefined) return `Unter ${letter} kennen sich ${within} von 100 Paaren von Beschäftigten aus der Arbeit`;
    const said = `Unter ${letter} kennen sich über Dezernate hinweg ${across} von 100 Paaren von Beschäftigten`;
    return within === undefined ? said : `${said}, innerhalb eines Dezernats ${within}`;
  },
  titleChanged: (a, ofA, b, ofB, across, most) =>
    `${place(across)} kennen sich unter ${b} ${ofB} von 100 Paaren von Beschäftigten, unter ${a} ${ofA}` +
    (most ? `; am meisten ${ofB > ofA ? "gewinnen" : "verlieren"} „${most[0]}“ und „${most[1]}“` : ""),
  titleSame: (b, strength, across) =>
    `Wer mit wem arbeitet, ändert sich unter ${b} kaum: ${place(across)} kennen sich ${strength} von 100 Paaren von Beschäftigten`,
  lead: "Arbeitsbeziehungen am Ende der Laufzeit: Von 100 Paaren aus je einer Person beider Einheiten kennen sich so viele aus der Arbeit. Geordnet nach Dezernaten.",
  below: (option) => `unter der Diagonale: ${option}`,
  above: (option) => `über der Diagonale: ${option}`,
  scale: "von 100 Paaren",
  grown: (n) => `um mindestens ${n} stärker`,
  shrunk: (n) => `um mindestens ${n} schwächer`,
  leastShown: (n) => `Gezeichnet sind Beziehungen ab ${n} von 100. Je dicker, desto stärker.`,
  byDezernat: "In dieser schmalen Form stehen Dezernate für ihre Einheiten (Mittel). In der Diagonale: innerhalb des Dezernats.",
  smallUnits: "Kleine Einheiten",
  describe: (letter, across, within) =>
    `Unter ${letter}: ${[across === undefined ? "" : `über Dezernate hinweg ${across} von 100`, within === undefined ? "" : `innerhalb ${within} von 100`].filter((part) => part !== "").join(", ")}.`,
  column: {
    first: "Einheit",
    second: "Einheit gegenüber",
    strength: "Stärke, von 100 Paaren",
    firstCode: "Kennung der Einheit",
    secondCode: "Kennung der Einheit gegenüber",
  },
};
