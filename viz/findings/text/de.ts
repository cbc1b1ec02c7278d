import type { FindingWords } from "./words.ts";

const lose = (n: number) => (n === 1 ? "geht" : "gehen");
const size = (low: number, high: number) => {
  if (low === high) return `rund ${high}`;
  return low === 0 ? `bis zu ${high}` : `${low} bis ${high}`;
};
const some = (n: number, worlds: number) => (n === worlds ? `allen ${worlds}` : n === 0 ? "keinem" : `${n} von ${worlds}`);
const ofWorlds = (n: number, worlds: number) =>
  n === 0 ? `keinem der ${worlds} Annahmensätze` : `${some(n, worlds)} Annahmensätzen`;
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} und ${items[items.length - 1]}`;

const number = (value: number) => new Intl.NumberFormat("de-DE").format(value);

/** German words of findings. */
export const de: FindingWords = {
  answer: {
    option: (letter, title) => `${letter} (${title})`,
    fewer: (a, b, low, high) => `Mit ${b} ${lose(high)} ${size(low, high)} von 100 Fällen weniger verloren als mit ${a}.`,
    more: (a, b, low, high) => `Mit ${b} ${lose(high)} ${size(low, high)} von 100 Fällen mehr verloren als mit ${a}.`,
    fewerMostly: (a, b, n, range) =>
      `Mit ${b} ${lose(n)} im Mittel ${n} von 100 Fällen weniger verloren als mit ${a}. Die Spanne reicht von ${range}.`,
    moreMostly: (a, b, n, range) =>
      `Mit ${b} ${lose(n)} im Mittel ${n} von 100 Fällen mehr verloren als mit ${a}. Die Spanne reicht von ${range}.`,
    equivalent: (a, b) =>
      `Mit ${b} gehen praktisch gleich viele Fälle verloren wie mit ${a}: Der Unterschied beträgt höchstens 1 von 100.`,
    undecided: (a, b, range) =>
      `Ob ${b} besser ist als ${a}, bleibt offen. Je nach Annahmen gehen von 100 Fällen ${range} verloren.`,
    none: (verdict, a) =>
      verdict === "worse"
        ? `Keine Option ist besser als ${a}, jede verliert mehr Fälle.`
        : verdict === "equivalent"
          ? "Keine Option hilft erkennbar."
          : `Keine Option ist klar besser als ${a}.`,
    inWorlds: (better, worlds, rarely, prior) => {
      const only = rarely && better > 0 && better < worlds ? "nur " : "";
      const plain = `Weniger sind es ${only}in ${ofWorlds(better, worlds)}`;
      if (prior === undefined) return `${plain}.`;
      const alone = prior === better ? "ebenso vielen" : some(prior, worlds);
      return `${plain}, gewichtet nach dem, was bekannt ist; aus den Spannen allein in ${alone}.`;
    },
    inMostWorlds: (weighted) =>
      `Das gilt in mindestens 8 von 10 Annahmensätzen${weighted ? ", gewichtet nach dem, was bekannt ist" : ""}.`,
    oneWorld: "Gerechnet wurde nur ein Annahmensatz. Über die Gewissheit sagt das nichts.",
    slight: "Im Mittel beträgt der Unterschied aber höchstens 1 von 100. Das ist zu wenig für ein klares Urteil.",
    alone: (option, implemented, low, high) =>
      `Mit ${option} ${implemented === 1 ? "kommt" : "kommen"} ${implemented} von 100 Fällen fachgerecht ans Ziel. ` +
      `Die Umsetzungslücke beträgt ${low === high ? `rund ${low}` : `${low} bis ${high}`} von 100.`,
    change: (fate, more) => {
      const n = more ? "mehr" : "weniger";
      const said: Record<typeof fate, string> = {
        unassigned: `bleiben ${n} Fälle ohne klare Zuständigkeit`,
        unnoticed: `bleiben ${n} Fälle unerkannt`,
        declined: `scheitern ${n} Fälle daran, dass niemand sie aufgreift`,
        stuck: `bleiben ${n} Fälle am Verfahrenswissen hängen`,
        uncoordinated: `scheitern ${n} Fälle an der Abstimmung`,
        notReleased: `scheitern ${n} Fälle an der Freigabe durch die Leitung`,
        councilDecided: `entscheidet der Rat in ${n} Fällen anders`,
        weighed: `werden ${n} Fälle nach Abwägung zurückgestellt`,
        unfunded: `scheitern ${n} Fälle am Geld`,
        overloaded: `bleiben ${n} Fälle im Arbeitsrückstand liegen`,
        symbolic: `werden ${n} Fälle nur auf dem Papier erledigt`,
      };
      return said[fate];
    },
    aboveAll: (change) => `Vor allem ${change}.`,
    inReturn: (change) => `Dafür ${change}.`,
    afterAll: (change) => `Immerhin ${change}.`,
    shift: (fewer, more) => `Die Verluste verschieben sich: Zwar ${fewer}, dafür ${more}.`,
    noShift: "Auch die Gründe bleiben dieselben.",
    better: (letters, also) =>
      `Klar besser als A ${letters.length === 1 ? "ist" : "sind"} ${also ? "auch " : ""}${list(letters)}.`,
    lessSure: (letters) =>
      `${list(letters)} ${letters.length === 1 ? "verliert" : "verlieren"} im Mittel noch weniger, aber nicht verlässlich.`,
    worse: (letters, also) =>
      `Klar schlechter als A ${letters.length === 1 ? "ist" : "sind"} ${also ? "auch " : ""}${list(letters)}.`,
    same: (letters) => `${list(letters)} ${letters.length === 1 ? "unterscheidet" : "unterscheiden"} sich kaum von A.`,
    open: (letters) => `Bei ${list(letters)} bleibt es offen.`,
  },
  figures: {
    "stage-sankey": "Wo gehen Fälle verloren?",
    "gap-over-time": "Wie entwickelt sich die Lücke?",
    "department-courses": "Welche Einheiten laufen auseinander?",
    "cost-and-cases": "Was kosten die Optionen, und was retten sie?",
    "fate-alluvial": "Was wird aus denselben Fällen?",
    "change-waterfall": "Welche Änderung bewirkt wie viel?",
    "option-dumbbell": "Welche Einheiten gewinnen oder verlieren?",
    "fate-heatmap": "Woran scheitern Fälle in welcher Einheit?",
    "bottleneck-bars": "Welche Stufe ist der Engpass?",
    "who-works-with-whom": "Wer arbeitet mit wem?",
    "capacity-profile": "Welche Fähigkeiten wachsen?",
    "capacity-profiles": "Worin unterscheiden sich die Profile?",
    "quantile-dots": "Wie sicher ist der Vergleich?",
    "flip-strip": "Was könnte die Antwort kippen?",
  },
  figureLimits: (weighted) => [
    "Stilisierter Typ, keine Prognose für eine bestimmte Stadt.",
    "Fast alle Annahmen sind plausible Spannen, keine Messwerte.",
    weighted ? "Annahmensätze nach Bekanntem gewichtet." : "Alle Annahmensätze zählen gleich.",
  ],
  insteadOf: (parameter, before, after) => `${parameter}: ${number(after)} statt ${number(before)}`,
  note: "Hinweis",
};
