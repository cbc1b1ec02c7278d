import { InputError } from "../../../core/problem.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { chooseOptions } from "../choose-options.ts";
import { command } from "../command.ts";
import { runOptions } from "../options.ts";

export const compare = command({
  name: "compare",
  title: { de: "Vergleicht zwei Optionen eines Szenarios Fall für Fall", en: "compares two options of a scenario case by case" },
  positionals: [
    {
      name: "scenario",
      required: true,
      title: { de: "Kennung oder Datei, auch Link des Labors", en: "id or file, or a link of the lab" },
    },
    { name: "a", required: true, title: { de: "Kennung der Option A (siehe show)", en: "id of option A (see show)" } },
    { name: "b", required: true, title: { de: "Kennung der Option B", en: "id of option B" } },
  ],
  options: runOptions,
  examples: [
    {
      line: "compare climate-mayor officer deputy-mayor",
      title: { de: "Was ändert das Amt an der Spitze?", en: "what does the post at the top change?" },
    },
    {
      line: "compare climate-mayor officer with-training --add training",
      title: { de: "Und wenn Fortbildungen dazukämen?", en: "and if training were added?" },
    },
  ],
  async run(call) {
    const [word, a, b] = call.words;
    const { loadLibrary } = await import("../../library.ts");
    const { makePlan } = await import("../make-plan.ts");
    const { remark, say, warn } = call.terminal;
    const whole = makePlan(
      [word],
      call.options,
      loadLibrary(),
      (text) => remark(say(text)),
      (text) => warn(say(text)),
    );
    const scenario = withOptions(whole.scenarios[0], a, b);
    const plan = { ...whole, scenarios: [scenario] };
    const { runStudy } = await import("../study.ts");
    const study = await runStudy(plan, call, `${scenario.id}-${a}-${b}`);
    if (!study) return (await import("../interrupt.ts")).interrupted;
    const { writeReport } = await import("../write-report.ts");
    await writeReport(study);
    const { matchTwins } = await import("../../../study/statistics/twins.ts");
    const twins = matchTwins(study.tables.pairs!, { scenario: scenario.id, topic: scenario.focus, a, b }, study.weights.weights);
    const { studyJson } = await import("../study-json.ts");
    if (call.options.json) call.terminal.json({ ...studyJson(study), ...twins });
    else {
      const { printComparison } = await import("../present-comparison.ts");
      const { printNotes } = await import("../present.ts");
      printComparison(study, twins, call.terminal);
      printNotes(study, call.terminal);
    }
    return 0;
  },
});

/** The scenario with these two options only, a first. Throws InputError. */
function withOptions(scenario: Scenario, a: string, b: string): Scenario {
  const pair = chooseOptions(scenario, [a, b]);
  if (a !== b) return pair;
  const others = scenario.options.map(({ id }) => id).filter((id) => id !== a);
  const message = { de: "Zweimal dieselbe Option", en: "the same option twice" };
  throw new InputError([{ source: scenario.id, message, found: a, expected: others.join(", ") }]);
}
