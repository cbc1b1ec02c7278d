import { InputError } from "../../../core/problem.ts";
import { patternSets } from "../../../scenario/hypothesis.ts";
import { command } from "../command.ts";
import { trialOptions } from "../trial-options.ts";

export const patterns = command({
  name: "patterns",
  title: {
    de: "Lässt die Muster laufen, denen das Modell genügen soll, mit Ablationen und Nullmodellen",
    en: "runs the patterns the model must answer to, with ablations and null models",
  },
  positionals: [
    {
      name: "pattern",
      many: true,
      usual: "all",
      title: { de: "Kennungen (siehe list patterns); ohne: alle", en: "ids (see list patterns); without: all" },
    },
  ],
  options: {
    ...trialOptions,
    only: {
      kind: "text",
      choices: patternSets,
      title: {
        de: "nur eine Menge: R (Regeln), C (wägen), V (urteilen)",
        en: "one set only: R (rules), C (weigh), V (judge)",
      },
    },
  },
  examples: [
    { line: "patterns --only R", title: { de: "Zeigen sich die Regeln?", en: "do the rules show through?" } },
    {
      line: "patterns project-cliff size-dilutes-officer",
      title: { de: "Zwei Muster", en: "two patterns" },
    },
  ],
  async run(call) {
    const { loadLibrary } = await import("../../library.ts");
    const { readFiles } = await import("../hypothesis-files.ts");
    const { runPatterns } = await import("../run-patterns.ts");
    const library = loadLibrary();
    const words = call.words.length > 0 ? call.words : library.patternIds;
    const { only } = call.options;
    const files = readFiles(words, library).filter(({ hypothesis }) => only === undefined || hypothesis.pattern?.set === only);
    if (files.length === 0) {
      const message = { de: "Kein Muster dieser Menge unter den genannten", en: "no pattern of this set among those named" };
      throw new InputError([{ source: "--only", message, found: only }]);
    }
    const told = await runPatterns(files, library, {
      ...call,
      options: { ...call.options, seed: call.options.seed ?? "patterns" },
    });
    if (!told) return (await import("../interrupt.ts")).interrupted;
    const { writeWhole } = await import("../../store/files.ts");
    await writeWhole(`${told.results}/patterns.json`, `${JSON.stringify(told, null, 1)}\n`);
    const { writeTestReport } = await import("../write-test-report.ts");
    await writeTestReport(told, files, call.line);
    if (call.options.json) call.terminal.json(told);
    else {
      const { printPatterns } = await import("../present-patterns.ts");
      printPatterns(told, call.terminal);
    }
    // A rule that does not show through, or shows without its mechanism, is a fault of the code.
    const failed = told.patterns.some(
      ({ set, verdict, ablations }) =>
        set === "R" && (verdict === "contradicted" || verdict === "equivalent" || ablations.some(({ vanishes }) => !vanishes)),
    );
    return failed ? 1 : 0;
  },
});
