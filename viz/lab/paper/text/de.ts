import type { PaperWords } from "./words.ts";

/** The paper for the council in German. */
export const de: PaperWords = {
  page: {
    title: "Vorlage",
    lead: "Eine Seite Zusammenfassung für den Rat, dahinter Abbildungen, Annahmen und der Weg zum Nachrechnen.",
    form: "Ihre Angaben",
    fields: { title: "Titel", occasion: "Anlass", recommendation: "Empfehlung" },
    leftEmpty: "Wo Sie nichts eintragen, steht im Blatt ein Vorschlag.",
    figures: "Abbildungen im Anhang",
    print: "Drucken oder als PDF sichern",
    printHint: "Im Druckfenster A4 wählen. „Als PDF speichern“ steht dort unter den Druckern.",
    sheet: "Vorschau des Blatts",
    nothingYet: "Noch keine Ergebnisse",
    nothingYetBody: "Das Blatt erscheint hier, sobald der erste Annahmensatz gerechnet ist.",
  },
  kicker: "Vorlage für den Rat · berechnet mit Querschnitt",
  asOf: (date) => `Stand ${date}`,
  provisional: (done, of) => `Vorläufig: erst ${done} von ${of} Annahmensätzen gerechnet.`,
  defaults: {
    title: (topic, options) =>
      options === 1 ? `${topic} im Alltag der Verwaltung` : `${topic}: ${options} Optionen für die Verwaltung im Vergleich`,
    occasion: (topic) =>
      `Das Thema ${topic} berührt viele Ämter und gehört keinem allein. Zu klären ist, wie sich die Verwaltung dafür aufstellt.`,
    recommendation(verdict, option) {
      const known = "Der Rat nimmt die Berechnung zur Kenntnis.";
      if (verdict === "better")
        return `${known} ${option} wird weiter verfolgt; Kosten, Nebenwirkungen und Grenzen sind dabei abzuwägen.`;
      if (verdict === "worse") return `${known} Für einen Wechsel von der ersten Option spricht sie nicht.`;
      if (verdict === "equivalent")
        return `${known} Den Ausschlag sollten andere Gründe geben: Die Optionen unterscheiden sich kaum.`;
      return `${known} Aus ihr allein folgt keine Entscheidung.`;
    },
  },
  headings: {
    occasion: "Anlass",
    recommendation: "Empfehlung",
    question: "Frage",
    administration: "Verwaltung",
    options: "Optionen",
    inFull: "Die Optionen im Einzelnen",
    answer: "Antwort",
    price: "Kosten und Nebenwirkungen",
    limits: "Grenzen",
    figures: "Abbildungen",
    assumptions: "Annahmen",
    hinges: "Woran die Antwort hängt",
    forms: "Wenn Mechanismen anders wirken",
    fixed: "Was festgehalten wurde",
    rest: "Alles Übrige",
    reproduce: "Nachrechnen",
  },
  administration: (title, own, units, staff) =>
    `${own ? `„${title}“, nach eigenen Angaben eingegeben` : title}; ${units} Organisationseinheiten, ${staff} Beschäftigte.`,
  topicAndPeriod: (topic, period, from) => `Thema: ${topic}. Gerechnet: ${period}${from}.`,
  years: (years) => (years === 1 ? "1 Jahr" : `${years} Jahre`),
  dated: (from, end) => `${from} bis ${end}`,
  comparedFrom: (point) => `, verglichen ab ${point}`,
  shared: "In allen Optionen",
  inAnnex: "Was die Optionen im Einzelnen enthalten, steht im Anhang.",
  events: "Von außen, in allen Optionen gleich",
  use: {
    changed: (use, changes) => `${use} anders: ${changes}`,
    left: (use) => `ohne: ${use}`,
    likeFirst: "wie A",
    nothing: "nichts weiter",
  },
  baseMark: "Ausgangslage des Vergleichs",
  price: {
    columns: {
      option: "Option",
      lost: "Verloren von 100 Fällen",
      difference: "Unterschied zu A",
      better: "Weniger als A, Annahmensätze",
      verdict: "Urteil",
      cost: "Kosten in 1.000 €",
      arrears: "Regelarbeit liegen geblieben, von 100 Std.",
    },
    base: "Basis",
    none: "–",
    range: (low, high) => (low === high ? `${low}` : `${low} bis ${high}`).replaceAll("-", "−"),
    of: (count, worlds, prior) => `${count} von ${worlds}${prior === undefined ? "" : ` (${prior})`}`,
    verdict: (word, prior) => (prior === undefined || prior === word ? word : `${word} (${prior})`),
    note: (weighted) =>
      `Spannen umfassen die mittleren 8 von 10 Annahmensätzen; Minus heißt weniger Verluste.${weighted ? " In Klammern: aus den Spannen allein, ohne Gewichtung." : ""} ` +
      "Kosten über den ganzen Zeitraum: Stellen, Sitzungsstunden, Budgets. Nicht gezählt: Mehrarbeit in den Ämtern, Folgen liegengebliebener Regelarbeit, " +
      "Schäden durch verlorene Fälle, Kosten außerhalb der Verwaltung. Die Kosten allein begründen keine Rangfolge.",
  },
  limits: (worlds, own, tried) => [
    own
      ? "Gerechnet ist ein Modell der eingegebenen Verwaltung. Für die wirkliche sagt es nichts voraus, und für Ranglisten taugt es nicht."
      : "Gerechnet ist ein stilisierter Typ. Für eine bestimmte Stadt sagt er nichts voraus, und für Ranglisten taugt er nicht.",
    `Fast alle Annahmen sind plausible Spannen, keine Messwerte. ${worlds === 1 ? "Ein Annahmensatz steht" : `${worlds} Annahmensätze stehen`} für das, was man nicht weiß; ganze Punkte sind genau genug.`,
    `${tried === 1 ? "Gerechnet wurde 1 Option" : `Gerechnet wurden ${tried} Optionen`}. Wer viele probiert, findet auch durch Zufall eine gute.`,
    "Angaben über Personen enthält das Modell nicht. Kleine Einheiten erscheinen nur zusammen.",
  ],
  figuresCompare: (a, b) => `Wo zwei Optionen verglichen werden, sind es ${a} und ${b}.`,
  figure: (number) => `Abbildung ${number}`,
  assumptions: {
    lead: "Gezeigt sind die Annahmen, deren Hälften oder Formen sich in der Antwort deutlich vom Zufall abheben.",
    noHinge: "Keine einzelne Annahme verschiebt die Antwort erkennbar, soweit die Zahl der Annahmensätze das zu sagen erlaubt.",
    columns: ["Annahme", "Spanne", "Was sie ausmacht", "Herkunft und Stärke"],
    range: (min, usual, max) => `${min} bis ${max}, üblich ${usual}`,
    forms: (forms) => forms.join("; "),
    flips: "Kippt das Urteil.",
    size: "Ändert nur die Größe.",
    part: (name, leader, count, worlds) => `${name}: ${leader} (weniger in ${count} von ${worlds})`,
    source: (source) => `Wert: ${source}.`,
    mechanism(grade, source) {
      const grades = {
        survey: "in vielen Kommunen erfragt",
        observed: "in einem Fall gesehen",
        literature: "von anderen Studien gefunden",
        perceived: "von Beschäftigten berichtet",
        recommended: "empfohlen, nicht am Werk gesehen",
        extrapolated: "von uns weitergedacht",
        assumption: "angenommen, ohne Quelle",
      };
      return `Wirkung: ${grades[grade]}${grade === "assumption" ? "" : ` (${source})`}.`;
    },
    formColumns: ["Form", "Weniger Verluste, Annahmensätze", "Unterschied im Mittel", "Urteil"],
    formsNote: (weighted) =>
      `${weighted ? "In Klammern: aus den Spannen allein. " : ""}Unterschied von 100 Fällen. Unter fünf Annahmensätzen steht kein Urteil.`,
    noneFixed: "Nichts. Alle unsicheren Zahlen wurden in jedem Annahmensatz neu gezogen.",
    fixedNumber: (title, value, min, max) => `${title}: ${value} (Spanne ${min} bis ${max})`,
    fixedForm: (title, form) => `${title}: ${form}`,
    rest: (drawn, worlds) =>
      `${drawn} weitere unsichere Zahlen haben in ${worlds === 1 ? "dem Annahmensatz" : `jedem der ${worlds} Annahmensätze`} einen eigenen Wert aus ihrer Spanne. ` +
      "Alle mit Spanne und Herkunft stehen in docs/parameters.md, was sie stützt, in docs/evidence.md.",
  },
  reproduce: {
    model: "Modellversion",
    digest: "Prüfsumme der Ergebnisse",
    pending: "steht fest, sobald alles gerechnet ist",
    seed: "Startwert",
    worlds: "Annahmensätze",
    ensemble: (kind, worlds) =>
      kind === "ranges"
        ? `${worlds}, aus den Spannen gezogen, alle gleich gewichtet`
        : `${worlds}, gewichtet nach dem, was bekannt ist`,
    replications: "Wiederholungen je Annahmensatz",
    tried: "Gerechnete Optionen",
    link: "Stand als Zeichenkette",
    command: "Befehl für Fachleute",
    tooLong: "Der Stand ist zu groß für einen Link. Zum Nachrechnen gehört die gesicherte Datei dazu.",
  },
};
