import type { FlipWords } from "./flip-words.ts";

const others = (n: number) => (n === 0 ? "" : n === 1 ? " und an einer weiteren Annahme" : ` und an ${n} weiteren Annahmen`);

/** Words of figure 10 in German. */
export const deFlip: FlipWords = {
  titleTurns: (a, b, assumption, more) => `Ob ${a} oder ${b} weniger Fälle verliert, hängt an „${assumption}“${others(more)}`,
  titleFlips: (clear, a, b, assumption, more) => {
    const what = {
      better: `Ob ${b} klar weniger Fälle verliert als ${a}`,
      worse: `Ob ${b} klar mehr Fälle verliert als ${a}`,
      equivalent: `Ob sich ${a} und ${b} kaum unterscheiden`,
    };
    return `${what[clear]}, hängt an „${assumption}“${others(more)}`;
  },
  titleSize: (assumption) =>
    `Keine einzelne Annahme kippt das Urteil; „${assumption}“ ändert am meisten, wie groß der Unterschied ist`,
  titleNone: "Keine einzelne Annahme verschiebt die Antwort erkennbar",
  tooFew: (worlds) =>
    `${worlds === 1 ? "Ein Annahmensatz reicht" : `${worlds} Annahmensätze reichen`} nicht, um zu sagen, was die Antwort kippen könnte`,
  lead: (topic, a, b, letterA, letterB, weighted) =>
    `${topic}. ${b} im Vergleich mit ${a}. Jeder Streifen teilt die Annahmensätze nach einer Annahme. ` +
    `Dunkel: ${letterB} verliert klar weniger Fälle. Weiß: ${letterA} verliert klar weniger. Grau: offen oder gleich. ` +
    `Zahlen: Unterschied im Mittel, von 100 Fällen; in wie vielen Annahmensätzen ${letterB} weniger verliert` +
    `${weighted ? " (in Klammern: aus den Spannen allein)" : ""}.`,
  flips: "Kippt das Urteil",
  size: "Ändert nur die Größe",
  all: (worlds) => (worlds === 1 ? "Der eine Annahmensatz" : `Alle ${worlds} Annahmensätze`),
  lower: "untere Hälfte der Spanne",
  upper: "obere Hälfte der Spanne",
  lowerShort: "untere Hälfte",
  upperShort: "obere Hälfte",
  mean: (n, roomy) => `${roomy ? "im Mittel " : ""}${n === 0 ? "gleich viele" : n < 0 ? `${-n} weniger` : `${n} mehr`}`,
  often: (count, worlds, prior, roomy) =>
    `${roomy ? "weniger in " : ""}${count} von ${worlds}${prior === undefined ? "" : ` (${prior})`}`,
  describe: (assumption, part, verdict, mean, often) => `${assumption}, ${part}: ${verdict}, ${mean}, ${often}.`,
  structures: {
    stages: {
      title: "Wie die Stufen wirken",
      values: { gates: "als strenge Tore", compensating: "Stärken gleichen Schwächen aus" },
    },
    openness: {
      title: "Wie Mitwirkungsbereitschaft abfärbt",
      values: { bounded: "nur unter Ähnlichgesinnten", averaging: "unter allen", none: "gar nicht" },
    },
    regularWork: {
      title: "Vorrang der Regelarbeit",
      values: { first: "Regelarbeit geht immer vor", proportional: "Zeit wird anteilig verteilt" },
    },
    coordination: {
      title: "Art der Abstimmung",
      values: { negative: "Einwände stehen im Vordergrund", positive: "gemeinsame Lösungen werden gesucht" },
    },
  },
  caution: "Das sind Zusammenhänge über die Annahmensätze, keine Beweise für eine einzelne Ursache.",
  standout: (worlds) => `Gezeigt ist nur, was sich bei ${worlds} Annahmensätzen deutlich vom Zufall abhebt.`,
  column: {
    assumption: "Annahme",
    kind: "Bedeutung",
    part: "Teil",
    from: "von",
    to: "bis",
    unit: "Einheit",
    worlds: "Annahmensätze",
    better: "Annahmensätze mit weniger verlorenen Fällen, von 100",
    prior: "dieselben aus den Spannen allein",
    mean: "Unterschied im Mittel, von 100 Fällen",
  },
};
