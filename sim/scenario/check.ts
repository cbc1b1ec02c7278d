import type { z } from "zod";
import type { Text } from "../core/language.ts";
import type { Problem } from "../core/problem.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { Surroundings } from "./check-use.ts";
import { checkChange, checkSpan, checkUse } from "./check-use.ts";
import { layOut } from "./lay-out.ts";
import type { Path, Place } from "./path.ts";
import { formatPath } from "./path.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import { resolveTimes } from "./resolve-times.ts";
import type { InlineOrganisation, Scenario } from "./scenario.ts";
import { beyond } from "./week-text.ts";

/** What a scenario may refer to. */
export interface Known {
  readonly instruments: readonly Instrument[];
  /** Topic ids. */
  readonly topics: readonly string[];
  /** Ids of organisation presets, without "typical". */
  readonly organisations: readonly string[];
  /** Ids of the kinds of departments. */
  readonly departmentTypes: readonly string[];
  /** Schema of an administration written down inside a scenario. */
  readonly inlineOrganisation: z.ZodType<InlineOrganisation>;
}

/**
 * Everything wrong with a well-formed scenario: words that name nothing, times that cannot be, values out of an
 * instrument's range, events inside options, options and times that refer to nothing or to each other. `locate` gives places
 * in the file, if there is a file, `written` the path under which something stands there if it is another.
 */
export function checkScenario(
  scenario: Scenario,
  known: Known,
  source: string,
  locate: (path: Path) => Place | undefined = () => undefined,
  written: (path: Path) => Path = (path) => path,
): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const report: Report = (path, message, more) => {
    const problem = { source, ...locate(path), path: formatPath(written(path)), message, ...more };
    // What is wrong with a use of the base is wrong in every option.
    const words = `${problem.path} ${message.en}`;
    if (!told.has(words)) problems.push(problem);
    told.add(words);
  };

  checkOrganisation(scenario, known, report);
  checkTopics(scenario, known, report);
  checkTimes(scenario, report);
  unique(
    scenario.options.map((o) => o.id),
    (i) => report(["options", i, "id"], twice, { found: scenario.options[i].id }),
  );
  checkUses(scenario, { scenario, instruments: known.instruments, departmentTypes: known.departmentTypes, report });
  return problems;
}

function checkUses(scenario: Scenario, around: Surroundings): void {
  const { report } = around;
  scenario.base.forEach((use, i) => {
    checkUse(use, ["base", i], "option", around);
  });
  scenario.events.forEach((use, i) => {
    checkUse(use, ["events", i], "event", around);
  });
  scenario.options.forEach((option, o) => {
    option.instruments.forEach((use, i) => {
      checkUse(use, ["options", o, "instruments", i], "option", around);
    });
    const placed = layOut(scenario, option, report, (use, change, path) => checkChange(use, change, path, around));
    const uses = placed && resolveTimes(placed, report);
    for (const use of uses ?? []) checkSpan(use, scenario, report);
  });
}

const twice: Text = { de: "Kennung steht zweimal", en: "id stands twice" };

function checkOrganisation(scenario: Scenario, known: Known, report: Report): void {
  if (typeof scenario.organisation !== "string") return;
  const words = ["typical", ...known.organisations];
  if (!words.includes(scenario.organisation)) {
    report(["organisation"], { de: "Unbekannte Organisation", en: "unknown organisation" }, choice(scenario.organisation, words));
  } else if (scenario.organisation === "typical" && scenario.inhabitants === undefined) {
    const message = { de: "Für „typical“ fehlt die Einwohnerzahl", en: "“typical” needs a number of inhabitants" };
    report(["inhabitants"], message, { expected: { de: "z. B. inhabitants: 100000", en: "e.g. inhabitants: 100000" } });
  }
}

function checkTopics(scenario: Scenario, known: Known, report: Report): void {
  scenario.topics.forEach((topic, i) => {
    if (!known.topics.includes(topic)) {
      report(["topics", i], { de: "Unbekanntes Thema", en: "unknown topic" }, choice(topic, known.topics));
    }
  });
  unique(scenario.topics, (i) => report(["topics", i], twice, { found: scenario.topics[i] }));
  if (!scenario.topics.includes(scenario.focus)) {
    const message = {
      de: "Der Fokus gehört nicht zu den Themen des Szenarios",
      en: "the focus is not among the scenario's topics",
    };
    report(["focus"], message, choice(scenario.focus, scenario.topics));
  }
}

function checkTimes(scenario: Scenario, report: Report): void {
  if (scenario.compareFrom >= scenario.weeks) {
    const message = { de: "Der Vergleich beginnt nach dem Ende", en: "the comparison begins after the end" };
    report(["compareFrom"], message, beyond(scenario.compareFrom, scenario));
  }
  scenario.marks.forEach((mark, i) => {
    if (mark.week < scenario.weeks) return;
    const message = { de: "Die Marke liegt nach dem Ende", en: "the mark lies after the end" };
    report(["marks", i, "week"], message, beyond(mark.week, scenario));
  });
}

/** Calls `found` with the index of every word that stood before. */
function unique(words: readonly string[], found: (index: number) => void): void {
  words.forEach((word, i) => {
    if (words.indexOf(word) < i) found(i);
  });
}
