import type { OptionSpecs } from "./option-spec.ts";
import { runOptions } from "./options.ts";

const { replications, seed, out, workers, csv } = runOptions;

/** Options of the command that draws and weighs sets of assumptions. */
export const worldsOptions = {
  draws: {
    kind: "whole",
    min: 10,
    max: 100_000,
    default: 2000,
    title: { de: "Zahl der gezogenen Annahmensätze", en: "number of sets of assumptions drawn" },
  },
  replications: { ...replications, min: 2, default: 2 },
  pattern: {
    kind: "texts",
    title: {
      de: "nur dieses Muster zählt (mehrfach möglich; sonst alle der Menge C)",
      en: "only this pattern counts (may be given several times; else all of set C)",
    },
  },
  reweigh: {
    kind: "text",
    title: {
      de: "Ordner mit fertigen Zügen: nur neu wägen, nichts neu rechnen (z. B. results/reference)",
      en: "folder with finished draws: only weigh anew, run nothing (e.g. results/reference)",
    },
  },
  confirm: {
    kind: "flag",
    title: {
      de: "mit --reweigh: rechnet einige Züge nach; stimmen alle Bits, gelten die Gewichte für den heutigen Stand der Mechanismen",
      en: "with --reweigh: computes some draws again; if every bit agrees, the weights hold for the mechanisms as they are now",
    },
  },
  seed,
  out,
  workers,
  csv,
} as const satisfies OptionSpecs;
