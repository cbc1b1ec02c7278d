import type { Text } from "../../core/language.ts";
import type { Inquiry } from "../../study/inquiry/inquiry.ts";
import { organisationOf } from "../../study/inquiry/organisation-of-inquiry.ts";
import { scenarioOf } from "../../study/inquiry/scenario-of-inquiry.ts";
import { type Library, shelfOf } from "../library.ts";
import { printScenario } from "./present-scenario.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Prints an inquiry like the scenario it asks for, then its sets of assumptions and what is held fixed in all of them. */
export function printInquiry(inquiry: Inquiry, library: Library, terminal: Terminal): void {
  const { print, bold, say, width } = terminal;
  const shelf = shelfOf(library);
  const scenario = scenarioOf(inquiry, shelf.scenario(inquiry.scenario));
  const from: Text = {
    de: `Frage aus dem Labor, begonnen mit „${say(scenario.title)}“ (${scenario.id})`,
    en: `Question from the lab, begun with “${say(scenario.title)}” (${scenario.id})`,
  };
  print(bold(wrap(say(from), width)));
  printScenario(scenario, library, terminal, organisationOf(inquiry.organisation, shelf));
  print(`\n${bold(say({ de: "Annahmensätze", en: "Sets of assumptions" }))}`);
  print(wrap(say(worldsText(inquiry)), width));
  const fixed = [
    ...Object.entries(inquiry.fixed.parameters).map(([name, value]) => `${name}=${value}`),
    ...Object.entries(inquiry.fixed.structures).map(([name, form]) => `structure.${name}=${form}`),
  ];
  for (const assignment of fixed) print(`--set ${assignment}`);
}

function worldsText({ worlds, replications, seed, ensemble }: Inquiry): Text {
  const ranges = ensemble === "ranges";
  return {
    de: `${worlds}, ${ranges ? "aus den Spannen allein" : "gewichtet nach dem, was bekannt ist"}; Wiederholungen je Satz: ${replications}; Zufall: „${seed}“.`,
    en: `${worlds}, ${ranges ? "by the ranges alone" : "weighted by what is known"}; replications in each: ${replications}; chance: “${seed}”.`,
  };
}
