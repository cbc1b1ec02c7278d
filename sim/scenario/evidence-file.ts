import { z } from "zod";
import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import type { EvidenceGrade } from "../instruments/instrument.ts";
import { parameterNames } from "../model/parameter-names.ts";
import { structuralAlternatives } from "../model/parameters.ts";
import { processIds } from "../model/week.ts";
import { readLocated } from "./document.ts";
import { bilingual, id, sentence } from "./fields.ts";
import { formatPath } from "./path.ts";
import { choice, refusal } from "./report.ts";

/** Grades of evidence, the strongest first; what each means. */
export const evidenceGrades: Readonly<Record<EvidenceGrade, Text>> = {
  survey: { de: "in vielen Kommunen erfragt", en: "asked in many municipalities" },
  observed: { de: "in einem Fall gesehen", en: "seen in a case" },
  literature: { de: "von anderen Studien gefunden", en: "found by other studies" },
  perceived: { de: "von Beschäftigten berichtet", en: "reported by practitioners" },
  recommended: { de: "empfohlen, nicht am Werk gesehen", en: "recommended, not seen at work" },
  extrapolated: { de: "von uns weitergedacht", en: "inferred by us" },
  assumption: { de: "angenommen, ohne Quelle", en: "assumed, without a source" },
};

/** One thing that a source says about a mechanism, in our words. */
export interface Reading {
  /** Seed and section ("seed 001 §1.2"), publication, statistic, or "assumption". */
  readonly source: string;
  readonly grade: EvidenceGrade;
  readonly reading: Text;
}

/** One mechanism of the model with what it rests on and what it governs. */
export interface Mechanism {
  readonly id: string;
  readonly title: Text;
  /** Id of the process of the week in which it works. */
  readonly process: string;
  readonly sources: readonly Reading[];
  /** Ids of patterns that test it. */
  readonly patterns: readonly string[];
  /** Names of the parameters that set its size. */
  readonly parameters: readonly string[];
  /** Names of the structural alternatives that set its form. */
  readonly structures: readonly string[];
}

/** A pattern the model must answer to: R restates a rule, C calibrates, V validates. */
export interface PatternTitle {
  readonly id: string;
  readonly set: "R" | "C" | "V";
  readonly title: Text;
}

/** The register of evidence: patterns, and mechanisms in the order of the week. */
export interface EvidenceRegister {
  readonly patterns: readonly PatternTitle[];
  readonly mechanisms: readonly Mechanism[];
}

/** Words for the grades of evidence. */
export const evidenceGradeWords = Object.keys(evidenceGrades) as [EvidenceGrade, ...EvidenceGrade[]];
const names = z.array(z.string().max(60)).max(60).default([]);

const mechanism = z.strictObject({
  title: bilingual,
  process: id.describe("process of the week in which it works"),
  sources: z
    .array(
      z.strictObject({
        source: sentence.describe("seed and section, publication, statistic, or “assumption”"),
        grade: z.enum(evidenceGradeWords).describe("how well the source supports it"),
        reading: bilingual.describe("what we take from the source, in our own words"),
      }),
    )
    .min(1)
    .max(12),
  patterns: names.describe("ids of patterns that test it"),
  parameters: names.describe("parameters that set its size"),
  structures: names.describe("structural alternatives that set its form"),
});

/** The file of evidence: patterns and mechanisms by id. */
export const evidenceSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    patterns: z.record(
      id,
      z.strictObject({ set: z.enum(["R", "C", "V"]).describe("R restates a rule, C calibrates, V validates"), title: bilingual }),
    ),
    mechanisms: z.record(id, mechanism),
  })
  .describe("what each mechanism of the model rests on");

const unknown = {
  process: { de: "Unbekannter Vorgang", en: "unknown process" },
  patterns: { de: "Unbekanntes Muster", en: "unknown pattern" },
  parameters: { de: "Unbekannter Parameter", en: "unknown parameter" },
  structures: { de: "Unbekannte Strukturannahme", en: "unknown structural alternative" },
} as const satisfies Record<string, Text>;

/** The register in `text` (YAML), in its order. Throws InputError, also for names that nothing in the model bears. */
export function readEvidence(text: string, source: string): EvidenceRegister {
  const { value, locate } = readLocated(text, source, evidenceSchema);
  const known = {
    process: processIds,
    patterns: Object.keys(value.patterns),
    parameters: parameterNames,
    structures: Object.keys(structuralAlternatives),
  };
  const problems: Problem[] = [];
  for (const [id, entry] of Object.entries(value.mechanisms)) {
    const check = (kind: keyof typeof unknown, word: string, at: readonly number[]) => {
      if ((known[kind] as readonly string[]).includes(word)) return;
      const path = ["mechanisms", id, kind, ...at];
      problems.push({ source, ...locate(path), path: formatPath(path), message: unknown[kind], ...choice(word, known[kind]) });
    };
    check("process", entry.process, []);
    for (const kind of ["patterns", "parameters", "structures"] as const)
      for (const [i, word] of entry[kind].entries()) check(kind, word, [i]);
  }
  if (problems.length > 0) throw refusal(problems);
  return {
    patterns: Object.entries(value.patterns).map(([id, pattern]) => ({ id, ...pattern })),
    mechanisms: Object.entries(value.mechanisms).map(([id, entry]) => ({ id, ...entry })),
  };
}
