import type { Instrument } from "../../instruments/instrument.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Mechanism as SwitchableMechanism } from "../../model/mechanism.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { ParameterSpec } from "../../model/parameters.ts";
import type { TopicEntry } from "../../organisation/topics.ts";
import type { Mechanism } from "../../scenario/evidence-file.ts";
import type { Hypothesis } from "../../scenario/hypothesis.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Measure } from "../../study/hypotheses/measures/measure.ts";
import type { Library } from "../library.ts";
import type { Entry } from "./catalogue.ts";
import { kindNames } from "./catalogue.ts";
import type { Evidence } from "./evidence.ts";
import { commandLine } from "./shell.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Kinds that hold a scenario; an administration of the same id is where its story plays. */
const stories = ["scenarios", "cities"];

/** Prints one thing in full; `beside` are all things with its id. What prints a kind is loaded when it is needed. */
export async function printEntry(entry: Entry, beside: readonly Entry[], library: Library, terminal: Terminal): Promise<void> {
  const { kind, id, title, value } = entry;
  const { language, say, print, bold } = terminal;
  if (kind === "organisations" && beside.some((other) => stories.includes(other.kind))) {
    const look = commandLine(["organisation", id]);
    print(wrap(say({ de: `Die Verwaltung dazu: ${look}`, en: `Its administration: ${look}` }), terminal.width));
    return;
  }
  print(bold(wrap(`${title[language]} (${id})`, terminal.width)));
  if (!stories.includes(kind) && (kind !== "instruments" || beside.length > 1)) print(say(kindNames[kind]));
  switch (kind) {
    case "scenarios":
    case "cities":
      return (await import("./present-scenario.ts")).printScenario(value as Scenario, library, terminal);
    case "organisations":
      return (await import("./present-organisation.ts")).printOrganisation(value as Organisation, terminal);
    case "instruments": {
      const { printInstrument } = await import("./present-instrument.ts");
      return printInstrument(value as Instrument & Parameters<typeof printInstrument>[0], terminal);
    }
    case "evidence":
      return (await import("./present-evidence.ts")).printMechanism(value as Mechanism, library.evidence, terminal);
    case "patterns":
    case "hypotheses":
      return (await import("./present-hypothesis.ts")).printHypothesis(value as Hypothesis, library, terminal);
    default:
      await printFacts(entry, library, terminal);
  }
}

/** Prints what is told in a few lines, then the evidence for it. */
async function printFacts({ kind, value }: Entry, library: Library, terminal: Terminal): Promise<void> {
  const facts = await import("./present-facts.ts");
  if (kind === "parameters") facts.printParameter(value as ParameterSpec, terminal);
  if (kind === "structures") facts.printStructure(value as Parameters<typeof facts.printStructure>[0], terminal);
  if (kind === "measures") facts.printMeasure(value as Measure, terminal);
  if (kind === "metrics") facts.printMetric(value as Metric, terminal);
  if (kind === "mechanisms") facts.printMechanismOff(value as SwitchableMechanism, terminal);
  if (kind === "topics") facts.printTopic(value as TopicEntry, terminal);
  const { evidence } = value as { readonly evidence?: readonly Evidence[] };
  if (!evidence) return;
  const { printEvidence } = await import("./present-evidence.ts");
  terminal.print("");
  printEvidence(evidence, library.evidence, terminal);
}
