import { helpDe } from "./help-de.ts";
import type { StatementsWords } from "./words.ts";

/** The statements in German. */
export const de: StatementsWords = {
  accessibility: {
    title: "Erklärung zur Barrierefreiheit",
    lead: "Querschnitt soll sich ohne Maus, ohne Farbensehen, vergrößert und mit Vorleseprogramm bedienen lassen. Hier steht, wie weit das gelungen ist.",
    sections: [
      {
        title: "Wofür diese Erklärung gilt",
        pieces: [
          "Sie gilt für diese Seite, eine einzelne HTML-Datei, und für die Vorlage, die man aus ihr druckt. Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und die europäische Norm EN 301 549, die für Webseiten auf den WCAG in der Stufe AA beruht. Für Länder und Kommunen gilt das jeweilige Landesrecht. Es verweist auf dieselbe Norm.",
        ],
      },
      {
        title: "Stand der Vereinbarkeit",
        pieces: [
          "Die Seite ist nach eigener Prüfung mit diesen Anforderungen teilweise vereinbar. Die Gründe stehen im nächsten Abschnitt.",
        ],
      },
      {
        title: "Was nicht barrierefrei ist",
        pieces: [
          {
            points: [
              "Es gibt keine Fassung in Leichter Sprache und keine in Deutscher Gebärdensprache.",
              "Abbildungen haben einen Titel, der den Befund nennt, eine Beschreibung und ihre Zahlen als Tabelle. Die Tabelle ersetzt den Überblick, den das Bild auf einmal gibt, nur zum Teil.",
              "Breite Tabellen behalten auf schmalen Bildschirmen ihre Spalten und werden in ihrem eigenen Rahmen seitlich verschoben.",
              "Wie gut die gedruckte PDF-Datei ausgezeichnet ist, hängt vom Browser ab. Chromium und Edge schreiben Überschriften, Tabellen und Bildbeschreibungen hinein. Auf PDF/UA ist sie nicht geprüft.",
              "In der englischen Fassung bleiben deutsche Fachwörter stehen, wo es kein genaues englisches Wort gibt. Sie sind nicht einzeln als deutsch ausgezeichnet.",
              "Eine Prüfung mit Menschen, die auf Hilfsmittel angewiesen sind, steht aus.",
            ],
          },
        ],
      },
      {
        title: "Was geprüft wurde",
        pieces: [
          {
            points: [
              "Alle Ansichten auf Deutsch und Englisch, hell und dunkel, mit dem Prüfwerkzeug axe.",
              "Ein ganzer Vergleich nur mit der Tastatur: Stadt wählen, Instrument hinzufügen, vergleichen, ausgeben, drucken. Zu jedem Ziehen mit der Maus gibt es Tasten.",
              "Bildschirme ab 320 Pixel Breite und die Vergrößerung auf 200 Prozent.",
              "Der Druck auf A4 und die Auszeichnung der PDF-Datei.",
              "Farben: Kein Befund hängt an der Farbe allein. Im Druck kommen Schraffuren dazu.",
            ],
          },
          "Geprüft wurde in Chromium. Ein automatisches Werkzeug findet nur einen Teil der Barrieren.",
        ],
      },
      {
        title: "Erstellung dieser Erklärung",
        pieces: ["Diese Erklärung wurde am 22. November 2026 erstellt. Sie beruht auf einer Selbstbewertung."],
      },
      {
        title: "Barrieren melden",
        pieces: [
          "Ansprechpartnerin ist die Stelle, die Ihnen diese Datei gegeben hat oder auf ihrer Website anbietet. Bietet eine öffentliche Stelle sie an, gehört deren Kontakt in deren eigene Erklärung. Fehler am Programm selbst nimmt das Projekt in seiner öffentlichen Fehlerliste entgegen.",
          "Hilfreich ist, was Sie tun wollten, was stattdessen geschah, und mit welchem Browser und Hilfsmittel.",
        ],
      },
      {
        title: "Durchsetzungsverfahren",
        pieces: [
          "Bleibt eine öffentliche Stelle die Antwort schuldig oder hilft sie nicht, gibt es eine Schlichtung oder Beschwerde. Für Stellen des Bundes ist die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes zuständig; solche Stellen müssen binnen eines Monats antworten. Für Länder und Kommunen hat jedes Land eine eigene Durchsetzungs- oder Ombudsstelle. Das Schlichtungsverfahren beim Bund kostet nichts, und einen Rechtsbeistand braucht man dafür nicht.",
        ],
      },
    ],
  },
  privacy: {
    title: "Datenschutz",
    lead: "Diese Seite sendet nichts. Alles wird in Ihrem Browser gerechnet, und nichts davon verlässt ihn, solange Sie es nicht selbst weitergeben.",
    sections: [
      {
        title: "Keine Verbindung nach außen",
        pieces: [
          "In der Datei steht eine Regel für den Browser, die ihr jede Verbindung verbietet (Content-Security-Policy mit connect-src 'none'). Der Browser setzt sie durch: Auch ein Fehler im Programm oder eine eingeschleuste Zeile könnte nichts versenden. Schriften, Bilder und Rechenprogramm sind in der Datei enthalten. Es gibt keine Zählung von Besuchen und keine Dienste Dritter.",
        ],
      },
      {
        title: "So prüft es Ihre IT",
        pieces: [
          {
            steps: [
              "Die Datei in einem Texteditor öffnen. Im Kopf steht hinter „Content-Security-Policy“ die vollständige Regel.",
              "Die Seite im Browser öffnen, die Entwicklerwerkzeuge mit F12 aufrufen und im Bereich „Netzwerk“ neu laden. Außer der Datei selbst erscheint keine Anfrage an einen Server, auch nicht beim Rechnen.",
              "Den Rechner vom Netz trennen. Alles arbeitet weiter.",
            ],
          },
        ],
      },
      {
        title: "Nichts wird gespeichert",
        pieces: [
          "Die Seite legt keine Cookies an und nutzt keinen Speicher des Browsers. Wer sie schließt, hat nur noch, was gesichert wurde: einen Link oder eine Datei.",
          "Eines bleibt: Der Stand Ihrer Arbeit steht hinter dem Zeichen # in der Adresszeile. Die Adresse merkt sich der Browser in seinem Verlauf. Auf einem fremden Rechner hilft ein privates Fenster.",
        ],
      },
      {
        title: "Was ein Link enthält",
        pieces: [
          "Ein Link enthält die Optionen, die Annahmen, Ihre Texte für die Vorlage und, wenn Sie eine eigene Verwaltung eingegeben haben, deren Ämter mit Stellen und Beschäftigtenzahlen. Wer den Link bekommt, kann das alles lesen. Dasselbe gilt für die gesicherte Datei.",
          "Der Teil hinter dem # wird beim Öffnen nicht an den Server geschickt. Wer den Link per E-Mail oder in einem Chat versendet, gibt ihn aber diesem Dienst.",
        ],
      },
      {
        title: "Dateien, die Sie öffnen",
        pieces: [
          "Eine CSV- oder Sicherungsdatei wird nur im Browser gelesen und nirgends abgelegt.",
          "Angaben über Personen haben hier nichts zu suchen. Tabellen mit Spalten für Namen, Geburtsdaten oder Ähnliches weist die Seite zurück. Einheiten mit weniger als fünf Beschäftigten zeigt sie nie einzeln. Über Haltungen einzelner Leitungen fragt sie nichts.",
        ],
      },
      {
        title: "Wenn die Seite auf einem Server liegt",
        pieces: [
          "Dann erfährt dieser Server wie bei jeder Website, dass die Datei abgerufen wurde. Was er davon aufzeichnet, verantwortet, wer ihn betreibt. Als Datei geöffnet entfällt auch das.",
        ],
      },
    ],
  },
  help: helpDe,
};
