import type { ShareWords } from "./words.ts";

/** Sharing in German. */
export const de: ShareWords = {
  share: "Teilen",
  save: "Sichern",
  panel: "Teilen und sichern",
  close: "Schließen",
  link: {
    title: "Als Link weitergeben",
    field: "Link zu diesem Stand",
    fieldOfFile: "Zeichenkette zu diesem Stand",
    ofFile:
      "Diese Seite liegt als Datei auf Ihrem Rechner. Wer den Stand sehen soll, braucht dieselbe Datei und fügt die Zeichenkette dort unter „Teilen“ ein.",
    contains:
      "Der Link enthält Optionen, Annahmen, Ihre Texte und die Zahlen einer eingegebenen Verwaltung. Wer ihn bekommt, kann sie lesen.",
    copy: "Kopieren",
    copied: "Kopiert.",
    selected: "Markiert. Mit Strg + C kopieren.",
    tooLong: "Der Stand ist zu groß für einen Link. Geben Sie stattdessen die gesicherte Datei weiter.",
    experts: "Für Fachleute: auf der Kommandozeile nachrechnen",
    command: "Befehl",
    commandHint: "Rechnet denselben Stand und zeigt dieselbe Prüfsumme.",
  },
  file: {
    title: "Als Datei sichern und öffnen",
    lead: "Die Seite speichert nichts von selbst. Eine Datei hält alles fest.",
    save: "Datei sichern",
    open: "Datei öffnen",
    drop: "Oder die Datei auf die Seite ziehen.",
    paste: "Link oder Zeichenkette einfügen",
    pasteHint: "Auch ein ganzer Link, den Ihnen jemand geschickt hat.",
    pasteOpen: "Öffnen",
    opened: (name) => `„${name}“ ist geöffnet. „Rückgängig“ führt zum vorigen Stand.`,
    linkOpened: "Der Link ist geöffnet. „Rückgängig“ führt zum vorigen Stand.",
  },
  again: {
    title: "Von vorn beginnen",
    lead: "Setzt alles auf das erste Beispiel zurück. „Rückgängig“ bringt Ihren Stand wieder.",
    button: "Zurücksetzen",
    done: "Zurückgesetzt. „Rückgängig“ bringt Ihren Stand wieder.",
  },
  trouble: {
    link: "Dieser Link lässt sich nicht öffnen",
    file: (name) => `Die Datei „${name}“ lässt sich nicht öffnen`,
    lead: "Ihr Stand ist unverändert. Das stimmt nicht:",
    more: (count) => (count === 1 ? "Und ein weiterer Fehler." : `Und ${count} weitere Fehler.`),
    back: "Zurück zu dem, was Sie hatten",
    example: "Mit dem Beispiel beginnen",
  },
  notInAddress: "Der Stand ist zu groß für die Adresszeile. Sichern Sie ihn als Datei, wenn Sie ihn behalten wollen.",
  tooLarge: "Die Datei ist zu groß; ein gesicherter Stand hat weniger als 5 MB",
  noJson: "Das ist keine gesicherte Datei dieser Seite",
  unreadable: "Die Datei lässt sich nicht lesen",
};
