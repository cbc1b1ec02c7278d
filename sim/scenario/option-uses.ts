import type { Problem } from "../core/problem.ts";
import { InputError } from "../core/problem.ts";
import { layOut } from "./lay-out.ts";
import { formatPath } from "./path.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import { type ResolvedUse, resolveTimes } from "./resolve-times.ts";
import type { Scenario } from "./scenario.ts";

/**
 * The uses of one option with their times in weeks: those of the base, of the events, then its own, each in the order of the
 * file. Throws InputError for an option that does not exist and for uses that cannot be told.
 */
export function optionUses(scenario: Scenario, optionId: string): readonly ResolvedUse[] {
  const source = scenario.id;
  const option = scenario.options.find((o) => o.id === optionId);
  if (!option) {
    const words = scenario.options.map((o) => o.id);
    throw new InputError([{ source, message: { de: "Unbekannte Option", en: "unknown option" }, ...choice(optionId, words) }]);
  }
  const problems: Problem[] = [];
  const report: Report = (path, message, more) => problems.push({ source, path: formatPath(path), message, ...more });
  const placed = layOut(scenario, option, report);
  const uses = placed && resolveTimes(placed, report);
  if (problems.length > 0) throw new InputError(problems);
  if (!uses) {
    const message = {
      de: "Eine Option, von der diese ausgeht, ist nicht in Ordnung",
      en: "an option that this one starts from is not in order",
    };
    throw new InputError([{ source, path: formatPath(["options", scenario.options.indexOf(option), "like"]), message }]);
  }
  return uses;
}
