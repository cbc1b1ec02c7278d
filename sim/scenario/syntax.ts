import type { ErrorCode } from "yaml";
import type { Text } from "../core/language.ts";

const badEscape: Text = { de: "Unbekannte Escape-Folge in Anführungszeichen", en: "unknown escape sequence in quotes" };
const property: Text = { de: "Anker und Tags sind nicht erlaubt", en: "anchors and tags are not allowed" };
const broken: Text = { de: "Die Datei ist an dieser Stelle kein gültiges YAML", en: "the file is not valid YAML here" };

/** What each error of the YAML parser means, in words for people who seldom write YAML. */
export const syntaxErrors: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: property,
  BAD_ALIAS: property,
  BAD_COLLECTION_TYPE: property,
  BAD_DIRECTIVE: { de: "Anweisungen mit „%“ sind nicht erlaubt", en: "directives with “%” are not allowed" },
  BAD_DQ_ESCAPE: badEscape,
  BAD_INDENT: {
    de: "Einrückung passt nicht, oder eine Klammer ist nicht geschlossen",
    en: "indentation does not fit, or a bracket is not closed",
  },
  BAD_PROP_ORDER: property,
  BAD_SCALAR_START: {
    de: "Ein Wert darf so nicht beginnen; setzen Sie ihn in Anführungszeichen",
    en: "a value cannot begin like this; put it in quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    de: "Zwei Doppelpunkte in einer Zeile, oder die Zeile ist anders eingerückt als ihre Nachbarn; setzen Sie einen Text in Anführungszeichen",
    en: "two colons in one line, or the line is indented unlike its neighbours; put a text in quotes",
  },
  BLOCK_IN_FLOW: {
    de: "Innerhalb von Klammern beginnt ein neuer Block; ein Text mit Doppelpunkt braucht Anführungszeichen",
    en: "a new block begins inside brackets; a text with a colon needs quotes",
  },
  DUPLICATE_KEY: { de: "Schlüssel steht zweimal", en: "key stands twice" },
  IMPOSSIBLE: broken,
  KEY_OVER_1024_CHARS: { de: "Schlüssel ist länger als 1.024 Zeichen", en: "key is longer than 1,024 characters" },
  MISSING_CHAR: {
    de: "Ein Zeichen fehlt: Anführungszeichen, Komma, Doppelpunkt oder Leerzeichen",
    en: "a character is missing: quote, comma, colon or space",
  },
  MULTILINE_IMPLICIT_KEY: { de: "Hinter dem Schlüssel fehlt der Doppelpunkt", en: "the colon after the key is missing" },
  MULTIPLE_ANCHORS: property,
  MULTIPLE_DOCS: {
    de: "Mehr als ein Dokument in der Datei (Zeile „---“)",
    en: "more than one document in the file (line “---”)",
  },
  MULTIPLE_TAGS: property,
  NON_STRING_KEY: { de: "Schlüssel ist kein Text", en: "key is not a text" },
  RESOURCE_EXHAUSTION: { de: "Zu tief verschachtelt", en: "nested too deeply" },
  TAB_AS_INDENT: {
    de: "Tabulator als Einrückung; rücken Sie mit Leerzeichen ein",
    en: "tab used as indentation; indent with spaces",
  },
  TAG_RESOLVE_FAILED: property,
  UNEXPECTED_TOKEN: {
    de: "Unerwartetes Zeichen; fehlt ein Anführungszeichen oder die Einrückung?",
    en: "unexpected character; is a quote or the indentation missing?",
  },
};
