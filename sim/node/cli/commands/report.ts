import { command } from "../command.ts";

export const report = command({
  name: "report",
  title: { de: "Schreibt den Bericht eines Ergebnisordners neu", en: "writes the report of a results folder anew" },
  positionals: [{ name: "folder", required: true, title: { de: "Ergebnisordner", en: "results folder" } }],
  options: {},
  examples: [{ line: "report results/climate-mayor-1a2b3c4d", title: { de: "Seite und Abbildungen", en: "page and figures" } }],
  async run({ words: [folder], options, terminal }) {
    const { readStudy } = await import("../study.ts");
    const { writeReport } = await import("../write-report.ts");
    const path = await writeReport(await readStudy(folder));
    if (options.json) terminal.json({ schemaVersion: 1, results: folder, report: path });
    else terminal.print(path);
    return 0;
  },
});
