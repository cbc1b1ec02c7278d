import type { Text } from "../../sim/core/language.ts";
import type { Instrument } from "../../sim/instruments/instrument.ts";
import type { EvidenceRegister } from "../../sim/scenario/evidence-file.ts";

/** What needs evidence. */
export interface NeedsEvidence {
  readonly instruments: readonly Pick<Instrument, "id" | "evidence">[];
  readonly parameters: readonly string[];
  readonly processes: readonly string[];
  readonly structures: readonly string[];
  /** Ids that other things bear, so that no mechanism may. */
  readonly taken: readonly string[];
  /** Publications the page explains, as cited: "March 1991". */
  readonly publications: readonly string[];
}

const section = "§(?:1\\.[1-4]|2\\.[1-3]|3\\.[1-3]|4)";
/** The seeds with the sections they have; in brackets the city or the study a section reports on. */
const seedSource = new RegExp(
  `^(?:extrapolated from )?seed (?:00[0234]|001 (?:summary|introduction|appendix|${section}(?:, ${section})*))(?: \\([^)]+\\))?$`,
);

/** Everything that lacks evidence or is badly put, one line each. */
export function evidenceGaps({ patterns, mechanisms }: EvidenceRegister, model: NeedsEvidence): string[] {
  const gaps: string[] = [];
  const known = new Set(patterns.map(({ id }) => id));
  const covered = (kind: string, ids: readonly string[], found: readonly string[]) => {
    for (const id of ids) if (!found.includes(id)) gaps.push(`${kind} ${id}: no mechanism`);
  };
  covered(
    "parameter",
    model.parameters,
    mechanisms.flatMap((m) => m.parameters),
  );
  covered(
    "process",
    model.processes,
    mechanisms.map((m) => m.process),
  );
  covered(
    "structure",
    model.structures,
    mechanisms.flatMap((m) => m.structures),
  );
  covered(
    "pattern",
    patterns.map(({ id }) => id),
    mechanisms.flatMap((m) => m.patterns),
  );

  for (const { id, evidence } of model.instruments) {
    if (evidence.length === 0) gaps.push(`instrument ${id}: no claim`);
    for (const { claim, patterns: ids = [] } of evidence) {
      gaps.push(...spoken(`instrument ${id}`, claim));
      for (const pattern of ids) if (!known.has(pattern)) gaps.push(`instrument ${id}: unknown pattern ${pattern}`);
    }
  }
  for (const { id, title } of patterns) gaps.push(...spoken(`pattern ${id}`, title));
  for (const { id, title, sources } of mechanisms) {
    const name = `mechanism ${id}`;
    if (model.taken.includes(id)) gaps.push(`${name}: the id is taken`);
    gaps.push(...spoken(name, title));
    for (const { source, grade, reading } of sources) {
      gaps.push(...spoken(name, reading));
      if ((source === "assumption") !== (grade === "assumption")) gaps.push(`${name}: ${source} cannot be graded ${grade}`);
      const cited = source.split("; ").every((work) => model.publications.some((publication) => work.startsWith(publication)));
      if (source !== "assumption" && !seedSource.test(source) && !cited) gaps.push(`${name}: unknown source ${source}`);
    }
  }
  return gaps;
}

function spoken(name: string, { de, en }: Text): string[] {
  if (de.trim() === "" || en.trim() === "") return [`${name}: a text is empty`];
  return de === en ? [`${name}: the same in both languages`] : [];
}
