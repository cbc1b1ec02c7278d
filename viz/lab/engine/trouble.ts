import type { Text } from "../../../sim/core/language.ts";
import { explainProblem } from "../../../sim/core/problem.ts";
import { WorkRefused } from "../../../sim/host/web-workers.ts";

/** What went wrong, in plain words: why an inquiry cannot be run, or that the computation broke down twice. */
export function troubleOf(error: unknown): Text {
  if (error instanceof WorkRefused) {
    const said = (language: "de" | "en") => error.problems.map((problem) => explainProblem(problem, language)).join("\n");
    return { de: said("de"), en: said("en") };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    de: `Die Berechnung ist zweimal abgebrochen. Ihre Eingaben sind erhalten: Ändern Sie etwas, oder rechnen Sie weiter. (${reason})`,
    en: `The computation broke down twice. What you entered is kept: change something, or go on. (${reason})`,
  };
}
