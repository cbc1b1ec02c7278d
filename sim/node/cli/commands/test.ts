import { command } from "../command.ts";
import { trialOptions } from "../trial-options.ts";

export const test = command({
  name: "test",
  title: {
    de: "Prüft Hypothesen: nimmt Annahmensätze hinzu, bis sie entschieden sind",
    en: "tests hypotheses: adds sets of assumptions until they are decided",
  },
  positionals: [
    {
      name: "hypothesis",
      required: true,
      many: true,
      title: { de: "Datei oder Kennung (siehe list hypotheses)", en: "file or id (see list hypotheses)" },
    },
  ],
  options: {
    ...trialOptions,
    check: {
      kind: "flag",
      title: {
        de: "Nur prüfen, ob die Dateien stimmen und jeder Arm läuft; Ergebnisse werden nicht gezeigt",
        en: "only check that the files are right and every arm runs; results are not shown",
      },
    },
  },
  examples: [
    {
      line: "test checklist-is-enough",
      title: { de: "Eine mitgelieferte Hypothese", en: "a hypothesis that comes with the program" },
    },
    {
      line: "test my-hypothesis.yaml --worlds 200",
      title: { de: "Eine eigene, mit mehr Annahmensätzen", en: "one of your own, with more sets of assumptions" },
    },
  ],
  async run(call) {
    const { loadLibrary } = await import("../../library.ts");
    const { readFiles } = await import("../hypothesis-files.ts");
    const library = loadLibrary();
    const files = readFiles(call.words, library);
    if (call.options.check) {
      const { checkFiles } = await import("../check-hypotheses.ts");
      return checkFiles(files, library, call.terminal);
    }
    const { testHypotheses } = await import("../test-hypotheses.ts");
    const tested = await testHypotheses(files, library, call);
    if (!tested) return (await import("../interrupt.ts")).interrupted;
    const { writeTestReport } = await import("../write-test-report.ts");
    await writeTestReport(tested, files, call.line);
    if (call.options.json) call.terminal.json(tested);
    else {
      const { printTests } = await import("../present-tests.ts");
      printTests(tested, call.terminal);
    }
    return tested.hypotheses.some(({ verdict, registered }) => verdict === "contradicted" && registered.status === "confirmatory")
      ? 1
      : 0;
  },
});
