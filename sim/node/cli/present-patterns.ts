import type { Text } from "../../core/language.ts";
import { patternSets } from "../../scenario/hypothesis.ts";
import { none, pointsOf } from "./numbers.ts";
import type { PatternResult, PatternsJson } from "./patterns-json.ts";
import { effectIn, verdictTitles } from "./present-tests.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

const setTitles: Readonly<Record<PatternResult["set"], Text>> = {
  R: { de: "R: Regeln zeigen sich (prüft den Code)", en: "R: rules show through (checks the code)" },
  C: { de: "C: wägen Annahmensätze", en: "C: weigh sets of assumptions" },
  V: { de: "V: urteilen nur", en: "V: only judge" },
};
const silent: Text = { de: "stumm", en: "silent" };

/** Prints what the model, its ablations and the null models show of the patterns, set by set. */
export function printPatterns({ patterns, results, ensemble, besideWorlds }: PatternsJson, terminal: Terminal): void {
  const { say, language, width } = terminal;
  const verdict = (word: PatternResult["funnelVerdict"]) => say(word === "silent" ? silent : verdictTitles[word]);
  const right = (text: Text) => ({ title: say(text), align: "right" as const });
  for (const set of patternSets) {
    const own = patterns.filter((pattern) => pattern.set === set);
    if (own.length === 0) continue;
    terminal.print(`\n${terminal.bold(say(setTitles[set]))}`);
    terminal.print(
      drawTable(
        [
          { title: say({ de: "Muster", en: "pattern" }) },
          { title: say({ de: "Urteil", en: "verdict" }) },
          right({ de: "Effekt", en: "effect" }),
          right({ de: "ohne Mechanismus", en: "ablated" }),
          right({ de: "trifft zu", en: "holds in" }),
          right({ de: "Spannen allein", en: "ranges alone" }),
          { title: say({ de: "Trichter", en: "funnel" }) },
          { title: say({ de: "Warteschlangen", en: "queues" }) },
        ],
        own.map((one) => [
          one.id,
          verdictTitles[one.verdict][language],
          `${effectIn(one.effect, language)} (${effectIn(one.lo, language)} … ${effectIn(one.hi, language)})`,
          one.ablatedEffect === null ? none : effectIn(one.ablatedEffect, language),
          pointsOf(one.shareOfWorlds),
          pointsOf(one.sharePrior),
          verdict(one.funnelVerdict),
          verdict(one.queueVerdict),
        ]),
        terminal,
      ),
    );
    const supported = own.filter((one) => one.verdict === "supported").length;
    const byNull = own.filter((one) => one.funnelVerdict === "supported" || one.queueVerdict === "supported").length;
    const byDemand = own.filter((one) => one.nulls["demand-only"]?.verdict === "supported").length;
    terminal.print(
      wrap(
        say({
          de: `${supported} von ${own.length} gestützt; ${byNull} zeigt schon ein Nullmodell, ${byDemand} die Nachfrage allein (in ${besideWorlds} Annahmensätzen).`,
          en: `${supported} of ${own.length} supported; a null model shows ${byNull} already, demand alone ${byDemand} (in ${besideWorlds} sets of assumptions).`,
        }),
        width,
      ),
    );
  }
  const weighted: Text =
    ensemble === "plausible"
      ? { de: "„trifft zu“: von 100, gewichtet nach dem, was bekannt ist.", en: "“holds in”: of 100, weighted by what is known." }
      : { de: "„trifft zu“: von 100; alle Annahmensätze zählen gleich.", en: "“holds in”: of 100; all sets count alike." };
  terminal.print(`\n${wrap(say(weighted), width)}`);
  terminal.print(say({ de: `Ergebnisse und Bericht: ${results}`, en: `Results and report: ${results}` }));
}
