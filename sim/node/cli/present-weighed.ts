import type { Library } from "../library.ts";
import { pointsOf } from "./numbers.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import type { Weighed } from "./weigh-worlds.ts";
import { wrap } from "./wrap.ts";

/** Parameters told at most. */
const most = 12;

/** Prints what the patterns say about the sets of assumptions. */
export function printWeighed(
  { analysis, provenance, chosen, kept, results }: Weighed,
  library: Library,
  terminal: Terminal,
): void {
  const { say, language, width } = terminal;
  const { draws, effective, exponent, information, patterns, parameters, structures, choices } = analysis;
  const one = (x: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(x);
  terminal.print(
    wrap(
      say({
        de: `${draws} Annahmensätze, ${chosen.length} Muster. Die Muster sagen ${one(information.bits)} Bit (davon etwa ${one(Math.max(0, information.noise))} Zufall im Modell); übrig bleibt so viel wie ${Math.round(effective)} gleich gewichtete Annahmensätze. Die Muster zählen zu ${pointsOf(exponent)} von 100.`,
        en: `${draws} sets of assumptions, ${chosen.length} patterns. The patterns say ${one(information.bits)} bits (about ${one(Math.max(0, information.noise))} of them chance in the model); what is left is worth ${Math.round(effective)} sets that count alike. The patterns count for ${pointsOf(exponent)} of 100.`,
      }),
      width,
    ),
  );
  const right = (text: { de: string; en: string }) => ({ title: say(text), align: "right" as const });
  terminal.print(
    drawTable(
      [
        { title: say({ de: "Muster", en: "pattern" }) },
        right({ de: "trifft zu, aus den Spannen allein", en: "holds by the ranges alone" }),
        right({ de: "nach allen anderen Mustern", en: "given all other patterns" }),
        right({ de: "Bit, wenn es fehlt", en: "bits without it" }),
      ],
      patterns.map(({ id, prior, leftOut }) => {
        const without = choices.find(({ kind, of }) => kind === "without" && of === id);
        return [id, pointsOf(prior), pointsOf(leftOut.posterior), without ? one(without.bits) : "–"];
      }),
      terminal,
    ),
  );
  const own = choices.find(({ kind }) => kind === "own");
  if (own)
    terminal.print(
      wrap(
        say({
          de: `Anders als mit allen Mustern beurteilt: ${own.flips.join(", ") || "keine Behauptung"}.`,
          en: `Judged in another way than with all patterns: ${own.flips.join(", ") || "no claim"}.`,
        }),
        width,
      ),
    );
  const constrained = parameters.filter((one) => one.constrained).sort((a, b) => b.bits - a.bits);
  const title = (name: string) => library.parameters.find((spec) => spec.name === name)?.title[language] ?? name;
  terminal.print(
    wrap(
      say({
        de: `Eingegrenzt werden ${constrained.length} von ${parameters.length} Parametern${constrained.length > 0 ? ":" : "."}`,
        en: `${constrained.length} of ${parameters.length} parameters are constrained${constrained.length > 0 ? ":" : "."}`,
      }),
      width,
    ),
  );
  if (constrained.length > 0)
    terminal.print(
      drawTable(
        [
          { title: say({ de: "Parameter", en: "parameter" }) },
          right({ de: "Bit", en: "bits" }),
          right({ de: "Mitte in der Spanne, von 100", en: "middle in its range, of 100" }),
        ],
        constrained.slice(0, most).map(({ name, bits, posterior }) => [title(name), one(bits), pointsOf(posterior.p50)]),
        terminal,
      ),
    );
  for (const { name, forms } of structures)
    terminal.print(
      `${name}: ${forms.map(({ form, prior, posterior }) => `${form} ${pointsOf(prior)} → ${pointsOf(posterior)}`).join(", ")}`,
    );
  terminal.print(
    say({
      de: `Aufbewahrt: ${kept} Annahmensätze in ${results} (Prüfsumme ${provenance.digest.slice(0, 12)}).`,
      en: `Kept: ${kept} sets of assumptions in ${results} (digest ${provenance.digest.slice(0, 12)}).`,
    }),
  );
}
