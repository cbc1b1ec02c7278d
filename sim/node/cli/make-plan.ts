import type { Text } from "../../core/language.ts";
import { nearest } from "../../core/nearest.ts";
import { InputError, type Problem } from "../../core/problem.ts";
import { ablationIds } from "../../model/ablation.ts";
import type { Organisation } from "../../model/organisation.ts";
import { typicalOrganisation } from "../../organisation/typical.ts";
import { type Addition, addInstruments, readAdditions } from "../../scenario/addition.ts";
import { foldOptions } from "../../scenario/fold.ts";
import { optionUses } from "../../scenario/option-uses.ts";
import { overrideScenario } from "../../scenario/override.ts";
import { shorten } from "../../scenario/path.ts";
import { idOf, type Scenario } from "../../scenario/scenario.ts";
import { type Assignment, readOverrides } from "../../scenario/set.ts";
import type { Inquiry } from "../../study/inquiry/inquiry.ts";
import type { Plan } from "../../study/plan.ts";
import { type Library, shelfOf } from "../library.ts";
import { beginWith, beginWithInquiry } from "./beginning.ts";
import { chooseEnsemble } from "./choose-ensemble.ts";
import { onlyInquiry } from "./find-inquiry.ts";
import { findOrganisation } from "./find-organisation.ts";
import type { Values } from "./option-spec.ts";
import { runOptions } from "./options.ts";
import { sayAdded } from "./say-added.ts";
import { commandLine } from "./shell.ts";

/** What the options of a command ask to be run. */
export type RunRequest = Values<typeof runOptions>;

/** Sets of assumptions and replications where neither the user nor an inquiry says any. */
const usual = { worlds: runOptions.worlds.usual, replications: runOptions.replications.usual, seed: "querschnitt" };

/**
 * The plan for `scenarios` (ids or files), or for the inquiry of one link or file, under `request`, whose options come before what
 * the inquiry says. `remark` is told what was decided on the way without being asked, `warn` what must not be overheard. Throws
 * InputError.
 */
export function makePlan(
  scenarios: readonly string[],
  request: RunRequest,
  library: Library,
  remark: (text: Text) => void,
  warn: (text: Text) => void = remark,
): Plan {
  checkAblations(request.without);
  const overrides = readOverrides(request.set, library.parameters);
  const additions = readAdditions(request.add, library.known.instruments);
  const inquiry = onlyInquiry(scenarios, shelfOf(library))?.inquiry;
  const begun = inquiry ? [beginWithInquiry(inquiry, library)] : [...new Set(scenarios)].map((word) => beginWith(word, library));
  const chosen = begun.map(({ scenario: plain, settle }) => {
    const scenario = changed(plain, overrides.scenario, additions, request.weeks, library);
    sayAdded(plain, scenario, remark);
    return settle(foldOptions(request.weeks === undefined ? scenario : withHorizon(scenario, request.weeks, remark)));
  });
  checkIds(chosen);
  const everywhere = chooseOrganisation(request, library, remark);
  return {
    scenarios: chosen,
    organisations: chosen.map((scenario, s) => everywhere ?? begun[s].organisation(scenario)),
    topics: library.topics,
    parameters: library.parameters,
    fixed: { ...inquiry?.fixed.parameters, ...overrides.fixed },
    fixedStructures: { ...inquiry?.fixed.structures, ...overrides.fixedStructures },
    seed: request.seed ?? inquiry?.seed ?? usual.seed,
    ensemble: chooseEnsemble(request.ensemble ?? rangesOf(inquiry), library.parameters, { remark, warn }),
    worlds: request.worlds ?? inquiry?.worlds ?? usual.worlds,
    replications: request.replications ?? inquiry?.replications ?? usual.replications,
    without: [...new Set(request.without)],
    log: request.log ?? "none",
  };
}

/** An inquiry that does not ask for the ranges takes plausible sets of assumptions where there are any, as any run does. */
function rangesOf(inquiry: Inquiry | undefined): "ranges" | undefined {
  return inquiry?.ensemble === "ranges" ? "ranges" : undefined;
}

/** The scenario with what `--set` changes and `--add` adds; `--set` reaches what was added too. */
function changed(
  scenario: Scenario,
  assignments: readonly Assignment[],
  additions: readonly Addition[],
  weeks: number | undefined,
  { known }: Library,
): Scenario {
  const names = (made: Scenario): string[] => [
    ...made.options.map(({ id }) => `options ${id}`),
    ...made.events.map((use) => `events ${idOf(use)}`),
  ];
  const before = names(scenario);
  const added = names(addInstruments(scenario, additions, scenario.weeks)).filter((name) => !before.includes(name));
  const isLate = ({ steps: [list, name] }: Assignment): boolean => added.includes(`${list} ${name}`);
  const early = assignments.filter((assignment) => !isLate(assignment));
  const set = overrideScenario(scenario, early, known);
  return overrideScenario(addInstruments(set, additions, weeks ?? set.weeks), assignments.filter(isLate), known);
}

/**
 * The scenario with another horizon. Marks beyond it are left out; where the comparison would begin after the end, all cases
 * are compared. Instruments that would start later never act.
 */
function withHorizon(scenario: Scenario, weeks: number, remark: (text: Text) => void): Scenario {
  const compareFrom = scenario.compareFrom < weeks ? scenario.compareFrom : 0;
  if (compareFrom < scenario.compareFrom) {
    remark({
      de: `${scenario.id}: Verglichen werden alle Fälle, denn der Lauf endet vor Woche ${scenario.compareFrom}.`,
      en: `${scenario.id}: all cases are compared, as the run ends before week ${scenario.compareFrom}.`,
    });
  }
  const uses = scenario.options.flatMap(({ id }) => optionUses(scenario, id));
  const late = uses.filter(({ use }) => use.start >= weeks);
  if (late.length > 0) {
    const names = [...new Set(late.map(({ use }) => idOf(use)))].join(", ");
    remark({
      de: `${scenario.id}: Bis zum Ende des Laufs beginnt nicht: ${names}.`,
      en: `${scenario.id}: not started by the end of the run: ${names}.`,
    });
  }
  return { ...scenario, weeks, compareFrom, marks: scenario.marks.filter((mark) => mark.week < weeks) };
}

/** The organisation for every scenario, if one is asked for. */
function chooseOrganisation(
  { organisation, inhabitants }: RunRequest,
  library: Library,
  remark: (text: Text) => void,
): Organisation | undefined {
  if (organisation !== undefined && organisation !== "typical") {
    if (inhabitants !== undefined) {
      const message = { de: "Das passt nicht zu --organisation", en: "this does not go with --organisation" };
      const expected = { de: "nur eine der beiden Angaben", en: "only one of the two" };
      throw new InputError([{ source: "--inhabitants", message, expected }]);
    }
    const imported = findOrganisation(organisation, library);
    const look = commandLine(["organisation", organisation]);
    const guesses = imported.notes.length;
    if (guesses > 0) {
      remark({
        de: `Beim Einlesen der Verwaltung: ${guesses} Annahmen und Hinweise. Sie sehen sie mit: ${look}`,
        en: `Reading the administration took ${guesses} guesses and notes; see them with: ${look}`,
      });
    }
    return imported.organisation;
  }
  if (inhabitants !== undefined) return typicalOrganisation(inhabitants, library.departmentTypes, library.topics);
  if (organisation === undefined) return undefined;
  const message = { de: "Für „typical“ fehlt die Einwohnerzahl", en: "“typical” needs a number of inhabitants" };
  throw new InputError([{ source: "--organisation", message, expected: "--inhabitants 100000" }]);
}

function checkAblations(without: readonly string[]): void {
  const problems = without
    .filter((word) => !(ablationIds as readonly string[]).includes(word))
    .map(
      (word): Problem => ({
        source: "--without",
        message: {
          de: "Diesen Vorgang oder Mechanismus gibt es nicht",
          en: "there is no such process or mechanism",
        },
        found: shorten(word),
        expected: ablationIds.join(", "),
        nearest: nearest(word.slice(0, 100), ablationIds),
      }),
    );
  if (problems.length > 0) throw new InputError(problems);
}

function checkIds(scenarios: readonly Scenario[]): void {
  const twice = scenarios.find(({ id }, at) => scenarios.findIndex((other) => other.id === id) < at);
  if (!twice) return;
  const message = { de: "Zwei Szenarien haben dieselbe Kennung", en: "two scenarios have the same id" };
  throw new InputError([{ source: twice.id, message, found: twice.id }]);
}
