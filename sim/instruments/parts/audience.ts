import { socialServices } from "./department-types.ts";

/** Departments an offer or rule is for, by word; none named: all. */
const audiences = {
  all: [],
  frontOffices: ["residents", "foreigners", "public-order", "schools", "daycare", "adult-education", ...socialServices],
  builtEnvironment: [
    "urban-planning",
    "surveying",
    "building-permits",
    "building-construction",
    "civil-engineering",
    "parks",
    "environment",
    "mobility",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A word for the departments concerned. */
type Audience = keyof typeof audiences;

/** Choice of the departments concerned: all, those with many visitors, or those that plan and build. */
export function audienceParameter(audience: Audience, source: string) {
  return {
    title: {
      de: "Für welche Ämter (alle, mit viel Kontakt zu Menschen, Planen und Bauen)",
      en: "For which departments (all, those with many visitors, planning and building)",
    },
    unit: "choice",
    default: audience,
    choices: ["all", "frontOffices", "builtEnvironment"] as const satisfies readonly Audience[],
    source,
  };
}

/** Department types of the chosen audience; empty: all. */
export function audienceTypes(audience: Audience): readonly string[] {
  return audiences[audience];
}
