import type { ReportWords } from "./words.ts";

/** The report in German. */
export const de: ReportWords = {
  page: {
    language: "Deutsch",
    otherLanguage: "English",
    skip: "Zum Inhalt springen",
    kicker: "Querschnitt · Bericht",
    title: (scenarios) => (scenarios.length === 1 ? scenarios[0] : "Was im Alltag der Ämter ankommt"),
    purpose:
      "Dieser Bericht zeigt an einer simulierten Verwaltung, wie viele Fälle einer Querschnittsaufgabe im Tagesgeschäft verloren gehen, " +
      "woran das liegt und welche Organisation daran etwas ändert.",
    caution:
      "Die Verwaltung ist ein stilisierter Typ. Der Bericht sagt nichts über eine bestimmte Stadt voraus. Er hilft, Optionen durchzudenken.",
    contents: "Die Antworten in Kürze",
    glossaryTitle: "Worte in diesem Bericht",
    glossary: (weighted) => [
      {
        term: "Fall",
        meaning:
          "Ein Vorgang in einem Amt, bei dem die Querschnittsaufgabe mitgedacht werden müsste, zum Beispiel ein Bebauungsplan bei der Klimaanpassung. Wichtige Fälle zählen mehr als nebensächliche; „100 Fälle“ meint 100 typische.",
      },
      {
        term: "Umsetzungslücke, verloren",
        meaning: "Der Anteil der Fälle, der nicht fachgerecht umgesetzt wird. Was nur auf dem Papier erledigt ist, zählt halb.",
      },
      {
        term: "Begründet entschieden",
        meaning:
          "Fälle, die bis zu einer begründeten Entscheidung kommen, auch wenn sie anders ausgeht oder Geld und Zeit fehlen.",
      },
      {
        term: "Lücke im Maßnahmenprogramm",
        meaning: "Der Anteil der beschlossenen Maßnahmen, der nicht nach Plan umgesetzt wird.",
      },
      {
        term: "Transformative Kapazität",
        meaning:
          "Wie weit eine Verwaltung imstande ist, Neues gemeinsam zu erkennen und umzusetzen. Vier Bestandteile: Vielfalt der Governance-Formen, Führung und Mitverantwortung, Systembewusstsein, Reflexion und Lernen. Gezählt wird, was geschah, nicht, was eingerichtet war.",
      },
      {
        term: "Annahmensatz",
        meaning:
          "Kaum eine Zahl des Modells ist je gemessen worden. Darum wird vielfach gerechnet, jedes Mal mit anderen plausiblen Annahmen. Jede Option trifft dabei auf dieselben Fälle in denselben Wochen.",
      },
      {
        term: "7 bis 12",
        meaning: "Eine Spanne umfasst die mittleren 8 von 10 Annahmensätzen. Je einer von zehn liegt darunter und darüber.",
      },
      ...(weighted
        ? [
            {
              term: "Gewichtet; aus den Spannen allein",
              meaning:
                "Annahmensätze, unter denen das Modell zeigt, was aus Städten bekannt ist, zählen mehr, andere weniger, keiner mehr als doppelt. „Aus den Spannen allein“ steht daneben: dieselben Läufe, aber so gezählt, als wüsste man das nicht.",
            },
          ]
        : []),
    ],
    question: "Frage",
    answer: "Antwort",
    setting: (organisation, departments, staff, topic, period) =>
      `Thema: ${topic}. Verwaltung: ${organisation}, ${departments} Organisationseinheiten, ${staff} Beschäftigte. Zeitraum: ${period}.`,
    period: {
      years: (years) => `${years} ${years === 1 ? "Jahr" : "Jahre"}`,
      dated: (from, end) => `${from} bis ${end}`,
    },
    countedFrom: {
      weeks: (weeks) =>
        `Verglichen werden Fälle, die nach ${weeks % 52 === 0 ? (weeks === 52 ? "einem Jahr" : `${weeks / 52} Jahren`) : `${weeks} Wochen`} fällig sind: Erst dann unterscheiden sich die Optionen.`,
      month: (month) => `Verglichen werden Fälle, die ab ${month} fällig sind: Erst dann unterscheiden sich die Optionen.`,
    },
    timeLine: {
      title: "Was wann kam",
      lead: (option, topic) => `Mit ${option}. Nur was das Thema ${topic} betrifft.`,
      atStart: "Von Anfang an",
      use: (title, posts, until) => {
        const count = posts === undefined ? "" : `${posts}`.replace(".", ",");
        const more = [
          ...(posts === undefined
            ? []
            : [posts === 0.5 ? "halbe Stelle" : `${count}\u00A0${posts === 1 ? "Stelle" : "Stellen"}`]),
          ...(until === undefined ? [] : [`bis ${until}`]),
        ];
        return more.length === 0 ? title : `${title} (${more.join(", ")})`;
      },
      parting: (first) => `Hier weichen von ${first} ab:`,
    },
    optionsTitle: "Die Optionen",
    baseOption: "Ausgangslage des Vergleichs",
    bestOption: "in den Abbildungen mit A verglichen",
    sections: { picture: "Das Bild", reason: "Die Gründe", doubt: "Die Gewissheit" },
    sideBySide: {
      title: "Die Profile nebeneinander",
      question: "Welche Fähigkeiten zum Wandel zeigen die gerechneten Szenarien, jedes mit seiner ersten Option?",
      entry: (organisation, topic, option, period) =>
        `${organisation}, Thema ${topic}. Gezeigt: „${option}“${period ? `, ${period}` : ""}.`,
    },
    figure: (number) => `Abbildung ${number}`,
    asTable: "Zahlen als Tabelle",
    noFigure: "Für diese Frage wurde noch nichts gerechnet.",
    tableTitle: "Die Optionen im Vergleich",
    measure: "Größe",
    measures: {
      gap: "Umsetzungslücke im Tagesgeschäft, von 100 Fällen",
      gapRange: "Spanne der Umsetzungslücke",
      difference: "Unterschied zu A, von 100 Fällen",
      better: "Kleinere Lücke als A, Zahl der Annahmensätze",
      verdict: "Urteil gegenüber A",
      betterPrior: "Kleinere Lücke als A, aus den Spannen allein",
      verdictPrior: "Urteil aus den Spannen allein",
      considered: "Begründet entschieden, von 100 Fällen",
      programmeGap: "Lücke im Maßnahmenprogramm, von 100",
      cost: "Kosten über den ganzen Zeitraum, in 1.000 Euro",
      arrears: "Vereinfachte oder liegengebliebene Regelarbeit, von 100 Stunden",
      backlogHours: "Rückstand der Regelarbeit, Stunden je Kopf",
      stress: "Belastung der Beschäftigten, 0 bis 100",
    },
    base: "Basis",
    none: "–",
    range: (low, high) => (low === high ? `${low}` : `${low} bis ${high}`).replaceAll("-", "−"),
    costNote:
      "Gezählt sind Stellen, Sitzungsstunden und Budgets. Nicht gezählt sind Mehrarbeit in den Ämtern, die Folgen liegengebliebener Regelarbeit, " +
      "Schäden durch verlorene Fälle und Kosten außerhalb der Verwaltung. Die Kosten allein begründen daher keine Rangfolge.",
    gapNote:
      "„Besser“ heißt: in mindestens 8 von 10 Annahmensätzen weniger verlorene Fälle, im Mittel um mehr als 1 von 100. „Schlechter“ ist das Spiegelbild. " +
      "„Gleich“ heißt: in mindestens 8 von 10 Annahmensätzen höchstens 1 von 100 Unterschied. Alles andere ist „offen“.",
    of: (count, worlds) => `${count} von ${worlds}`,
    structureTable: {
      title: "Das Urteil, wenn Mechanismen anders wirken",
      lead: (a, b) =>
        `Auch wie die Verwaltung im Modell arbeitet, ist ungewiss. Hier steht der Vergleich von ${b} mit ${a} für jede Form eines Mechanismus einzeln.`,
      columns: (b) => ["Form", `${b} verliert weniger`, "Unterschied im Mittel", "Urteil"],
      note: (weighted) =>
        `${weighted ? "In Klammern: aus den Spannen allein. " : ""}Unterschied von 100 Fällen; Minus heißt weniger verlorene Fälle. Unter fünf Annahmensätzen gibt es kein Urteil.`,
    },
    limitsTitle: "Was dieser Bericht nicht sagt",
    limits: (worlds, weighted, stale, optionsTried) => [
      {
        term: "Keine Prognose",
        meaning:
          "Gerechnet wird ein stilisierter Typ, keine bestimmte Stadt. Bericht und Zahlen taugen nicht für Ranglisten von Städten, Ämtern oder Personen.",
      },
      {
        term: "Ungemessene Annahmen",
        meaning:
          `Fast alle Annahmen sind plausible Spannen, keine Messwerte. ${worlds === 1 ? "Hier steht ein Annahmensatz" : `Hier stehen ${worlds} Annahmensätze`} für das, was man nicht weiß. ` +
          (weighted
            ? "Gewichtet sind sie danach, wie gut das Modell mit ihnen zeigt, was bekannt ist. Bekannt ist wenig, und das meiste aus wenigen Städten. Daneben steht darum, was die Spannen allein sagen."
            : "Alle Annahmensätze zählen gleich; eine Gewichtung gibt es nicht.") +
          (stale ? " Die Gewichte stammen von einem früheren Stand der Mechanismen." : ""),
      },
      {
        term: "Ganze Punkte",
        meaning: "Zahlen stehen in ganzen Punkten von 100. Nachkommastellen gäben nur den Anschein von Wissen.",
      },
      {
        term: "Zahl der Versuche",
        meaning: `Für diesen Bericht ${optionsTried === 1 ? "wurde 1 Option" : `wurden ${optionsTried} Optionen`} gerechnet. Wer viele Optionen probiert, findet auch durch Zufall eine gute. Knappe Vorsprünge verdienen Vorsicht.`,
      },
      {
        term: "Gründe und Anteile",
        meaning:
          "Wer eine frühe Stufe verbessert, schickt mehr Fälle zu den späteren. Mehr Verluste dort sind kein Zeichen, dass es dort schlechter läuft.",
      },
      {
        term: "Einzelne Fälle",
        meaning: "Der Weg eines einzelnen Falls unter zwei Optionen veranschaulicht. Der Befund sind die Anteile.",
      },
      {
        term: "Schutz der Beteiligten",
        meaning:
          "Das Modell enthält keine Angaben über Personen, auch nicht über Leitungen. Einheiten unter fünf Beschäftigten erscheinen nur zusammen.",
      },
    ],
    ensemble: (facts) =>
      facts.kind === "ranges"
        ? "aus den Spannen gezogen, alle gleich gewichtet"
        : `aus ${facts.stored} gespeicherten, gewichtet nach dem, was bekannt ist (Modell ${facts.model})` +
          (facts.stale ? ". Die Gewichte stammen von einem früheren Stand der Mechanismen." : ""),
    reproduceTitle: "Nachrechnen",
    reproduce: {
      model: "Modellversion",
      seed: "Startwert",
      worlds: "Annahmensätze",
      ensemble: "Herkunft der Annahmensätze",
      replications: "Wiederholungen je Annahmensatz",
      digest: "Prüfsumme der Ergebnisse",
      command: "Befehl",
      again: "Nachrechnen und vergleichen",
      files: "DIR ist der Ergebnisordner. Alle Abbildungen liegen dort unter figures/ als SVG, PNG und CSV.",
    },
    parametersTitle: "Alle Annahmen mit Spanne und Herkunft",
    parametersNote: "„assumption“ heißt: Dafür gibt es keine Quelle, die Spanne ist geschätzt.",
    parameterColumns: ["Annahme", "von", "üblich", "bis", "Einheit", "Herkunft"],
  },
};
