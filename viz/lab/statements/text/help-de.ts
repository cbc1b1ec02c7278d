import type { HelpWords } from "./words.ts";

/** The page of help in German. */
export const helpDe: HelpWords = {
  title: "Hilfe",
  lead: "Querschnitt rechnet durch, wo in einer Stadtverwaltung Fälle einer Querschnittsaufgabe verloren gehen und welche Organisation daran etwas ändert.",
  tasks: [
    {
      title: "Zwei Optionen vergleichen",
      pieces: [
        {
          steps: [
            "Auf der Startseite ein Beispiel wählen. Die Antwort steht oben, das Bild darunter.",
            "Unter „Optionen“ ein Instrument hinzufügen oder einen Regler verschieben. Eine Vorschau erscheint sofort, die Antwort über alle Annahmensätze folgt nach wenigen Sekunden.",
            "Unter „Vergleich“ lesen, was sich ändert, warum, wie sicher das ist und was es kostet.",
            "Unter „Vorlage“ das Ergebnis als A4-Blatt drucken oder über „Teilen“ weitergeben.",
          ],
        },
      ],
    },
    {
      title: "Die eigene Verwaltung eingeben",
      pieces: [
        {
          steps: [
            "Unter „Verwaltung“ die Einwohnerzahl eingeben oder eine CSV-Datei mit Ämtern, Stellen und Beschäftigten öffnen.",
            "Die Vermutungen prüfen, die beim Lesen entstanden sind. Sie sind gekennzeichnet und lassen sich ändern.",
            "Prüfen, ob die Ausgangslage stimmt: Was es schon gibt, gehört in Option A.",
          ],
        },
        "Eine CSV-Datei darf keine Angaben über Personen enthalten. Sie bleibt in Ihrem Browser.",
      ],
    },
    {
      title: "Eine Unterrichtsstunde damit halten",
      pieces: [
        {
          steps: [
            "Die Frage eines Beispiels vorlesen und alle schätzen lassen: Wie viele von 100 Fällen kommen ans Ziel?",
            "Das Bild „Wo gehen Fälle verloren?“ zeigen und den Weg eines Falls Woche für Woche verfolgen.",
            "In Gruppen je eine Option bauen und begründen. Danach gemeinsam vergleichen.",
            "Zum Schluss die Annahmen ansehen, unter denen die Antwort kippt.",
          ],
        },
        "Punkte oder Sieger gibt es nicht. Lernen lässt sich daran, warum eine Vermutung nicht aufging.",
      ],
    },
  ],
  keysTitle: "Tasten",
  keyColumns: ["Taste", "Wirkung"],
  keys: [
    ["Tab, Umschalt + Tab", "zum nächsten, zum vorigen Element"],
    ["Eingabe, Leertaste", "Schaltfläche auslösen, Kästchen setzen, Abschnitt aufklappen"],
    ["Pfeiltasten", "Regler und Zeitleiste bewegen, von Feld zu Feld einer Abbildung gehen"],
    ["Bild auf, Bild ab", "Regler in größeren Schritten bewegen"],
    ["Strg + Z", "rückgängig"],
    ["Strg + Y, Strg + Umschalt + Z", "wiederholen"],
    ["Strg + P", "drucken; auf der Seite „Vorlage“ erscheint nur das Blatt"],
  ],
  wordsTitle: "Worte",
  terms: [
    {
      term: "Fall",
      meaning:
        "Ein Vorgang in einem Amt, bei dem die Querschnittsaufgabe mitgedacht werden müsste. Wichtige Fälle zählen mehr als nebensächliche; „100 Fälle“ meint 100 typische.",
    },
    {
      term: "Umsetzungslücke",
      meaning:
        "Von 100 fälligen Fällen die, die nicht fachgerecht umgesetzt werden. Was nur auf dem Papier erledigt ist, zählt halb.",
    },
    {
      term: "Option",
      meaning:
        "Eine Art, sich zu organisieren: alle Instrumente, die dazugehören, mit Beginn und Ende. Verglichen wird immer mit Option A.",
    },
    {
      term: "Annahmensatz",
      meaning:
        "Ein Satz plausibler Werte für alles, was niemand gemessen hat. Gerechnet wird mit vielen. Jede Option trifft in jedem davon auf dieselben Fälle in denselben Wochen.",
    },
    {
      term: "7 bis 12 von 100",
      meaning: "Die mittleren 8 von 10 Annahmensätzen. Je einer von zehn liegt darunter und darüber.",
    },
    {
      term: "Aus den Spannen allein",
      meaning:
        "Annahmensätze, mit denen das Modell zeigt, was aus Städten bekannt ist, zählen mehr. Daneben steht, was ohne diese Gewichtung herauskäme.",
    },
    {
      term: "Besser, gleich, offen",
      meaning:
        "„Besser“: weniger Verluste in mindestens 8 von 10 Annahmensätzen und im Mittel um mehr als 1 von 100. „Gleich“: in mindestens 8 von 10 höchstens 1 von 100 Unterschied. „Schlechter“ ist das Spiegelbild von „besser“. Alles andere ist offen.",
    },
    {
      term: "Liegengebliebene Regelarbeit",
      meaning:
        "Der Anteil der sonstigen Arbeit, der vereinfacht wird oder liegen bleibt. Er steht neben den Kosten, weil er auch ein Preis ist.",
    },
    {
      term: "Stilisierter Typ",
      meaning: "Eine erdachte Verwaltung, die einer wirklichen in wenigen bekannten Zügen gleicht. Sie ist nicht diese Stadt.",
    },
  ],
  fatesTitle: "Was aus einem Fall wird",
  fatesLead: "Überall dieselben Farben, in der Reihenfolge des Weges. Ein Farbton steht für ein Bündel von Gründen.",
  bundles: {
    knowledge: "Wissen",
    willingness: "Wille",
    coordination: "Abstimmung",
    decision: "Entscheidung",
    means: "Mittel und Zeit",
    done: "Erledigt",
  },
  fates: {
    unassigned: "Kein Amt sieht sich als zuständig an.",
    unnoticed: "Niemand sieht, dass der Fall das Thema berührt.",
    declined: "Man sieht es, setzt es aber nicht auf die eigene Tagesordnung.",
    stuck: "Man will, weiß aber nicht, wie es geht, und findet keinen Rat.",
    uncoordinated: "Die Ämter, die mitwirken müssten, einigen sich nicht rechtzeitig.",
    notReleased: "Die eigene Leitung lässt den Vorgang nicht weitergehen.",
    councilDecided: "Der Rat beschließt etwas anderes.",
    weighed: "Andere Belange gehen begründet vor.",
    unfunded: "Das Geld ist nicht zu bekommen.",
    overloaded: "Die Arbeit wird nicht bis zur Frist fertig.",
    symbolic: "Das Thema steht in den Unterlagen, ändert aber wenig.",
    implemented: "Das Thema prägt das Ergebnis. So ist es gemeint.",
  },
  after: [
    {
      title: "Was das Modell nicht sagt",
      pieces: [
        {
          points: [
            "Es sagt für keine bestimmte Stadt etwas voraus und taugt nicht für Ranglisten von Städten, Ämtern oder Personen.",
            "Fast alle Annahmen sind plausible Spannen. Belastbar sind Richtungen, die über viele Annahmensätze halten, nicht die Höhe einer Zahl.",
            "Schäden durch verlorene Fälle, Mehrarbeit in den Ämtern und Kosten außerhalb der Verwaltung sind nicht gezählt.",
            "Wer viele Optionen probiert, findet auch durch Zufall eine gute.",
            "Der Weg eines einzelnen Falls veranschaulicht. Der Befund sind die Anteile.",
          ],
        },
      ],
    },
  ],
  versionTitle: "Version und Lizenz",
  version: (model) =>
    `Querschnitt, Modell ${model}. Freie Software unter der MIT-Lizenz: Nutzen, Weitergeben und Ändern sind erlaubt, eine Gewähr gibt es nicht.`,
};
