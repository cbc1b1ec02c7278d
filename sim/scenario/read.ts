import type { Known } from "./check.ts";
import { checkScenario } from "./check.ts";
import { readLocated } from "./document.ts";
import { refusal } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioSchema } from "./schema.ts";

/** The scenario written in `text` (YAML or JSON), checked against its schema and all it refers to. Throws InputError. */
export function readScenario(text: string, source: string, known: Known): Scenario {
  const { value, locate } = readLocated<Scenario>(text, source, scenarioSchema);
  const problems = checkScenario(value, known, source, locate);
  if (problems.length > 0) throw refusal(problems);
  return value;
}
