import type { PriceWords } from "./price-words.ts";

function fewerMore(low: number, high: number): string {
  const range = (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`);
  if (low === 0 && high === 0) return "gehen praktisch gleich viele Fälle verloren";
  if (high <= 0) return `gehen ${high === 0 ? `bis zu ${-low}` : range(-high, -low)} von 100 Fällen weniger verloren`;
  if (low >= 0) return `gehen ${low === 0 ? `bis zu ${high}` : range(low, high)} von 100 Fällen mehr verloren`;
  return `gehen von 100 Fällen ${-low} weniger bis ${high} mehr verloren`;
}
const stay = (n: number) => (n === 1 ? "bleibt" : "bleiben");

/** Words of figure 12 in German. */
export const dePrice: PriceWords = {
  title: ({ letter, low, high, euro, cheaper, hours }, base) => {
    const cost =
      euro === ""
        ? "Das kostet im Jahr etwa gleich viel"
        : `Das kostet im Jahr rund ${euro} Euro ${cheaper ? "weniger" : "mehr"}`;
    const left =
      hours === 0
        ? "die Regelarbeit leidet nicht stärker"
        : `von 100 Stunden Regelarbeit ${stay(Math.abs(hours))} ${Math.abs(hours)} ${hours > 0 ? "mehr" : "weniger"} liegen`;
    return `Mit ${letter} ${fewerMore(low, high)} als mit ${base}. ${cost}, ${left}`;
  },
  titleOne: (letter, euro, hours) =>
    `Option ${letter} kostet rund ${euro} Euro im Jahr; von 100 Stunden Regelarbeit ${stay(hours)} ${hours} liegen`,
  lead: (topic, base) =>
    `${topic}. Was jede Option gegenüber ${base} rettet, was sie kostet und was dafür liegen bleibt. In der Reihenfolge der Optionen, nicht nach Güte.`,
  saved: "Weniger verlorene Fälle, von 100",
  yearly: "Kosten im Jahr, 1.000 Euro",
  arrears: "Liegengebliebene Regelarbeit, von 100 Stunden",
  base: "Vergleichsgrundlage",
  once: (thousands) => `dazu einmalig ${thousands}`,
  beside: (value, more) => `${value} (${more})`,
  describe: (option, saved, euro, once, hours) =>
    `${option}: ${saved === undefined ? "" : `${saved} verlorene Fälle von 100; `}rund ${euro} Euro im Jahr${once === undefined ? "" : `, einmalig rund ${once} Euro`}; ${hours} von 100 Stunden Regelarbeit ${stay(hours)} liegen.`,
  notCounted:
    "Gezählt: Stellen, Sitzungsstunden, ausgegebenes Geld. Nicht gezählt: Mehrarbeit in den Ämtern, Folgen liegengebliebener Regelarbeit, Schäden durch verlorene Fälle, Kosten außerhalb der Verwaltung.",
  noRanking: "Keine Rangfolge: Was ein geretteter Fall wert ist, entscheidet die Politik, nicht das Modell.",
  spans: "Strich: 8 von 10 Annahmensätzen. Gestrichelt: die Vergleichsgrundlage, in Klammern der Unterschied zu ihr.",
  column: {
    name: "Bezeichnung",
    difference: "Unterschied der Lücke zur Vergleichsgrundlage",
    yearly: "Kosten im Jahr, Euro",
    once: "einmalige Kosten, Euro",
    arrears: "liegengebliebene Regelarbeit, von 100 Stunden",
  },
};
