import type { Text } from "../core/language.ts";

/** Stages of an occasion's way, in order. */
export const stages = ["assign", "notice", "takeUp", "knowHow", "coordinate", "decide", "afford", "do"] as const;
export type Stage = (typeof stages)[number];

/** Words for the stages. */
export const stageTitles: Readonly<Record<Stage, Text>> = {
  assign: { de: "Zuordnen", en: "Assign" },
  notice: { de: "Erkennen", en: "Notice" },
  takeUp: { de: "Aufgreifen", en: "Take up" },
  knowHow: { de: "Wissen, wie", en: "Know how" },
  coordinate: { de: "Abstimmen", en: "Coordinate" },
  decide: { de: "Entscheiden", en: "Decide" },
  afford: { de: "Finanzieren", en: "Afford" },
  do: { de: "Erledigen", en: "Do" },
};

/** Every fate an occasion can have, in the order of a case's way. The index is the code in the log; see seed 001 §1–3 for the causes. */
export const fates = [
  "unassigned",
  "unnoticed",
  "declined",
  "stuck",
  "uncoordinated",
  "notReleased",
  "councilDecided",
  "weighed",
  "unfunded",
  "overloaded",
  "symbolic",
  "implemented",
] as const;
export type Fate = (typeof fates)[number];

/** Code of an occasion that has no fate yet (its deadline lies beyond the horizon). */
export const pending = 255;

/** A bundle of causes, the hue of its fates in every figure. */
export type Bundle = "knowledge" | "willingness" | "coordination" | "decision" | "means" | "done";

/** What a fate means. */
export interface FateInfo {
  readonly title: Text;
  /** The stage that stopped the case; null for cases that came to an end in work. */
  readonly stage: Stage | null;
  readonly bundle: Bundle;
  /** Reached a reasoned decision: counts as considered (berücksichtigt). */
  readonly considered: boolean;
}

/** What each fate means. */
export const fateInfo: Readonly<Record<Fate, FateInfo>> = {
  unassigned: {
    title: { de: "Zuständigkeit ungeklärt", en: "Responsibility unclear" },
    stage: "assign",
    bundle: "coordination",
    considered: false,
  },
  unnoticed: {
    title: { de: "Betroffenheit nicht erkannt", en: "Relevance not recognised" },
    stage: "notice",
    bundle: "knowledge",
    considered: false,
  },
  declined: {
    title: { de: "Nicht aufgegriffen", en: "Not taken up" },
    stage: "takeUp",
    bundle: "willingness",
    considered: false,
  },
  stuck: {
    title: { de: "Verfahrenswissen fehlte", en: "Know-how lacking" },
    stage: "knowHow",
    bundle: "knowledge",
    considered: false,
  },
  uncoordinated: {
    title: { de: "Abstimmung nicht zustande gekommen", en: "Not agreed in time" },
    stage: "coordinate",
    bundle: "coordination",
    considered: false,
  },
  notReleased: {
    title: { de: "Von der Leitung nicht freigegeben", en: "Not released by management" },
    stage: "decide",
    bundle: "decision",
    considered: true,
  },
  councilDecided: {
    title: { de: "Vom Rat anders entschieden", en: "Council decided otherwise" },
    stage: "decide",
    bundle: "decision",
    considered: true,
  },
  weighed: {
    title: { de: "Abgewogen und zurückgestellt", en: "Weighed and set aside" },
    stage: "decide",
    bundle: "decision",
    considered: true,
  },
  unfunded: {
    title: { de: "Finanzierung nicht gesichert", en: "Not funded" },
    stage: "afford",
    bundle: "means",
    considered: true,
  },
  overloaded: {
    title: { de: "Nicht fristgerecht (Arbeitsrückstand)", en: "Not done in time (backlog)" },
    stage: "do",
    bundle: "means",
    considered: true,
  },
  symbolic: {
    title: { de: "Nur formal berücksichtigt", en: "Done on paper only" },
    stage: null,
    bundle: "done",
    considered: true,
  },
  implemented: {
    title: { de: "Fachgerecht umgesetzt", en: "Properly implemented" },
    stage: null,
    bundle: "done",
    considered: true,
  },
};

/** Code of a fate in the log. */
export function fateCode(fate: Fate): number {
  return fates.indexOf(fate);
}
