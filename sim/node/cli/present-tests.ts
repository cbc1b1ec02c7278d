import type { Language, Text } from "../../core/language.ts";
import { type Fate, fateInfo } from "../../model/fate.ts";
import type { TestVerdict } from "../../study/statistics/test-verdict.ts";
import { none, pointsOf } from "./numbers.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import type { TestedHypothesis, TestJson } from "./test-json.ts";
import { wrap } from "./wrap.ts";

/** Words for verdicts. */
export const verdictTitles: Readonly<Record<TestVerdict, Text>> = {
  supported: { de: "gestützt", en: "supported" },
  contradicted: { de: "widerlegt", en: "contradicted" },
  equivalent: { de: "kein nennenswerter Effekt", en: "equivalent" },
  undecided: { de: "offen", en: "undecided" },
};

/** Prints what became of the hypotheses of a call. */
export function printTests({ hypotheses, tried, results, ensemble }: TestJson, terminal: Terminal): void {
  const { say, language, width } = terminal;
  for (const one of hypotheses) {
    terminal.print(`\n${terminal.bold(`${one.title[language]}: ${verdictTitles[one.verdict][language]}`)}`);
    terminal.print(wrap(one.statement[language], width));
    terminal.print(contrastTable(one, terminal));
    terminal.print(wrap(howSure(one, language), width));
    if (toldOf(one).length > 0) terminal.print(wrap(carried(one, language), width));
    if (one.registered.status === "exploratory")
      terminal.print(
        say({
          de: "Erkundend: Die Datei wurde geändert, nachdem sie zum ersten Mal geprüft worden war.",
          en: "Exploratory: the file was changed after it had been tested for the first time.",
        }),
      );
  }
  const weighted = {
    plausible: { de: "", en: "" },
    ranges: { de: " Alle Annahmensätze zählen gleich.", en: " All sets of assumptions count alike." },
  }[ensemble];
  terminal.print(
    `\n${wrap(
      say({
        de: `Geprüft in diesem Aufruf: ${hypotheses.length}; bisher von hier aus: ${tried} ${tried === 1 ? "Fassung" : "Fassungen"}.${weighted.de}`,
        en: `Tested in this call: ${hypotheses.length}; from here so far: ${tried} ${tried === 1 ? "form" : "forms"}.${weighted.en}`,
      }),
      width,
    )}`,
  );
  terminal.print(say({ de: `Ergebnisse und Bericht: ${results}`, en: `Results and report: ${results}` }));
}

function contrastTable({ contrasts }: TestedHypothesis, terminal: Terminal): string {
  const { say, language } = terminal;
  const number = (x: number) => effectIn(x, language);
  return drawTable(
    [
      { title: say({ de: "Behauptung", en: "claim" }) },
      { title: say({ de: "verlangt", en: "wanted" }), align: "right" },
      { title: say({ de: "Effekt", en: "effect" }), align: "right" },
      { title: say({ de: "von", en: "from" }), align: "right" },
      { title: say({ de: "bis", en: "to" }), align: "right" },
      { title: say({ de: "aus den Spannen allein", en: "by the ranges alone" }), align: "right" },
      { title: say({ de: "Urteil", en: "verdict" }) },
    ],
    contrasts.map(({ claim, test, bound, estimate, lo, hi, priorEstimate, verdict }) => [
      claim,
      { above: `≥ ${number(bound)}`, within: `± ${number(bound)}`, "not-below": `≥ −${number(bound)}` }[test],
      number(estimate),
      number(lo),
      number(hi),
      number(priorEstimate),
      verdictTitles[verdict][language],
    ]),
    terminal,
  );
}

function howSure({ worlds, shareOfWorlds, sharePrior, confidence }: TestedHypothesis, language: Language): string {
  const [known, alone] = [pointsOf(shareOfWorlds), pointsOf(sharePrior)];
  const sure = Math.round(confidence * 100);
  return language === "de"
    ? `${worlds} Annahmensätze. Alles zusammen trifft in ${known} von 100 zu, aus den Spannen allein in ${alone}. Grenzen zu ${sure} %, gültig, wann immer man aufhört.`
    : `${worlds} sets of assumptions. All of it holds in ${known} of 100, by the ranges alone in ${alone}. Limits at ${sure} %, valid whenever one stops.`;
}

/** Changes of fate that make at least half a case of a hundred, four at most. */
function toldOf({ moved }: Pick<TestedHypothesis, "moved">): TestedHypothesis["moved"] {
  return moved.filter(({ share }) => share >= 0.005).slice(0, 4);
}

/** Which cases carried it, in a sentence. */
function carried(one: Pick<TestedHypothesis, "moved">, language: Language): string {
  const title = (fate: string) => (fate === "none" ? "–" : fateInfo[fate as Fate].title[language]);
  const ways = toldOf(one).map(({ from, to, share }) => `${title(from)} → ${title(to)} (${pointsOf(share)})`);
  const told = ways.join("; ");
  return language === "de"
    ? `Fälle, die im letzten Arm der ersten Behauptung anders enden als im ersten, von 100: ${told}.`
    : `Cases that end otherwise in the last arm of the first claim than in its first, of 100: ${told}.`;
}

/** An effect with three significant decimals at most. */
export function effectIn(x: number, language: Language): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? none : x > 0 ? "∞" : "−∞";
  const size = Math.abs(x);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(x)
    .replace("-", "−");
}
