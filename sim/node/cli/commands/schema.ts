import { nearest } from "../../../core/nearest.ts";
import { InputError } from "../../../core/problem.ts";
import { shorten } from "../../../scenario/path.ts";
import { command } from "../command.ts";

export const schema = command({
  name: "schema",
  title: {
    de: "JSON Schema einer Dateiart, für Editoren, die beim Schreiben prüfen",
    en: "JSON Schema of a kind of file, for editors that check while you write",
  },
  positionals: [{ name: "kind", title: { de: "Dateiart; ohne Angabe eine Liste", en: "kind of file; a list when left out" } }],
  options: {},
  examples: [{ line: "schema scenario", title: { de: "Schema der Szenariodateien", en: "schema of scenario files" } }],
  async run({ words: [kind], options, terminal }) {
    const { jsonSchema, schemaNames } = await import("../../schemas.ts");
    if (kind === undefined) {
      if (options.json) terminal.json({ schemaVersion: 1, schemas: schemaNames });
      else for (const name of schemaNames) terminal.print(name);
      return 0;
    }
    const name = schemaNames.find((candidate) => candidate === kind);
    if (!name) {
      throw new InputError([
        {
          source: "schema",
          message: { de: "Diese Dateiart gibt es nicht", en: "there is no such kind of file" },
          found: shorten(kind),
          expected: schemaNames.join(", "),
          nearest: nearest(kind.slice(0, 100), schemaNames),
        },
      ]);
    }
    const { loadLibrary } = await import("../../library.ts");
    terminal.print(jsonSchema(name, loadLibrary().departmentTypes).trimEnd());
    return 0;
  },
});
