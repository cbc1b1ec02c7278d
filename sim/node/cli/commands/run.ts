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
      usual: firstScenarios.join(" "),
      title: {
        de: "Kennungen oder Dateien von Szenarien und Städten, oder ein Link oder eine Datei des Labors",
        en: "ids or files of scenarios and cities, or a link or file of the lab",
      },
    },
  ],
  options: {
    ...runOptions,
    option: {
      kind: "texts",
      title: {
        de: "Nur diese Option (Kennung, siehe show); die zuerst genannte ist die Vergleichsbasis",
        en: "only this option (id, see show); the one named first is the base of comparison",
      },
    },
  },
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
      line: "run schwerin --option history --option no-fachdienst --worlds 5",
      title: { de: "Zwei Optionen einer Stadt", en: "two options of a city" },
    },
    {
      line: "run climate-mayor --add training --add officer:posts=2",
      title: {
        de: "Mit zwei Instrumenten dazu, jedes als eigene Option",
        en: "with two more instruments, each an option of its own",
      },
    },
    {
      line: "run climate-mayor --set options.unit-only.instruments.climate-officer.with.posts=2",
      title: { de: "Mit einem geänderten Wert", en: "with a changed value" },
    },
  ],
  async run(call) {
    const { loadLibrary } = await import("../../library.ts");
    const { makePlan } = await import("../make-plan.ts");
    const { chooseEverywhere } = await import("../choose-options.ts");
    const { remark, say, warn } = call.terminal;
    const whole = makePlan(
      call.words.length > 0 ? call.words : firstScenarios,
      call.options,
      loadLibrary(),
      (text) => remark(say(text)),
      (text) => warn(say(text)),
    );
    const plan = { ...whole, scenarios: chooseEverywhere(whole.scenarios, call.options.option) };
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
