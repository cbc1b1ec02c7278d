import type { OptionSpecs } from "./option-spec.ts";
import { runOptions } from "./options.ts";

const { seed, ensemble, out, workers, csv } = runOptions;

/** Options of every command that tries hypotheses. */
export const trialOptions = {
  worlds: {
    kind: "whole",
    min: 1,
    max: 10_000,
    default: 100,
    title: {
      de: "Höchstzahl der Annahmensätze je Hypothese; wer früher entschieden ist, hört früher auf",
      en: "most sets of assumptions per hypothesis; what is decided earlier stops earlier",
    },
  },
  replications: { ...runOptions.replications, default: 1 },
  seed,
  ensemble,
  out,
  workers,
  csv,
} as const satisfies OptionSpecs;
