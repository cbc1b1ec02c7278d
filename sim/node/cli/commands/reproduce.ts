import { command } from "../command.ts";

export const reproduce = command({
  name: "reproduce",
  title: {
    de: "Rechnet einen Ergebnisordner nach und vergleicht die Prüfsummen",
    en: "runs a results folder again and compares the digests",
  },
  positionals: [{ name: "folder", required: true, title: { de: "Ergebnisordner", en: "results folder" } }],
  options: {
    workers: {
      kind: "whole",
      min: 1,
      max: 256,
      title: { de: "Zahl der Rechenfäden (sonst einer je Kern)", en: "number of threads (else one a core)" },
    },
  },
  examples: [
    {
      line: "reproduce results/climate-mayor-1a2b3c4d",
      title: { de: "Rechnet einen Ergebnisordner nach und vergleicht", en: "runs a results folder again and compares" },
    },
  ],
  async run({ words: [folder], options, terminal }) {
    const { interrupted } = await import("../interrupt.ts");
    const { runAgain } = await import("../run-again.ts");
    const again = await runAgain(folder, options.workers, terminal);
    if (!again) return interrupted;
    const { manifest, model, digest, different } = again;
    const same = different.length === 0;
    if (options.json) {
      const known = {
        results: folder,
        same,
        digest: manifest.digest,
        recomputed: digest,
        model: manifest.model,
        modelNow: model,
      };
      terminal.json({ schemaVersion: 1, ...known, jobs: manifest.jobs.length, different });
      return same ? 0 : 1;
    }
    if (model !== manifest.model) {
      terminal.print(
        terminal.say({
          de: `Die Modellversion ist eine andere: Damals ${manifest.model}, jetzt ${model}. Gleiche Ergebnisse sind nicht zu erwarten.`,
          en: `The model version differs: then ${manifest.model}, now ${model}. The same results are not to be expected.`,
        }),
      );
    }
    const all = manifest.jobs.length;
    terminal.print(
      terminal.say(
        same
          ? { de: `Nachgerechnet: Alle ${all} Läufe sind gleich.`, en: `Reproduced: all ${all} runs are the same.` }
          : {
              de: `Nicht nachgerechnet: ${different.length} von ${all} Läufen weichen ab.`,
              en: `Not reproduced: ${different.length} of ${all} runs differ.`,
            },
      ),
    );
    terminal.print(terminal.say({ de: `Prüfsumme damals: ${manifest.digest}`, en: `Digest then: ${manifest.digest}` }));
    terminal.print(terminal.say({ de: `Prüfsumme jetzt:  ${digest}`, en: `Digest now:  ${digest}` }));
    for (const id of different.slice(0, 10)) terminal.print(`  ${id}`);
    return same ? 0 : 1;
  },
});
