import type { ProgrammeLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** Parameters of a programme: how many measures a topic has and how firmly they bind. */
export function programmeParameters(programme: {
  readonly measures: number;
  readonly binding: number;
  /** Where the binding force comes from. */
  readonly source: string;
}) {
  return {
    measures: {
      title: { de: "Maßnahmen je Thema", en: "Measures a topic" },
      unit: "count",
      default: programme.measures,
      min: 1,
      max: 150,
      source: "assumption",
    },
    binding: bindingParameter(programme.binding, programme.source),
  };
}

/** How firmly an adopted programme binds at the start. */
export function bindingParameter(binding: number, source: string) {
  return {
    title: { de: "Bindungskraft beim Beschluss", en: "Binding force at adoption" },
    unit: "0…1",
    default: binding,
    min: 0,
    max: 1,
    source,
  };
}

/** Parameters of a measure's steps: how many, and whether they wait for each other. */
export function stepParameters(steps: number) {
  return {
    steps: {
      title: { de: "Schritte einer Maßnahme", en: "Steps of a measure" },
      unit: "count",
      default: steps,
      min: 1,
      max: 12,
      source: "assumption",
    },
    arrangement: {
      title: { de: "Anordnung der Schritte", en: "How the steps are arranged" },
      unit: "choice",
      default: "line",
      choices: ["line", "decomposed"] as const,
      source: "seed 002 (Fahrrad: measures taken apart into steps); default: assumption",
    },
  };
}

/** What a kind of programme sets; one step a measure, in line, unless it says otherwise. */
type Kind = Pick<ProgrammeLever, "measures" | "binding" | "joint"> & Partial<Pick<ProgrammeLever, "steps" | "arrangement">>;

/** The programme levers of a use, one a topic; numbers of measures and steps are rounded. */
export function programmeLevers(context: InstrumentUseContext, kind: Kind): readonly ProgrammeLever[] {
  const { measures, binding, joint, steps = 1, arrangement = "line" } = kind;
  return context.topics.map((topic) => ({
    ...spanOf(context),
    lever: "programme",
    programme: context.id,
    topic,
    measures: Math.round(measures),
    binding,
    joint,
    steps: Math.round(steps),
    arrangement,
    network: [],
  }));
}
