import { writeFileSync } from "node:fs";

/** A town of 3,000 inhabitants and two options that differ from the eighth week on: small, and still the whole model. */
const scenario = `
schemaVersion: 1
id: small
title: { de: Kleine Stadt, en: Small town }
question: { de: Hilft eine Beauftragte?, en: Does an officer help? }
description: { de: Für Prüfungen., en: For checks. }
sources: [none]
organisation: typical
inhabitants: 3000
topics: [climate-adaptation]
focus: climate-adaptation
weeks: 78
compareFrom: 8
marks: []
base: []
events: []
options:
  - id: nobody
    title: { de: Niemand, en: Nobody }
    description: { de: Niemand ist zuständig., en: Nobody is responsible. }
    instruments: []
  - id: officer
    title: { de: Eine Beauftragte, en: An officer }
    description: { de: Eine Stelle ab Woche 8., en: One post from week 8. }
    instruments:
      - { use: officer, start: 8, with: { posts: 1 } }
`;

/** Writes the scenario `small` to `path`. */
export function writeSmallScenario(path: string): void {
  writeFileSync(path, scenario);
}
