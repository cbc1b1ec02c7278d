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
  organisation: `schemaVersion: 1
id: small-town
title: { de: Kleinstadt, en: Small town }
inhabitants: { value: 20000, status: estimated, source: assumption }
staff: { value: 400, status: source, source: staff plan }
posts: { value: null, status: generated, source: unknown }
dezernate:
  - kind: social
    name: { value: Leben in der Stadt, status: source, source: staff plan }
departments:
  - type: youth
    staff: { value: 60, status: source, source: staff plan }
facts: []
`,
  csv: `Dezernat;Amt;Stellen;Auslastung
I;Hauptamt;31,5;0,95
I;Personalamt;24,0;1,00
II;Sozialamt;80,0;1,05
II;Jugendamt;60,5;1,10
III;Stadtplanungsamt;40,0;0,95
`,
  topics: `schemaVersion: 1
sources: { numbers: assumption }
topics:
  - id: cycling
    title: { de: Radverkehr, en: Cycling }
    source: assumption
    occasionsPerStaffYear: 6
    effortHours: 10
    knowHowNeeded: 0.5
    partners: 1.5
    conflict: 0.3
    moneyShare: 0.4
    moneyEuro: 5000
    deadlineWeeks: 26
    duty: voluntary
    dutyFunded: false
    salience: 0.4
    councilSupport: 0.5
    awareness: 0.45
    knowHow: 0.35
    relevance: { mayor-office: 0.4, mobility: 1 }
    contact: { mobility: 0.8 }
`,
  departmentTypes: `schemaVersion: 1
sources: { all: assumption }
dezernate:
  - { id: mayor, title: { de: Leitung, en: Lead }, standsAloneFrom: 1, otherwisePartOf: null }
  - { id: building, title: { de: Bauen, en: Building }, standsAloneFrom: 2, otherwisePartOf: mayor }
types:
  - id: other
    title: { de: Sonstiges, en: Other }
    numbers: ["99"]
    words: { de: [], en: [] }
    hierarchy: 0.5
    share: 1
    dezernat: mayor
    standsAloneFrom: null
    otherwisePartOf: null
    divisions: []
`,
} as const;
