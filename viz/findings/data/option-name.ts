import type { Scenario } from "../../../sim/scenario/scenario.ts";
import type { OptionName } from "../../charts/figure.ts";

/** Letter of the option at `index`: A, B, C, … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** An option as figures and sentences name it; throws when the scenario has no such option. */
export function optionName(scenario: Scenario, option: string): OptionName {
  const index = scenario.options.findIndex(({ id }) => id === option);
  if (index < 0) throw new Error(`no option ${option} in scenario ${scenario.id}`);
  return { letter: letterOf(index), title: scenario.options[index].title };
}
