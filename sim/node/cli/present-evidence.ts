import type { EvidenceRegister, Mechanism } from "../../scenario/evidence-file.ts";
import { evidenceGrades } from "../../scenario/evidence-file.ts";
import type { Evidence } from "./evidence.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Prints what the register says about a thing: mechanism by mechanism, one reading a line, and the patterns that test it. */
export function printEvidence(evidence: readonly Evidence[], register: EvidenceRegister, terminal: Terminal): void {
  const { say, print, bold } = terminal;
  print(bold(say({ de: "Belege", en: "Evidence" })));
  for (const { mechanism, title, sources, patterns } of evidence) {
    print(`\n${wrap(`${say(title)} (${mechanism})`, terminal.width)}`);
    printReadings({ sources, patterns }, register, terminal);
  }
}

/** Prints one mechanism in full: where it works, what it governs, what it rests on. */
export function printMechanism(mechanism: Mechanism, register: EvidenceRegister, terminal: Terminal): void {
  const { say, print } = terminal;
  print(`${say({ de: "Vorgang", en: "Process" })}: ${mechanism.process}`);
  const governed = [...mechanism.parameters, ...mechanism.structures].join(", ");
  if (governed !== "") print(wrap(`${say({ de: "Regelt", en: "Governs" })}: ${governed}`, terminal.width));
  printReadings(mechanism, register, terminal);
}

function printReadings(
  { sources, patterns }: Pick<Mechanism, "sources" | "patterns">,
  register: EvidenceRegister,
  { say, print, width }: Terminal,
): void {
  for (const { source, grade, reading } of sources) {
    const where = grade === "assumption" ? "" : `${source}; `;
    print(wrap(`· ${say(reading)} (${where}${say(evidenceGrades[grade])})`, width));
  }
  const tests = register.patterns.filter(({ id }) => patterns.includes(id));
  const named = tests.map(({ id, title }) => `${say(title)} (${id})`).join("; ");
  const untested = say({ de: "keins", en: "none" });
  print(wrap(`${say({ de: "Muster, die das prüfen", en: "Patterns that test it" })}: ${named || untested}`, width));
}
