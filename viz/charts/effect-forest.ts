import { forestWordsOf, standIns } from "../text/forest-words.ts";
import { type EffectForestData, forestCounts, forestFinding } from "./effect-forest-data.ts";
import { forestBody } from "./effect-forest-plot.ts";
import type { Chart, ChartOptions, Figure } from "./figure.ts";
import { frame } from "./frame.ts";

function draw(data: EffectForestData, options: ChartOptions): Figure {
  return frame(options, (sheet) => {
    const words = forestWordsOf(sheet.language);
    const { column } = words;
    const { hypotheses, weighted } = data;
    const [{ confidence }] = hypotheses;
    const alike = hypotheses.every((other) => other.confidence === confidence);
    const number = (name: string, label: string) => ({ name, unit: "value", label });
    const text = (name: string, label: string) => ({ name, unit: "", label });
    return {
      title: forestFinding(data, words),
      lead: words.lead(sheet.say(data.scope), alike ? Math.round(confidence * 100) : undefined),
      description: hypotheses
        .map((one) =>
          words.describe(sheet.say(one.title), words.verdicts[one.verdict], words.often(...forestCounts(one, weighted))),
        )
        .join(" "),
      notes: [words.holdsNote(weighted)],
      columns: [
        text("hypothesis", column.hypothesis),
        text("title", column.title),
        text("claim", column.claim),
        text("says", column.says),
        text("wanted", column.wanted),
        number("bound", column.bound),
        text("unit", column.unit),
        number("effect", column.effect),
        number("low", column.low),
        number("high", column.high),
        ...(weighted ? [number("prior", column.prior)] : []),
        text("judgement", column.judgement),
        text("whole", column.whole),
        { name: "share", unit: "share 0…1", label: column.share },
        ...(weighted ? [{ name: "sharePrior", unit: "share 0…1", label: column.sharePrior }] : []),
        { name: "worlds", unit: "count", label: column.worlds },
        ...(data.judged === "patterns"
          ? [number("ablated", column.ablated), ...standIns.map((model) => number(model, words.key.standIns[model]))]
          : []),
      ],
      body: () => forestBody(data, sheet, words),
    };
  });
}

/** Figure 14. */
export const effectForest: Chart<EffectForestData> = {
  id: "effect-forest",
  number: 14,
  title: { de: "Was trägt und was nicht", en: "What holds and what does not" },
  draw,
};
