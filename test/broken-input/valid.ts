import { readFileSync } from "node:fs";

const file = (name: string): string => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), "utf8");

/** Files that are read without a complaint; the broken ones are made from them. */
export const valid = {
  scenario: `schemaVersion: 1
id: two-options
title: { de: Zwei Möglichkeiten, en: Two options }
question: { de: Was hilft?, en: What helps? }
description:
  de: Ein Beispiel.
  en: An example.
sources: [assumption]
organisation: typical
inhabitants: 50000
topics: [integration, climate-mitigation]
focus: integration
weeks: 5 years
compareFrom: 52
marks:
  - week: 1 year
    title: { de: Beginn, en: Start }
base:
  - use: topic-budget
    with: { euro: 40000 }
events:
  - use: influx
    start: 104
options:
  - id: none
    title: { de: Keine, en: None }
    description: { de: Wie bisher., en: As before. }
    instruments: []
  - id: officer
    title: { de: Beauftragte, en: Officer }
    description: { de: Eine Stelle., en: One post. }
    instruments:
      - use: officer
        topics: [integration]
        start: 26 weeks
        end: 208
        with: { posts: 1, placement: dezernat }
`,
  parameters: `parameters:
  adviceHours:
    group: officers
    title: { de: Beratung je Anfrage, en: Advice per request }
    unit: hours
    default: 2
    min: 0.5
    max: 8
    scale: log
    source: assumption
  utilisation:
    group: workload
    title: { de: Auslastung, en: Utilisation }
    unit: share
    default: 0.95
    min: 0.85
    max: 1.05
    source: assumption
`,
  topics: file("topics.yaml"),
  departmentTypes: file("department-types.yaml"),
} as const;
