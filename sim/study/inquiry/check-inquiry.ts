import type { Problem } from "../../core/problem.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import { checkScenario } from "../../scenario/check.ts";
import { maxWeeks } from "../../scenario/duration.ts";
import { explainIssues } from "../../scenario/explain.ts";
import { formatPath, type Path, type Place } from "../../scenario/path.ts";
import { choice, type Report, refusal } from "../../scenario/report.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { checkOrganisation } from "./check-organisation.ts";
import type { Inquiry } from "./inquiry.ts";
import { inquirySchema } from "./inquiry-schema.ts";
import { migrate, type Step } from "./migrate.ts";
import type { Shelf } from "./shelf.ts";

/** Steps from older versions to the newest, which is the first. */
const steps: readonly Step[] = [];

/** Places of values and keys in the text that they come from. */
export interface Places {
  readonly locate: (path: Path) => Place | undefined;
  readonly locateKey: (path: Path) => Place | undefined;
}

const nowhere: Places = { locate: () => undefined, locateKey: () => undefined };

/**
 * The inquiry that `value` (parsed JSON) tells, older versions brought up to date; `source` is its name as the user knows it.
 * An instrument may start after the horizon: it then never acts. Throws InputError with everything that is wrong: form, words
 * that name nothing, numbers out of their range, times that cannot be.
 */
export function readInquiry(value: unknown, source: string, shelf: Shelf, places: Places = nowhere): Inquiry {
  const current = migrate(value, source, steps);
  const result = inquirySchema.safeParse(current);
  if (!result.success) throw refusal(explainIssues(result.error.issues, inquirySchema, { value: current, ...places }, source));
  const inquiry = result.data as Inquiry;
  const problems = checkInquiry(inquiry, source, shelf, places);
  if (problems.length > 0) throw refusal(problems);
  return inquiry;
}

/** Everything wrong with a well-formed inquiry. */
export function checkInquiry(inquiry: Inquiry, source: string, shelf: Shelf, { locate }: Places = nowhere): Problem[] {
  const problems: Problem[] = [];
  const place = (path: Path): Place | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const found = locate(path.slice(0, length));
      if (found) return found;
    }
    return undefined;
  };
  const report: Report = (path, message, more) => {
    problems.push({ source, ...place(path), path: formatPath(path), message, ...more });
  };
  const stories = [...new Set([...shelf.scenarioIds, ...shelf.cityIds])];
  if (!stories.includes(inquiry.scenario)) {
    report(["scenario"], { de: "Unbekanntes Szenario", en: "unknown scenario" }, choice(inquiry.scenario, stories));
  }
  checkOrganisation(inquiry.organisation, shelf, report);
  checkParameters(inquiry.fixed.parameters, shelf.parameters, report);
  if (inquiry.compareFrom >= inquiry.weeks) {
    const expected = { de: `eine Woche vor dem Ende (${inquiry.weeks})`, en: `a week before the end (${inquiry.weeks})` };
    const message = { de: "Der Vergleich beginnt nach dem Ende", en: "the comparison begins after the end" };
    report(["compareFrom"], message, { found: String(inquiry.compareFrom), expected });
  }
  const told = (path: Path): Path =>
    path.map((step, i) => (i === 2 && path[0] === "options" && step === "instruments" ? "uses" : step));
  return [...problems, ...checkScenario(plain(inquiry), shelf.known, source, (path) => place(told(path)), told)];
}

/** What an inquiry shares with a scenario; the rest is as any scenario has it. The horizon is checked apart. */
function plain({ scenario, question, topics, focus, events, options }: Inquiry): Scenario {
  return {
    ...{ schemaVersion: 1, id: scenario, title: question, question, description: question, sources: [] },
    ...{
      organisation: "typical",
      inhabitants: 50_000,
      topics,
      focus,
      weeks: maxWeeks,
      compareFrom: 0,
      marks: [],
      base: [],
      events,
    },
    options: options.map(({ uses, ...option }) => ({ ...option, instruments: uses })),
  };
}

function checkParameters(fixed: Readonly<Record<string, number>>, specs: readonly ParameterSpec[], report: Report): void {
  for (const [name, value] of Object.entries(fixed)) {
    const path = ["fixed", "parameters", name];
    const spec = specs.find((one) => one.name === name);
    if (!spec) {
      const names = specs.map((one) => one.name);
      report(path, { de: "Unbekannter Parameter", en: "unknown parameter" }, choice(name, names));
    } else if (value < spec.min || value > spec.max) {
      const { min, max, unit } = spec;
      const message = { de: "Wert liegt außerhalb des plausiblen Bereichs", en: "value is outside the plausible range" };
      report(path, message, {
        found: String(value),
        expected: { de: `${min} bis ${max} (${unit})`, en: `${min} to ${max} (${unit})` },
      });
    }
  }
}
