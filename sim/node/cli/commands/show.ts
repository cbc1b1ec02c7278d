import { nearest } from "../../../core/nearest.ts";
import { InputError } from "../../../core/problem.ts";
import { shorten } from "../../../scenario/path.ts";
import { command } from "../command.ts";

export const show = command({
  name: "show",
  title: {
    de: "Zeigt ein Szenario, ein Instrument oder was sonst eine Kennung hat, ganz",
    en: "shows a scenario, an instrument or whatever else has an id, in full",
  },
  positionals: [
    {
      name: "id",
      required: true,
      title: { de: "Kennung, Szenariodatei, Link oder Datei des Labors", en: "id, scenario file, link or file of the lab" },
    },
  ],
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
    const { findEntries, idsOf, kinds } = await import("../catalogue.ts");
    const { loadLibrary, shelfOf } = await import("../../library.ts");
    const library = loadLibrary();
    const { findInquiry } = await import("../find-inquiry.ts");
    const linked = findInquiry(id, shelfOf(library));
    if (linked) {
      const { printInquiry } = await import("../present-inquiry.ts");
      if (options.json) terminal.json({ schemaVersion: 1, kind: "inquiries", item: linked.inquiry });
      else printInquiry(linked.inquiry, library, terminal);
      return 0;
    }
    const found = findEntries(id, library);
    if (found.length === 0) {
      const ids = kinds.flatMap((kind) => idsOf(kind, library));
      const message = { de: "Diese Kennung gibt es nicht", en: "there is no such id" };
      const expected = { de: "eine Kennung aus „list“", en: "an id from “list”" };
      throw new InputError([{ source: "show", message, found: shorten(id), expected, nearest: nearest(id.slice(0, 100), ids) }]);
    }
    if (options.json) {
      const [{ kind, value }] = found;
      terminal.json(found.length === 1 ? { schemaVersion: 1, kind, item: value } : { schemaVersion: 1, items: found });
      return 0;
    }
    const { printEntry } = await import("../present-entry.ts");
    for (const [at, entry] of found.entries()) {
      if (at > 0) terminal.print("");
      await printEntry(entry, found, library, terminal);
    }
    return 0;
  },
});
