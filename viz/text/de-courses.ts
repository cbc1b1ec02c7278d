import type { CoursesWords } from "./courses-words.ts";

const units = (n: number) => (n === 1 ? "1 Einheit" : `${n} Einheiten`);

/** Words of figure 3 in German. */
export const deCourses: CoursesWords = {
  title: (letter, { grows, shrinks, all }, most, other) => {
    const named = most === undefined ? "" : ` (am stärksten: ${most})`;
    const rest = grows + shrinks < all ? ", sonst ändert sie sich nicht klar" : "";
    const base =
      grows > 0
        ? `Unter ${letter} wächst die Lücke in ${units(grows)}${named}${shrinks > 0 ? `, in ${shrinks} schrumpft sie` : ""}${rest}`
        : shrinks > 0
          ? `Unter ${letter} schrumpft die Lücke in ${units(shrinks)}${named}${rest}`
          : `Unter ${letter} ändert sich die Lücke in keiner Einheit klar`;
    if (other === undefined) return base;
    const count = (n: number) => (n === 0 ? "keiner" : `${n}`);
    return `${base}; unter ${other.letter} wächst sie in ${count(other.grows)} und schrumpft in ${count(other.shrinks)}`;
  },
  lead: (topic, compared) =>
    `${topic}. Umsetzungslücke je Einheit und Jahr, Mitte der Annahmensätze (Median), überall im selben Maßstab. ` +
    `Verglichen ${compared === 1 ? "wird das erste mit dem letzten Jahr" : `werden die ersten ${compared} mit den letzten ${compared} Jahren`}.`,
  axis: "Umsetzungslücke, von 100 Fällen",
  rest: "alle übrigen Einheiten zusammen",
  others: "alle übrigen",
  trends: { grows: "wächst", steady: "keine klare Änderung", shrinks: "schrumpft" },
  group: (trend, letter, n) => {
    const said = {
      grows: `Lücke wächst unter ${letter}`,
      steady: `Keine klare Änderung unter ${letter}`,
      shrinks: `Lücke schrumpft unter ${letter}`,
    };
    return `${said[trend]}: ${units(n)}`;
  },
  describe: (group, names) => `${group} (${names.join(", ")}).`,
  note: "„Wächst“ und „schrumpft“ heißt: in mindestens 8 von 10 Annahmensätzen, im Mittel um mehr als 1 von 100. Zahlen rechts: das letzte Jahr.",
  column: {
    line: "Linie",
    trend: "Verlauf",
    change: "Änderung der Lücke",
    gapIn: (year) => `Lücke, Jahr ${year}`,
  },
};
