import { nearest } from "../../../core/nearest.ts";
import { InputError } from "../../../core/problem.ts";
import { shorten } from "../../../scenario/path.ts";
import { command } from "../command.ts";

export const list = command({
  name: "list",
  title: { de: "Zählt auf, was es gibt", en: "lists what there is" },
  positionals: [
    {
      name: "kind",
      title: {
        de: "scenarios, cities, instruments, organisations, topics, parameters, metrics, processes, mechanisms, structures, evidence, patterns, hypotheses oder measures",
        en: "scenarios, cities, instruments, organisations, topics, parameters, metrics, processes, mechanisms, structures, evidence, patterns, hypotheses or measures",
      },
    },
  ],
  options: {},
  examples: [
    { line: "list scenarios", title: { de: "Alle Szenarien", en: "all scenarios" } },
    { line: "list instruments", title: { de: "Alle Instrumente nach Gruppen", en: "all instruments by group" } },
  ],
  async run({ words: [word], options, terminal }) {
    const { entriesOf, idsOf, kinds, kindTitles, remarkTitles } = await import("../catalogue.ts");
    const { loadLibrary } = await import("../../library.ts");
    const { drawTable, fitsOneLine } = await import("../table.ts");
    const { language, say } = terminal;
    const library = loadLibrary();
    if (word === undefined) {
      const counts = kinds.map((kind) => ({ kind, title: kindTitles[kind], count: idsOf(kind, library).length }));
      if (options.json) terminal.json({ schemaVersion: 1, kinds: counts });
      else {
        const columns = [
          { title: "list …" },
          { title: "" },
          { title: say({ de: "Zahl", en: "number" }), align: "right" as const },
        ];
        terminal.print(
          drawTable(
            columns,
            counts.map(({ kind, title, count }) => [kind, title[language], String(count)]),
            terminal,
          ),
        );
      }
      return 0;
    }
    const kind = kinds.find((candidate) => candidate === word);
    if (!kind) {
      const message = { de: "Das kann nicht aufgezählt werden", en: "this cannot be listed" };
      const near = nearest(word.slice(0, 100), kinds);
      throw new InputError([{ source: "list", message, found: shorten(word), expected: kinds.join(", "), nearest: near }]);
    }
    const entries = entriesOf(kind, library);
    if (options.json) {
      terminal.json({
        schemaVersion: 1,
        kind,
        items: entries.map(({ id, title, remark, group }) => ({ id, title, remark, group })),
      });
      return 0;
    }
    if (kind === "instruments") {
      const { printInstruments } = await import("../present-instrument.ts");
      printInstruments(entries, terminal);
      return 0;
    }
    if (entries.length === 0) {
      terminal.print(say({ de: "Es gibt noch keine.", en: "There are none yet." }));
      return 0;
    }
    const remarks = remarkTitles[kind];
    const columns = [
      { title: say({ de: "Kennung", en: "id" }) },
      { title: say({ de: "Titel", en: "title" }) },
      ...(remarks ? [{ title: say(remarks) }] : []),
    ];
    const rows = entries.map(({ id, title, remark }) => [id, title[language], remark[language]].slice(0, columns.length));
    if (fitsOneLine(columns, rows, terminal)) terminal.print(drawTable(columns, rows, terminal));
    else {
      const { printDefinitions } = await import("../definitions.ts");
      printDefinitions(
        rows.map(([id, title, remark = ""]) => ({ id, title, remark })),
        terminal,
      );
    }
    return 0;
  },
});
