import { command } from "../command.ts";
import { runOptions } from "../options.ts";

/** What is run when no scenario is named: the three that every user meets first. */
const firstScenarios = ["project-funding-ends", "climate-mayor", "disruptive-influx"];

export const run = command({
  name: "run",
  title: { de: "Rechnet Szenarien in vielen Annahmensätzen", en: "runs scenarios in many sets of assumptions" },
  positionals: [
    {
      name: "scenario",
      many: true,
      title: { de: "Kennungen oder Dateien; ohne Angabe die ersten drei", en: "ids or files; the first three when left out" },
    },
  ],
  options: runOptions,
  examples: [
    {
      line: "run climate-mayor",
      title: { de: "Ein Szenario in 20 Annahmensätzen", en: "one scenario in 20 sets of assumptions" },
    },
    {
      line: "run climate-mayor --organisation wuerzburg --worlds 50",
      title: { de: "An einem stilisierten Stadttyp", en: "with a stylised type of city" },
    },
    {
      line: "run climate-mayor --set options.unit-only.instruments.climate-officer.with.posts=2",
      title: { de: "Mit Änderungen", en: "with changes" },
    },
  ],
  async run(call) {
    const { loadLibrary } = await import("../../library.ts");
    const { makePlan } = await import("../make-plan.ts");
    const plan = makePlan(call.words.length > 0 ? call.words : firstScenarios, call.options, loadLibrary(), (text) =>
      call.terminal.remark(call.terminal.say(text)),
    );
    const { runStudy } = await import("../study.ts");
    const study = await runStudy(plan, call);
    if (!study) return (await import("../interrupt.ts")).interrupted;
    const { writeReport } = await import("../write-report.ts");
    await writeReport(study);
    const { printNotes, printScenarios } = await import("../present.ts");
    const { studyJson } = await import("../study-json.ts");
    if (call.options.json) call.terminal.json(studyJson(study));
    else {
      printScenarios(study, call.terminal);
      printNotes(study, call.terminal);
    }
    return 0;
  },
});
