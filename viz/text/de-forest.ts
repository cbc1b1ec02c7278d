import type { ForestWords } from "./forest-words.ts";

const often = (count: number, worlds: number, prior: number | undefined) =>
  `${count} von ${worlds}${prior === undefined ? "" : ` (${prior})`}`;

/** Words on which expectations hold, in German. */
export const deForest: ForestWords = {
  verdicts: {
    supported: "gestützt",
    contradicted: "widerlegt",
    equivalent: "kein nennenswerter Effekt",
    undecided: "offen",
  },
  title: (judged, { supported, contradicted, equivalent, undecided }) => {
    const all = supported + contradicted + equivalent + undecided;
    const pattern = judged === "patterns";
    if (all === 1) {
      const it = pattern ? "Das Muster" : "Die Hypothese";
      if (undecided) return `${it} bleibt offen`;
      if (equivalent) return `${it} zeigt keinen nennenswerten Effekt`;
      return `${it} ist ${supported ? "gestützt" : "widerlegt"}`;
    }
    const many = (n: number) => (n === 1 ? (pattern ? "eines" : "eine") : `${n}`);
    const of = `der ${all === 2 ? "beiden" : all} ${pattern ? "Muster" : "Hypothesen"}`;
    const every = all === 2 ? "beide" : "alle";
    const first =
      supported === all
        ? `${all === 2 ? "Beide" : `Alle ${all}`} ${pattern ? "Muster" : "Hypothesen"} sind gestützt`
        : supported === 0
          ? `${pattern ? "Keines" : "Keine"} ${of} ist gestützt`
          : supported === 1
            ? `${pattern ? "Eines" : "Eine"} ${of} ist gestützt`
            : `${supported} von ${all} ${pattern ? "Mustern" : "Hypothesen"} sind gestützt`;
    const rest = [
      contradicted > 0 ? `${many(contradicted)} ${contradicted === 1 ? "ist" : "sind"} widerlegt` : "",
      equivalent > 0 ? `${many(equivalent)} ${equivalent === 1 ? "zeigt" : "zeigen"} keinen nennenswerten Effekt` : "",
      undecided === all
        ? `${every} bleiben offen`
        : undecided > 0
          ? `${many(undecided)} ${undecided === 1 ? "bleibt" : "bleiben"} offen`
          : "",
    ].filter((part) => part !== "");
    return [first, ...rest].join(", ");
  },
  lead: (scope, confidence) =>
    `${scope === "" ? "" : `${scope}. `}Jede Zeile ist eine Behauptung. Zeichen: mittlerer Effekt; Linie: sein Bereich` +
    `${confidence === undefined ? "" : ` zu ${confidence} %`}. Eins auf der Achse ist der kleinste Effekt, der zählt.`,
  key: {
    wanted: "verlangter Bereich",
    small: "zu klein, um zu zählen",
    prior: "aus den Spannen allein",
    beyond: "reicht über das Bild hinaus",
    ablated: "ohne den Mechanismus",
    standIns: {
      funnel: "Trichter ohne Akteure",
      "queue-network": "nur Warteschlangen",
      "demand-only": "nur Nachfrage",
    },
  },
  axis: "Effekt, als Vielfaches des kleinsten, der zählt",
  verdict: "Urteil",
  holds: "Trifft zu",
  often,
  holdsNote: (weighted) =>
    `Trifft zu: Zahl der Annahmensätze, in denen jede Behauptung für sich zutrifft${weighted ? "; in Klammern aus den Spannen allein" : ""}. ` +
    "Das Urteil verlangt mehr: Es fragt, ob der mittlere Effekt sicher ist und groß genug.",
  oftenInWords: (count, worlds, prior) =>
    `trifft zu in ${often(count, worlds, undefined)}${prior === undefined ? "" : `, Spannen allein ${prior}`}`,
  times: (n) => `${n}×`.replace("-", "−"),
  noNumber: "keine Zahl",
  describe: (title, verdict, text) => `${title}: ${verdict}, trifft zu in ${text} Annahmensätzen.`,
  exploratory: "erkundend",
  column: {
    hypothesis: "Kennung",
    title: "Titel",
    claim: "Kennung der Behauptung",
    says: "Behauptung",
    wanted: "verlangt",
    bound: "kleinster Effekt, der zählt",
    unit: "Einheit",
    effect: "Effekt",
    low: "von",
    high: "bis",
    prior: "Effekt aus den Spannen allein",
    judgement: "Urteil",
    whole: "Urteil über das Ganze",
    share: "trifft zu, Anteil der Annahmensätze",
    sharePrior: "dasselbe aus den Spannen allein",
    worlds: "Annahmensätze",
    ablated: "Effekt ohne den Mechanismus",
  },
  wanted: { above: "mindestens", within: "höchstens, nach beiden Seiten", "not-below": "nicht weiter zurück als" },
};
