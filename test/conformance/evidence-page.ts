import type { EvidenceGrade, Instrument, InstrumentParameter } from "../../sim/instruments/instrument.ts";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { processes } from "../../sim/model/week.ts";
import type { EvidenceRegister } from "../../sim/scenario/evidence-file.ts";
import { evidenceGrades } from "../../sim/scenario/evidence-file.ts";
import { code, table } from "../docs/blocks.ts";
import { parameterGroups } from "../docs/parameters-page.ts";
import { type Strength, strengthOf } from "../docs/strength.ts";

/** Blocks of docs/evidence.md that the program writes, by name. */
export function evidenceBlocks(
  register: EvidenceRegister,
  instruments: readonly Instrument[],
  parameters: readonly ParameterSpec[],
): Record<string, string> {
  return {
    counts: counts(register, instruments, parameters),
    patterns: table(
      ["pattern", "set", "Muster", "meaning"],
      register.patterns.map(({ id, set, title }) => [code(id), set, title.de, title.en]),
    ),
    mechanisms: mechanismTables(register),
    instruments: table(
      ["instrument", "source", "Lesart", "reading", "strength", "patterns"],
      instruments.flatMap(({ id, evidence }) =>
        evidence.map(({ claim, source, grade, patterns = [] }) => [
          code(id),
          source,
          claim.de,
          claim.en,
          grade,
          patterns.map(code).join(", "),
        ]),
      ),
    ),
    parameters: parameterTables(register, parameters),
    numbers: table(
      ["instrument", "parameter", "meaning", "default", "allowed", "unit", "source", "strength"],
      instruments.flatMap(({ id, parameters: own }) =>
        Object.entries(own).map(([name, parameter]) => [
          code(id),
          code(name),
          parameter.title.en,
          String(parameter.default),
          allowed(parameter),
          parameter.unit,
          parameter.source,
          strengthOf(parameter.source),
        ]),
      ),
    ),
  };
}

function mechanismTables({ mechanisms }: EvidenceRegister): string {
  const parts = processes.map(({ id, title }) => {
    const rows = mechanisms
      .filter(({ process }) => process === id)
      .flatMap(({ id: name, title: says, sources, patterns }) =>
        sources.map(({ source, grade, reading }, i) => [
          i === 0 ? code(name) : "",
          i === 0 ? `${says.de} · ${says.en}` : "",
          source,
          reading.de,
          reading.en,
          grade,
          i === 0 ? patterns.map(code).join(", ") : "",
        ]),
      );
    const head = ["mechanism", "says", "source", "Lesart", "reading", "strength", "patterns"];
    return `### ${title.en} · ${title.de} (${code(id)})\n\n${table(head, rows)}`;
  });
  return parts.join("\n\n");
}

function parameterTables({ mechanisms }: EvidenceRegister, parameters: readonly ParameterSpec[]): string {
  const parts = Object.entries(parameterGroups).flatMap(([id, { de, en }]) => {
    const rows = parameters
      .filter(({ group }) => group === id)
      .map(({ name, source }) => {
        const governing = mechanisms.filter((mechanism) => mechanism.parameters.includes(name));
        return [code(name), governing.map((mechanism) => code(mechanism.id)).join(", "), source, strengthOf(source)];
      });
    if (rows.length === 0) return [];
    return [`### ${en} · ${de} (${code(id)})\n\n${table(["parameter", "mechanism", "source of the value", "strength"], rows)}`];
  });
  return parts.join("\n\n");
}

function counts(
  { patterns, mechanisms }: EvidenceRegister,
  instruments: readonly Instrument[],
  parameters: readonly ParameterSpec[],
): string {
  const numbers = instruments.flatMap((instrument) => Object.values(instrument.parameters));
  const claims = instruments.flatMap(({ evidence }) => evidence);
  const readings = mechanisms.flatMap(({ sources }) => sources);
  const guessed = mechanisms.filter(({ sources }) => sources.every(({ grade }) => grade === "assumption"));
  const untested = mechanisms.filter((mechanism) => mechanism.patterns.length === 0);
  const lines = [
    `**Parameters**: ${parameters.length}. ${bySupport(parameters)}`,
    `**Numbers of instruments**: ${numbers.length}. ${bySupport(numbers)}`,
    `**Mechanisms**: ${mechanisms.length} with ${readings.length} readings: ${byGrade(readings)}. ${guessed.length} mechanisms rest on assumption alone (${listed(guessed)}). ${untested.length} are tested by no pattern (${listed(untested)}).`,
    `**Instruments**: ${instruments.length} with ${claims.length} claims: ${byGrade(claims)}.`,
    `**Patterns**: ${patterns.length}: ${(["R", "C", "V"] as const).map((set) => `${patterns.filter((p) => p.set === set).length} ${set}`).join(", ")}.`,
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function bySupport(numbers: readonly { readonly source: string }[]): string {
  const count = (strength: Strength) => numbers.filter(({ source }) => strengthOf(source) === strength).length;
  return `${count("assumption")} of ${numbers.length} are assumptions and nothing else; for ${count("direction")} a source gives the direction or a part and the size is assumed; for ${count("given")} a source gives the value.`;
}

function byGrade(graded: readonly { readonly grade: EvidenceGrade }[]): string {
  return Object.keys(evidenceGrades)
    .map((grade) => `${graded.filter((one) => one.grade === grade).length} ${grade}`)
    .filter((text) => !text.startsWith("0 "))
    .join(", ");
}

function listed(entries: readonly { readonly id: string }[]): string {
  return entries.map(({ id }) => code(id)).join(", ");
}

function allowed({ default: value, min, max, choices }: InstrumentParameter): string {
  if (choices) return choices.join(", ");
  return typeof value === "boolean" ? "true, false" : `${min}…${max}`;
}
