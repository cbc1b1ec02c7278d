import type { Text } from "../../core/language.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { TopicEntry } from "../../organisation/topics.ts";
import type { Measure } from "../../study/hypotheses/measures/measure.ts";
import { sourceIn } from "./sources.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { dutyTitles, topicNumbers } from "./topic-words.ts";
import { unitIn } from "./units.ts";
import { wrap } from "./wrap.ts";

const sourceTitle: Text = { de: "Herkunft", en: "Source" };
const holdTitle: Text = { de: "Festhalten mit", en: "Hold it with" };

/** Prints a parameter: usual value, plausible range, source, how to hold it. */
export function printParameter({ name, unit, default: usual, min, max, scale, source }: ParameterSpec, terminal: Terminal): void {
  const { language, say } = terminal;
  const even: Text =
    scale === "log"
      ? { de: "gleichmäßig auf logarithmischer Skala", en: "evenly on a logarithmic scale" }
      : { de: "gleichmäßig", en: "evenly" };
  const text: Text = {
    de: `Üblich ${usual}, plausibel ${min} … ${max}; Einheit: ${unitIn(unit, "de")}. Jeder Annahmensatz zieht einen Wert der Spanne, ${even.de}.`,
    en: `Usually ${usual}, plausible ${min} … ${max}; unit: ${unit}. Each set of assumptions draws a value from the range, ${even.en}.`,
  };
  printLines(
    [say(text), `${say(sourceTitle)}: ${sourceIn(source, language)}`, `${say(holdTitle)}: --set ${name}=${usual}`],
    terminal,
  );
}

/** Prints a structural alternative: its forms and how to hold one. */
export function printStructure(
  { id, forms }: { readonly id: string; readonly forms: readonly string[] },
  terminal: Terminal,
): void {
  const { say } = terminal;
  const text: Text = {
    de: `Formen: ${forms.join(", ")}. Jeder Annahmensatz zieht eine davon.`,
    en: `Forms: ${forms.join(", ")}. Each set of assumptions draws one of them.`,
  };
  printLines([say(text), `${say(holdTitle)}: --set structure.${id}=${forms[0]}`], terminal);
}

/** Prints a mechanism: what it does, what happens without it, how to switch it off. */
export function printMechanismOff(
  { id, meaning, instead }: Pick<Mechanism, "id" | "meaning" | "instead">,
  terminal: Terminal,
): void {
  const { say } = terminal;
  const without = say({ de: "Abgeschaltet", en: "Switched off" });
  const how = say({ de: "Abschalten mit", en: "Switch it off with" });
  printLines([say(meaning), `${without}: ${say(instead)}`, `${how}: --without ${id}`], terminal);
}

/** Prints an output: what it measures, for what, and which way is better. */
export function printMetric({ level, meaning, unit, better, source }: Omit<Metric, "value">, terminal: Terminal): void {
  const { language, say } = terminal;
  const scope: Text =
    level === "topic" ? { de: "je Thema", en: "for each topic" } : { de: "für den ganzen Lauf", en: "for the whole run" };
  const ways: Readonly<Record<"lower" | "higher", Text>> = {
    lower: { de: "Kleiner ist besser.", en: "Lower is better." },
    higher: { de: "Größer ist besser.", en: "Higher is better." },
  };
  const way = better ? ` ${say(ways[better])}` : "";
  const unitWord = say({ de: "Einheit", en: "unit" });
  printLines(
    [
      `${say(meaning)} (${say(scope)}; ${unitWord}: ${unitIn(unit, language)}).${way}`,
      `${say(sourceTitle)}: ${sourceIn(source, language)}`,
    ],
    terminal,
  );
}

/** Prints a measure: its unit, and whether it can look at a window and at some departments. */
export function printMeasure({ id, unit, windowed }: Pick<Measure, "id" | "unit" | "windowed">, terminal: Terminal): void {
  const { language, say } = terminal;
  const looks: Text = windowed
    ? {
        de: "Sieht auf das Zeitfenster und die Ämter, die ein Ergebnis nennt.",
        en: "Looks at the window and departments an outcome names.",
      }
    : { de: "Sieht auf den ganzen Lauf.", en: "Looks at the whole run." };
  const how = say({ de: "In einer Hypothese", en: "In a hypothesis" });
  printLines(
    [
      `${say({ de: "Einheit", en: "Unit" })}: ${unitIn(unit, language)}. ${say(looks)}`,
      `${how}: outcomes: { name: { measure: ${id} } }`,
    ],
    terminal,
  );
}

/** Prints a topic: its legal status, its numbers, and where in an administration it matters. */
export function printTopic(topic: TopicEntry, terminal: Terminal): void {
  const { language, say, print } = terminal;
  const funded: Text = topic.dutyFunded
    ? { de: ", von Land oder Bund bezahlt", en: ", paid for by Land or Bund" }
    : { de: "", en: "" };
  const status = `${say({ de: "Rechtslage", en: "Legal status" })}: ${say(dutyTitles[topic.duty])}${say(funded)}.`;
  printLines([status, `${say(sourceTitle)}: ${sourceIn(topic.source, language)}`], terminal);
  const numbers = Object.entries(topicNumbers).map(([key, title]) => [
    key,
    say(title),
    String(topic[key as keyof typeof topicNumbers]),
  ]);
  const value = { title: say({ de: "Wert", en: "value" }), align: "right" as const };
  print(drawTable([{ title: say({ de: "Name", en: "name" }) }, { title: "" }, value], numbers, terminal));
  const types = [...new Set([...Object.keys(topic.relevance), ...Object.keys(topic.contact)])];
  const rows = types
    .toSorted((a, b) => (topic.relevance[b] ?? 0) - (topic.relevance[a] ?? 0))
    .map((type) => [type, ...[topic.relevance, topic.contact].map((by) => String(by[type] ?? 0))]);
  const columns = [
    { title: say({ de: "Ämterart", en: "kind of department" }) },
    { title: say({ de: "Betroffenheit", en: "relevance" }), align: "right" as const },
    { title: say({ de: "Kontakt", en: "contact" }), align: "right" as const },
  ];
  print(drawTable(columns, rows, terminal));
}

function printLines(lines: readonly string[], { print, width }: Terminal): void {
  for (const line of lines) print(wrap(line, width));
}
