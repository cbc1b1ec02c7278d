import type { OptionSpecs } from "./option-spec.ts";

/** Options of every command. */
export const globalOptions = {
  lang: { kind: "text", choices: ["de", "en"], title: { de: "Sprache", en: "language" } },
  json: {
    kind: "flag",
    title: { de: "Genau ein JSON-Dokument statt Tabellen", en: "exactly one JSON document instead of tables" },
  },
  quiet: { kind: "flag", title: { de: "Kein Fortschritt, keine Bemerkungen", en: "no progress, no remarks" } },
  debug: {
    kind: "flag",
    title: { de: "Bei Fehlern im Programm den Ablauf zeigen", en: "show the stack when the program itself fails" },
  },
} as const satisfies OptionSpecs;

/** Options that say what is run; every command that runs the model has them. */
export const runOptions = {
  organisation: {
    kind: "text",
    title: {
      de: "Verwaltung: CSV- oder YAML-Datei oder Kennung (siehe list organisations); auch die eines anderen Szenarios",
      en: "administration: CSV or YAML file, or id (see list organisations); also that of another scenario",
    },
  },
  inhabitants: {
    kind: "whole",
    min: 1,
    max: 5_000_000,
    title: { de: "Typische Verwaltung für so viele Einwohner", en: "typical administration for so many inhabitants" },
  },
  seed: {
    kind: "text",
    title: { de: "Text, der den Zufall festlegt (sonst „querschnitt“)", en: "text that settles chance (else “querschnitt”)" },
  },
  worlds: {
    kind: "whole",
    min: 1,
    max: 1000,
    usual: 20,
    title: { de: "Zahl der Annahmensätze", en: "number of sets of assumptions" },
  },
  ensemble: {
    kind: "text",
    title: {
      de: "Woher die Annahmensätze kommen: plausible (gewichtet nach dem, was bekannt ist), ranges (aus den Spannen allein) oder eine Datei (sonst plausible, wo es sie gibt)",
      en: "where the sets of assumptions come from: plausible (weighted by what is known), ranges (by the ranges alone) or a file (else plausible where there are any)",
    },
  },
  replications: {
    kind: "whole",
    min: 1,
    max: 100,
    usual: 1,
    title: {
      de: "Wiederholungen mit eigenem Zufall je Annahmensatz",
      en: "replications with chance of their own per set of assumptions",
    },
  },
  weeks: {
    kind: "whole",
    min: 1,
    max: 1040,
    title: { de: "Wochen bis zum Ende (sonst wie im Szenario)", en: "weeks until the end (else as the scenario says)" },
  },
  set: {
    kind: "texts",
    title: {
      de: "Pfad=Wert: hält einen Parameter oder eine Strukturannahme fest oder ändert das Szenario",
      en: "path=value: holds a parameter or a structural alternative, or changes the scenario",
    },
  },
  add: {
    kind: "texts",
    title: {
      de: "INSTRUMENT oder INSTRUMENT:Name=Wert,… (siehe list instruments): eine weitere Option aus der ersten und diesem Instrument",
      en: "INSTRUMENT or INSTRUMENT:name=value,… (see list instruments): one more option, the first with this instrument",
    },
  },
  without: {
    kind: "texts",
    title: {
      de: "Schaltet einen Vorgang der Woche oder einen Mechanismus ab (siehe list processes, list mechanisms)",
      en: "switches a process of the week or a mechanism off (see list processes, list mechanisms)",
    },
  },
  log: {
    kind: "text",
    choices: ["none", "fates", "trace"],
    title: { de: "Einzelne Fälle mitschreiben", en: "log single cases" },
  },
  out: {
    kind: "text",
    title: { de: "Ordner für die Ergebnisse (sonst results/…)", en: "folder for the results (else results/…)" },
  },
  workers: {
    kind: "whole",
    min: 1,
    max: 256,
    title: {
      de: "Zahl der Rechenfäden (sonst QUERSCHNITT_WORKERS oder einer je Kern)",
      en: "number of threads (else QUERSCHNITT_WORKERS, or one a core)",
    },
  },
  csv: {
    kind: "text",
    choices: ["de", "en"],
    title: {
      de: "CSV-Dateien deutsch (Semikolon, Komma) oder international (sonst wie --lang)",
      en: "CSV files German (semicolon, decimal comma) or international (else as --lang)",
    },
  },
} as const satisfies OptionSpecs;
