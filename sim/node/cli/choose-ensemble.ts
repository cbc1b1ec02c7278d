import { existsSync } from "node:fs";
import { relative } from "node:path";
import type { Text } from "../../core/language.ts";
import { InputError } from "../../core/problem.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { Ensemble } from "../../study/ensemble.ts";
import { mechanismVersion } from "../store/model-version.ts";
import { readPlausibleWorlds, referenceWorlds } from "../store/plausible-worlds.ts";

/** Who is told what was decided on the way: remarks, and warnings that are not to be overheard. */
export interface Told {
  remark(text: Text): void;
  warn(text: Text): void;
}

/**
 * The sets of assumptions that `--ensemble` asks for: "ranges", "plausible" (those that come with the program) or a file. Asked
 * for nothing, it is those that come with the program if they can be used, else the ranges. Throws InputError when what was
 * asked for cannot be had.
 */
export function chooseEnsemble(
  asked: string | undefined,
  parameters: readonly ParameterSpec[],
  told: Told,
  reference: string = referenceWorlds,
): Ensemble {
  if (asked === "ranges") return { kind: "ranges" };
  const path = asked === undefined || asked === "plausible" ? reference : asked;
  const name = path === asked ? path : relative(process.cwd(), path);
  if (asked === undefined && !existsSync(path)) {
    told.remark({
      de: "Alle Annahmensätze zählen gleich: Gewichtete liegen dem Programm noch nicht bei.",
      en: "All sets of assumptions count alike: weighted ones do not come with the program yet.",
    });
    return { kind: "ranges" };
  }
  const ensemble = readPlausibleWorlds(path, parameters);
  if (ensemble === undefined) return refuse(asked, name, told);
  if (ensemble.model !== mechanismVersion()) {
    told.warn({
      de: `Die Gewichte der Annahmensätze (${name}) stammen von einem früheren Stand der Mechanismen. Neu berechnet: npx querschnitt worlds`,
      en: `The weights of the sets of assumptions (${name}) were found with an earlier state of the mechanisms. To find them anew: npx querschnitt worlds`,
    });
  }
  return ensemble;
}

/** Stored worlds of other parameters: an error when they were asked for, else the ranges. */
function refuse(asked: string | undefined, name: string, told: Told): Ensemble {
  const message: Text = {
    de: "Diese Annahmensätze gehören zu anderen Parametern, Spannen oder Mechanismen",
    en: "these sets of assumptions belong to other parameters, ranges or mechanisms",
  };
  if (asked !== undefined) {
    const expected = {
      de: "neue (npx querschnitt worlds) oder --ensemble ranges",
      en: "new ones (npx querschnitt worlds) or --ensemble ranges",
    };
    throw new InputError([{ source: name, message, expected }]);
  }
  told.warn({
    de: `${name}: ${message.de}. Gerechnet wird aus den Spannen allein, alle Annahmensätze zählen gleich.`,
    en: `${name}: ${message.en}. The ranges alone are used, all sets of assumptions count alike.`,
  });
  return { kind: "ranges" };
}
