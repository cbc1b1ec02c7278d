import { evidenceGrades } from "../../scenario/evidence-file.ts";
import type { Claim, Hypothesis } from "../../scenario/hypothesis.ts";
import { measures } from "../../study/hypotheses/measures/registry.ts";
import type { Library } from "../library.ts";
import { commandLine } from "./shell.ts";
import { sourceIn } from "./sources.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Prints a hypothesis: statement, evidence, arms, outcomes, claims, ablations, and how to test it. */
export function printHypothesis(hypothesis: Hypothesis, library: Library, terminal: Terminal): void {
  const { id, statement, pattern, evidence, arms, outcomes, claims, ablations } = hypothesis;
  const { language, say, print, width } = terminal;
  const line = (text: string) => print(wrap(text, width));
  line(statement[language]);
  const grade = evidenceGrades[evidence.grade][language];
  line(
    `${say({ de: "Beleg", en: "Evidence" })}: ${grade}; ${evidence.sources.map((source) => sourceIn(source, language)).join("; ")}`,
  );
  if (pattern) line(`${say({ de: "Menge", en: "Set" })}: ${pattern.set}`);
  print(
    drawTable(
      [
        { title: say({ de: "Arm", en: "arm" }) },
        { title: "" },
        { title: say({ de: "Option", en: "option" }) },
        { title: say({ de: "dazu", en: "with" }) },
      ],
      arms.map((arm) => [arm.id, arm.title[language] === arm.id ? "" : arm.title[language], arm.option, departures(arm)]),
      terminal,
    ),
  );
  const measureTitle = (name: string) => measures.find((measure) => measure.id === name)?.title[language] ?? name;
  for (const [name, { measure, topic, from, until }] of Object.entries(outcomes)) {
    const window =
      from === undefined && until === undefined ? "" : `, ${say({ de: "Wochen", en: "weeks" })} ${from ?? "…"}–${until ?? "…"}`;
    line(`${name}: ${measureTitle(measure)} (${measure}, ${topic}${window})`);
  }
  for (const claim of claims) line(`${claim.id}: ${claimInWords(claim)}`);
  for (const ablation of ablations)
    line(`${say({ de: "ohne", en: "without" })} ${ablation.id}: ${ablation.title[language]} (${departures(ablation)})`);
  const known = [...library.patternIds, ...library.hypothesisIds].includes(id);
  const command = pattern ? "patterns" : "test";
  if (known) line(`${say({ de: "Prüfen mit", en: "Test it with" })}: ${commandLine([command, id])}`);
}

/** A claim as the file has it, in one line. */
function claimInWords({ id: _, ...claim }: Claim): string {
  return Object.entries(claim)
    .map(([key, value]) => `${key} ${typeof value === "object" ? JSON.stringify(value) : value}`)
    .join(", ");
}

/** How an arm or ablation departs from the world as drawn. */
function departures({ parameters, structures, set, off, ...rest }: Partial<Hypothesis["arms"][number]>): string {
  const setting = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  return [
    ...Object.entries({ ...parameters, ...structures, ...set }).map(([name, value]) => `${name} ${setting(value)}`),
    ...(off ?? []).map((word) => `off ${word}`),
    ...(rest.open ?? []).map((stage) => `open ${stage}`),
    ...(rest.inhabitants === undefined ? [] : [`inhabitants ${rest.inhabitants}`]),
  ].join(", ");
}
