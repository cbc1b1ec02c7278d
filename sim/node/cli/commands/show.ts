import type { Language } from "../../../core/language.ts";
import { nearest } from "../../../core/nearest.ts";
import { InputError } from "../../../core/problem.ts";
import type { Organisation } from "../../../model/organisation.ts";
import type { Mechanism } from "../../../scenario/evidence-file.ts";
import { shorten } from "../../../scenario/path.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { command } from "../command.ts";
import type { Evidence } from "../evidence.ts";

export const show = command({
  name: "show",
  title: {
    de: "Zeigt ein Szenario, ein Instrument oder was sonst eine Kennung hat, ganz",
    en: "shows a scenario, an instrument or whatever else has an id, in full",
  },
  positionals: [{ name: "id", required: true, title: { de: "Kennung oder Szenariodatei", en: "id or scenario file" } }],
  options: {},
  examples: [
    {
      line: "show climate-mayor",
      title: { de: "Ein Szenario mit Zeitleiste und Optionen", en: "a scenario with its time line and options" },
    },
    {
      line: "show officer",
      title: {
        de: "Ein Instrument mit Parametern, Belegen und Beispiel",
        en: "an instrument with parameters, evidence and an example",
      },
    },
    {
      line: "show trust-follows-answers",
      title: { de: "Ein Mechanismus mit Quellen, Lesarten und Mustern", en: "a mechanism with sources, readings and patterns" },
    },
  ],
  async run({ words: [id], options, terminal }) {
    const { entriesOf, findEntries, kinds } = await import("../catalogue.ts");
    const { loadLibrary } = await import("../../library.ts");
    const library = loadLibrary();
    const found = findEntries(id, library);
    if (found.length === 0) {
      const ids = kinds.flatMap((kind) => entriesOf(kind, library).map((entry) => entry.id));
      const message = { de: "Diese Kennung gibt es nicht", en: "there is no such id" };
      const expected = { de: "eine Kennung aus „list“", en: "an id from “list”" };
      throw new InputError([{ source: "show", message, found: shorten(id), expected, nearest: nearest(id.slice(0, 100), ids) }]);
    }
    if (options.json) {
      const [{ kind, value }] = found;
      terminal.json(found.length === 1 ? { schemaVersion: 1, kind, item: value } : { schemaVersion: 1, items: found });
      return 0;
    }
    const { stringify } = await import("yaml");
    const { printOrganisation } = await import("../present-organisation.ts");
    const { printScenario } = await import("../present-scenario.ts");
    const { printInstrument } = await import("../present-instrument.ts");
    const { printEvidence, printMechanism } = await import("../present-evidence.ts");
    found.forEach(({ kind, id, title, value }, at) => {
      if (at > 0) terminal.print("");
      terminal.print(terminal.bold(`${title[terminal.language]} (${id})`));
      if (kind === "organisations") printOrganisation(value as Organisation, terminal);
      else if (kind === "scenarios" || kind === "cities") printScenario(value as Scenario, library, terminal);
      else if (kind === "instruments") printInstrument(value as Parameters<typeof printInstrument>[0], terminal);
      else if (kind === "evidence") printMechanism(value as Mechanism, library.evidence, terminal);
      else {
        const { evidence, ...rest } = value as { readonly evidence?: readonly Evidence[] };
        terminal.print(stringify(inLanguage(rest, terminal.language), { lineWidth: terminal.width }));
        if (evidence) printEvidence(evidence, library.evidence, terminal);
      }
    });
    return 0;
  },
});

/** `value` with every pair of texts replaced by the one in `language`. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((inner) => inLanguage(inner, language));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  if (entries.length === 2 && "de" in value && "en" in value) return (value as Record<Language, unknown>)[language];
  return Object.fromEntries(entries.map(([key, inner]) => [key, inLanguage(inner, language)]));
}
