import { command } from "../command.ts";
import { worldsOptions } from "../worlds-options.ts";

export const worlds = command({
  name: "worlds",
  title: {
    de: "Zieht Annahmensätze, wägt sie nach den Mustern und bewahrt die plausiblen auf",
    en: "draws sets of assumptions, weighs them by the patterns and keeps the plausible ones",
  },
  positionals: [],
  options: worldsOptions,
  examples: [
    {
      line: "worlds --draws 2000",
      title: { de: "Annahmensätze ziehen und wägen; lässt sich unterbrechen", en: "draw and weigh; may be interrupted" },
    },
    {
      line: "worlds --reweigh results/reference --pattern project-cliff --pattern size-dilutes-officer",
      title: { de: "Was zwei Muster allein sagen", en: "what two patterns alone say" },
    },
  ],
  async run(call) {
    const { loadLibrary } = await import("../../library.ts");
    const { drawAndWeigh, weighAgain } = await import("../weigh-worlds.ts");
    const library = loadLibrary();
    const { reweigh } = call.options;
    const weighed = reweigh === undefined ? await drawAndWeigh(library, call) : await weighAgain(reweigh, library, call);
    if (!weighed) return (await import("../interrupt.ts")).interrupted;
    if (call.options.json) call.terminal.json(weighed);
    else {
      const { printWeighed } = await import("../present-weighed.ts");
      printWeighed(weighed, library, call.terminal);
    }
    return 0;
  },
});
