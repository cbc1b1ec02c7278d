import type { EvidenceGrade, Instrument, InstrumentParameter } from "../../sim/instruments/instrument.ts";

const grades: Readonly<Record<EvidenceGrade, string>> = {
  observed: "seen in a case",
  perceived: "reported by practitioners",
  recommended: "proposed, not seen at work",
  extrapolated: "our own inference",
  literature: "found by other studies that the source cites",
};

/** The page docs/evidence.md, written from what the instruments declare. */
export function evidencePage(instruments: readonly Instrument[]): string {
  const parts = [
    "# Evidence behind the instruments",
    `Every instrument declares the claims it rests on and where its numbers come from. This page is written from those declarations;
a test compares the two. Claims give directions, not sizes: most rest on a few members of staff in a few cities. Almost no number
has been measured anywhere, so nearly all defaults are assumptions with a range.`,
    `Sources are named by section. **Seed 001** is the documentation *Querschnittsaufgaben in der Stadtverwaltung: Herausforderungen
und Potenziale*, IRS Dialog 2 | 2025 (Leibniz-Institut für Raumbezogene Sozialforschung and Leibniz-Institut für ökologische
Raumentwicklung). **Seed 003** is the report of LAG 21 NRW on the conference of the project *Verwaltung 2.030*, 25 April 2023.`,
    "Grades of evidence:",
    Object.entries(grades)
      .map(([grade, meaning]) => `- *${grade}*: ${meaning}`)
      .join("\n"),
    "## Claims",
    table(
      ["Instrument", "Aussage", "Claim", "Source", "Grade"],
      instruments.flatMap(({ id, evidence }) =>
        evidence.map(({ claim, source, grade }) => [code(id), claim.de, claim.en, source, grade]),
      ),
    ),
    "## Numbers",
    ...instruments.map((instrument) =>
      [
        `### ${instrument.title.en} (${code(instrument.id)}, ${instrument.title.de})`,
        table(
          ["Parameter", "Meaning", "Default", "Allowed", "Unit", "Source"],
          Object.entries(instrument.parameters).map(([name, parameter]) => [
            code(name),
            parameter.title.en,
            String(parameter.default),
            allowed(parameter),
            parameter.unit,
            parameter.source,
          ]),
        ),
      ].join("\n\n"),
    ),
  ];
  return parts.join("\n\n") + "\n";
}

function code(text: string): string {
  return `\`${text}\``;
}

function allowed({ default: value, min, max, choices }: InstrumentParameter): string {
  if (choices) return choices.join(", ");
  return typeof value === "boolean" ? "true, false" : `${min}…${max}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
