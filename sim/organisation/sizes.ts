import type { Text } from "../core/language.ts";

/** A number that the organisation side assumes unless data say otherwise. */
export interface Assumption {
  readonly value: number;
  readonly unit: string;
  readonly meaning: Text;
  /** Where it comes from, or "assumption". */
  readonly source: string;
}

/** Every assumption about size and cost of an administration; options of the importer override the first two. */
export const assumptions = {
  costPerFte: {
    value: 70_000,
    unit: "euro a year",
    meaning: { de: "Personalaufwand je Vollzeitstelle und Jahr", en: "personnel expense per full-time post and year" },
    source: "assumption; plausible range about 55,000 to 85,000 euro",
  },
  ftePerHead: {
    value: 0.85,
    unit: "FTE per staff member",
    meaning: { de: "Vollzeitanteil je beschäftigter Person", en: "full-time equivalent per staff member" },
    source: "assumption; plausible range about 0.78 to 0.92",
  },
  ftePerThousandInhabitants: {
    value: 20,
    unit: "FTE per 1,000 inhabitants",
    meaning: { de: "Vollzeitstellen je 1.000 Einwohnerinnen und Einwohner", en: "full-time posts per 1,000 inhabitants" },
    source: "order of magnitude from public personnel statistics of municipalities; differs by Land and by what is outsourced",
  },
  fewestStaff: {
    value: 60,
    unit: "staff members",
    meaning: { de: "kleinste Verwaltung des Modells", en: "smallest administration of the model" },
    source: "limit of the model",
  },
  mostStaff: {
    value: 15_000,
    unit: "staff members",
    meaning: { de: "größte Verwaltung des Modells", en: "largest administration of the model" },
    source: "limit of the model",
  },
} as const satisfies Record<string, Assumption>;
