import type { WhyWords } from "./why-words.ts";

const go = (n: number) => (n === 1 ? "ginge" : "gingen");

/** Words of figure 8 in German. */
export const deWhy: WhyWords = {
  titleSingle: (change, from, to) =>
    from === to
      ? `„${change}“ lässt die Lücke, wie sie ist: ${to} von 100 Fällen`
      : `„${change}“ ${to < from ? "senkt" : "hebt"} die Lücke von ${from} auf ${to} von 100 Fällen`,
  titleMost: (change, letter, effect) =>
    effect < 0
      ? `Am meisten bewirkt „${change}“: Ohne diese Änderung ${go(-effect)} unter ${letter} ${-effect} von 100 Fällen mehr verloren`
      : `Am meisten schadet „${change}“: Ohne diese Änderung ${go(effect)} unter ${letter} ${effect} von 100 Fällen weniger verloren`,
  titleNone: "Keine einzelne Änderung macht für sich einen Unterschied",
  lead: (topic, a, b, several) =>
    `${topic}. Vom Stand unter ${a} zu dem unter ${b}. ` +
    (several
      ? "Dunkel: Die Änderung verkleinert die Lücke. Weiß: Sie vergrößert sie."
      : "Beide Optionen unterscheiden sich nur in dieser einen Änderung."),
  change: (kind, title) => ({ added: `Neu: ${title}`, leftOut: `Entfällt: ${title}`, changed: `Geändert: ${title}` })[kind],
  unchanged: "unverändert",
  rest: "Gemeinsamer Anteil",
  assumptions: "Was die Annahmen ausmachen (8 von 10 Annahmensätzen)",
  describe: (change, effect) => `${change}: ${effect}.`,
  method: "Für jede Änderung wurde die Option noch einmal ohne sie gerechnet. Strich unter dem Balken: 8 von 10 Annahmensätzen.",
  together: (rest, whole) =>
    Math.sign(rest) === Math.sign(whole)
      ? "„Gemeinsamer Anteil“: Fällt eine Änderung weg, fangen die anderen einen Teil auf. Einzeln gerechnet fehlt dieser Teil."
      : "„Gemeinsamer Anteil“: Die Änderungen brauchen einander. Einzeln gerechnet zählt dieser Teil mehrfach, hier wird er abgezogen.",
  column: { part: "Kennung des Teils", name: "Teil", gap: "Umsetzungslücke", effect: "Wirkung auf die Lücke" },
};
