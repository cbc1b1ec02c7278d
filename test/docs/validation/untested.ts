import { structuralAlternatives } from "../../../sim/model/parameters.ts";
import { evidenceGradeWords, type Mechanism } from "../../../sim/scenario/evidence-file.ts";
import { code, table } from "../blocks.ts";
import type { ValidationData } from "./data.ts";
import { bullets, listed } from "./format.ts";
import { isAssumed, isConstrained, isOpen } from "./information.ts";
import { shownBy } from "./pattern-tables.ts";

/** Places that sources name as their case. */
const places = /Cottbus|Halle|Remscheid|Schwerin|Würzburg|Potsdam|Leverkusen|München|Munich|Berlin/g;

/** How the mechanisms of the register stand after all tests. */
export interface Untested {
  readonly noPattern: readonly Mechanism[];
  /** Only R patterns, which restate them. */
  readonly onlyRules: readonly Mechanism[];
  /** C or V patterns that were run, none of which is supported. */
  readonly notBorneOut: readonly Mechanism[];
  readonly assumptionOnly: readonly Mechanism[];
  /** Everything beside assumption and our own inference comes from one city. */
  readonly oneCity: readonly Mechanism[];
  readonly oneForm: readonly Mechanism[];
  /** A C or V pattern is supported that no null model shows. */
  readonly borneOut: readonly Mechanism[];
}

/** Sorts the mechanisms; one may stand in several lists. */
export function untestedOf({ register, patterns }: ValidationData): Untested {
  const set = new Map(register.patterns.map(({ id, set: of }) => [id, of]));
  const verdict = new Map(patterns.patterns.map(({ id, verdict: found }) => [id, found]));
  const empirical = (mechanism: Mechanism) => mechanism.patterns.filter((id) => set.get(id) !== "R");
  const tried = (mechanism: Mechanism) => empirical(mechanism).filter((id) => verdict.has(id));
  const beyond = new Set(
    patterns.patterns.filter((one) => one.verdict === "supported" && shownBy(one).length === 0).map(({ id }) => id),
  );
  const { mechanisms } = register;
  return {
    noPattern: mechanisms.filter((one) => one.patterns.length === 0),
    onlyRules: mechanisms.filter((one) => one.patterns.length > 0 && empirical(one).length === 0),
    notBorneOut: mechanisms.filter((one) => tried(one).length > 0 && tried(one).every((id) => verdict.get(id) !== "supported")),
    assumptionOnly: mechanisms.filter(({ sources }) => sources.every(({ grade }) => grade === "assumption")),
    oneCity: mechanisms.filter(({ sources }) => cityOf(sources.filter(isReported).map(({ source }) => source)) !== undefined),
    oneForm: mechanisms.filter(({ structures }) => structures.length === 0),
    borneOut: mechanisms.filter((one) => tried(one).some((id) => beyond.has(id))),
  };
}

function isReported({ grade }: Mechanism["sources"][number]): boolean {
  return grade !== "assumption" && grade !== "extrapolated";
}

/** The one city that all of some sources name; undefined if one names none or another, or there are none. */
function cityOf(sources: readonly string[]): string | undefined {
  const named = sources.map((source) => [...new Set(source.match(places) ?? [])]);
  const [first] = named;
  const same = first?.length === 1 && named.every((cities) => cities.length === 1 && cities[0] === first[0]);
  return same ? first[0] : undefined;
}

/** What no test of this page touches. */
export function untestedList(data: ValidationData): string {
  const { noPattern, onlyRules, notBorneOut, assumptionOnly, oneCity, oneForm, borneOut } = untestedOf(data);
  const all = data.register.mechanisms.length;
  const line = (title: string, list: readonly Mechanism[]) =>
    `**${title}**: ${list.length} of ${all} (${listed(list.map(({ id }) => id))}).`;
  const { parameters } = data;
  const of = (wanted: (one: (typeof parameters)[number]) => boolean) => parameters.filter(wanted).length;
  const single = data.patterns.patterns.filter(({ evidence }) => cityOf(evidence.sources) !== undefined);
  const forms = Object.values(structuralAlternatives).reduce((sum, words) => sum + words.length, 0);
  return [
    bullets([
      line("Mechanisms that no pattern tests", noPattern),
      line("Mechanisms that only R patterns touch, which restate them", onlyRules),
      line("Mechanisms whose C and V patterns were run, none of them supported", notBorneOut),
      `**Mechanisms that some supported C or V pattern speaks for which no null model shows**: ${borneOut.length} of ${all}. One pattern often names many of them, and seldom tells them apart.`,
      line("Mechanisms that rest on assumption alone", assumptionOnly),
      line("Mechanisms whose evidence comes from one single city", oneCity),
      `**Patterns that rest on one single city**: ${single.length} of ${data.patterns.patterns.length} that were run (${listed(single.map(({ id }) => id))}).`,
      `**Mechanisms with one form only**: ${oneForm.length} of ${all}. Alternatives are tried for ${Object.keys(structuralAlternatives).length} (${forms} forms in all): ${listed(Object.keys(structuralAlternatives))}.`,
      `**Parameters that are assumption and nothing else**: ${of(isAssumed)} of ${parameters.length}. The patterns constrain ${of((one) => isAssumed(one) && isConstrained(data)(one))} of these; ${of(isOpen(data))} have neither source nor pattern.`,
    ]),
    table(
      ["mechanism without a pattern", "says", "strongest evidence"],
      noPattern.map((one) => [code(one.id), one.title.en, strongest(one)]),
    ),
  ].join("\n\n");
}

function strongest({ sources }: Mechanism): string {
  return evidenceGradeWords.find((word) => sources.some(({ grade }) => grade === word)) ?? "";
}
