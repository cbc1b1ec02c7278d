import type { Text } from "../../core/language.ts";
import { InputError } from "../../core/problem.ts";
import type { Organisation } from "../../model/organisation.ts";
import { monthAt } from "../../scenario/calendar.ts";
import { optionUses } from "../../scenario/option-uses.ts";
import { formatPath } from "../../scenario/path.ts";
import type { ResolvedUse } from "../../scenario/resolve-times.ts";
import type { Scenario, ScenarioOption } from "../../scenario/scenario.ts";
import { idOf } from "../../scenario/scenario.ts";
import type { Library } from "../library.ts";
import { none, wholeOf } from "./numbers.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** One line of a time line: sign, from, to, name, what. */
type Row = readonly [sign: string, from: string, to: string, name: string, what: string];

/**
 * Prints a scenario: its question, its setting, what every option has and when, then what each option does differently from
 * that or from the option it starts from. Times are weeks, or months where the scenario has a calendar. `organisation` is where it
 * plays; default: the one it names.
 */
export function printScenario(
  scenario: Scenario,
  library: Library,
  terminal: Terminal,
  organisation: Organisation = library.organisationOf(scenario),
): void {
  const { print, bold, say, width } = terminal;
  print(wrap(say(scenario.question), width));
  print(`\n${wrap(say(scenario.description), width)}\n`);
  print(wrap(setting(scenario, organisation, library, terminal), width));

  const common = commonUses(scenario);
  print(`\n${bold(say({ de: "In jeder Option, wo sie nichts anderes sagt", en: "In every option, unless it says otherwise" }))}`);
  const rows = common.map((one) => {
    const row = rowOf("", one, common, whatOf(one, scenario, library, terminal), scenario);
    return [one.use.start, row] as const;
  });
  const marks = scenario.marks.map(
    ({ week, title }) => [week, ["", timeOf(week, scenario), "", "▸", say(title)] satisfies Row] as const,
  );
  printRows(
    [...marks, ...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row),
    scenario,
    terminal,
  );

  scenario.options.forEach((option, at) => {
    print(`\n${bold(`${String.fromCharCode(65 + at)}  ${say(option.title)} (${option.id})`)}`);
    print(wrap(say(option.description), width));
    if (option.like !== undefined) print(say({ de: `Wie „${option.like}“, aber:`, en: `Like “${option.like}”, but:` }));
    printRows(differences(scenario, option, common, library, terminal), scenario, terminal);
  });
}

function setting(
  scenario: Scenario,
  { title, departments }: Organisation,
  library: Library,
  { language, say }: Terminal,
): string {
  const { topics, focus, weeks, compareFrom } = scenario;
  const named = (id: string): string => library.topics.find((topic) => topic.id === id)?.title[language] ?? id;
  const staff = wholeOf(
    departments.reduce((sum, department) => sum + department.staff, 0),
    language,
  );
  const others = topics.filter((topic) => topic !== focus).map(named);
  const beside = others.length === 0 ? "" : say({ de: `; daneben ${others.join(", ")}`, en: `; beside it ${others.join(", ")}` });
  const [from, to, counted] = [0, weeks, compareFrom].map((week) => timeOf(week, scenario));
  const text: Text = {
    de: `${title.de}, ${departments.length} Einheiten, ${staff} Beschäftigte. Thema: ${named(focus)}${beside}. ${unit(scenario).de} ${from} bis ${to}, verglichen ab ${counted}.`,
    en: `${title.en}, ${departments.length} departments, ${staff} staff. Topic: ${named(focus)}${beside}. ${unit(scenario).en} ${from} to ${to}, compared from ${counted}.`,
  };
  return say(text);
}

function unit({ begins }: Scenario): Text {
  return begins === undefined ? { de: "Woche", en: "Weeks" } : { de: "Zeit:", en: "Time:" };
}

function timeOf(week: number, { begins }: Scenario): string {
  return begins === undefined ? String(week) : monthAt(begins, week);
}

/** The uses of base and events; where their times depend on an option's own uses, as in the first option that has them. */
function commonUses(scenario: Scenario): readonly ResolvedUse[] {
  const bare = { ...scenario.options[0], id: "", like: undefined, without: [], change: {}, instruments: [] };
  try {
    return optionUses({ ...scenario, options: [bare] }, bare.id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  const found = new Map<string, ResolvedUse>();
  for (const { id } of scenario.options) {
    for (const one of optionUses(scenario, id))
      if (one.placed.from !== "option" && !found.has(keyOf(one))) found.set(keyOf(one), one);
  }
  return [...found.values()];
}

function keyOf({ placed }: ResolvedUse): string {
  return formatPath(placed.path);
}

function differences(
  scenario: Scenario,
  option: ScenarioOption,
  common: readonly ResolvedUse[],
  library: Library,
  terminal: Terminal,
): Row[] {
  const before = option.like === undefined ? common : optionUses(scenario, option.like);
  const now = optionUses(scenario, option.id);
  const all = [...before, ...now];
  const rows: Row[] = [];
  for (const one of before) {
    if (now.some((other) => keyOf(other) === keyOf(one))) continue;
    rows.push(rowOf("−", one, all, titleOf(one, library, terminal), scenario));
  }
  for (const one of now) {
    const was = before.find((other) => keyOf(other) === keyOf(one));
    if (!was) rows.push(rowOf("+", one, all, whatOf(one, scenario, library, terminal), scenario));
    else {
      const changes = changesOf(was, one, scenario, library, terminal);
      if (changes.length > 0) rows.push(rowOf("~", one, all, changes.join(", "), scenario));
    }
  }
  return rows;
}

/** What differs between two states of one use, each as "now (was before)". */
function changesOf(
  { use: was }: ResolvedUse,
  { use: now }: ResolvedUse,
  scenario: Scenario,
  library: Library,
  { say }: Terminal,
): string[] {
  const usual = instrumentOf(now.use, library)?.parameters ?? {};
  const time = (week: number | null): string => (week === null ? none : timeOf(week, scenario));
  const pairs: [string, unknown, unknown][] = [
    [say({ de: "ab", en: "from" }), time(was.start), time(now.start)],
    [say({ de: "bis", en: "to" }), time(was.end), time(now.end)],
    [say({ de: "Anlauf", en: "ramp" }), was.ramp ?? 0, now.ramp ?? 0],
    [say({ de: "Themen", en: "topics" }), listOf(was.topics ?? [scenario.focus]), listOf(now.topics ?? [scenario.focus])],
    [say({ de: "Schritte", en: "steps" }), stepsOf(was), stepsOf(now)],
  ];
  const names = [...new Set([...Object.keys(was.with ?? {}), ...Object.keys(now.with ?? {})])];
  for (const name of names) {
    const [before, after] = [was, now].map((use) => use.with?.[name] ?? usual[name]?.default);
    pairs.push([name, before, after]);
  }
  const before = say({ de: "vorher", en: "was" });
  return pairs.filter(([, a, b]) => a !== b).map(([name, a, b]) => `${name} ${b} (${before} ${a})`);
}

function stepsOf({ steps = [] }: ResolvedUse["use"]): string {
  return steps.length === 0 ? none : listOf(steps.map(({ id }) => id));
}

/** Words as a scenario file writes a list. */
function listOf(words: readonly string[]): string {
  return `[${words.join(", ")}]`;
}

/** Title of the instrument, then what the use says about topics, ramp, values and steps. */
function whatOf(one: ResolvedUse, { focus }: Scenario, library: Library, terminal: Terminal): string {
  const { use } = one;
  const { say } = terminal;
  const parts = [
    ...(use.topics && use.topics.join() !== focus ? [listOf(use.topics)] : []),
    ...(use.ramp ? [say({ de: `Anlauf ${use.ramp} Wochen`, en: `ramp ${use.ramp} weeks` })] : []),
    ...Object.entries(use.with ?? {}).map(([name, value]) => `${name} ${value}`),
    ...(use.steps ? [say({ de: `Schritte ${stepsOf(use)}`, en: `steps ${stepsOf(use)}` })] : []),
  ];
  const title = titleOf(one, library, terminal);
  return parts.length === 0 ? title : `${title}: ${parts.join(", ")}`;
}

function titleOf({ use }: ResolvedUse, library: Library, { language }: Terminal): string {
  return instrumentOf(use.use, library)?.title[language] ?? use.use;
}

function instrumentOf(use: string, library: Library) {
  return library.known.instruments.find(({ id }) => id === use);
}

/** The use as a line, under the id by which a `change` would call it among `others`. */
function rowOf(sign: string, one: ResolvedUse, others: readonly ResolvedUse[], what: string, scenario: Scenario): Row {
  const { use, placed } = one;
  const shared = others.some((other) => idOf(other.use) === idOf(use) && other.placed.position !== placed.position);
  const name = shared || placed.position > 1 ? `${idOf(use)}.${placed.position}` : idOf(use);
  return [sign, timeOf(use.start, scenario), use.end === null ? none : timeOf(use.end, scenario), name, what];
}

function printRows(rows: readonly Row[], scenario: Scenario, terminal: Terminal): void {
  const { print, say } = terminal;
  if (rows.length === 0) {
    print(say({ de: "Nichts weiter.", en: "Nothing else." }));
    return;
  }
  const week = scenario.begins === undefined;
  const columns = [
    { title: "" },
    { title: say(week ? { de: "ab Woche", en: "from week" } : { de: "ab", en: "from" }) },
    { title: say({ de: "bis", en: "to" }) },
    { title: say({ de: "Einsatz", en: "use" }) },
    { title: say({ de: "was", en: "what" }) },
  ];
  print(drawTable(columns, rows, terminal));
}
