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
  city: `schemaVersion: 1
id: river-town
title: { de: Flussstadt, en: River town }
question: { de: Was hat geholfen?, en: What has helped? }
description: { de: Eine Geschichte., en: A history. }
sources: [assumption]
organisation:
  inhabitants: { value: 30000, status: estimated, source: invented }
  departments:
    - type: utilities
      side: enterprise
topics: [integration, climate-mitigation]
focus: integration
begins: 2010-04
until: 2020
compareFrom: 2015
marks:
  - week: 2015-09
    title: { de: Zustrom, en: Influx }
base:
  - use: officer
    start: 2008
    end: { when: centre, plus: -4 weeks }
  - use: measure
    id: bridge
    steps:
      - id: plan
        lead: civil-engineering
        partners: [parks]
        weeks: 1 year
        hours: 200
      - id: build
        euro: 500000
        after: [plan]
events:
  - use: influx
    start: 2015-10
    end: 2017-03
options:
  - id: history
    title: { de: Wie es war, en: As it was }
    description: { de: Krisenstab und Zentrum., en: Crisis group and centre. }
    instruments:
      - use: crisis-group
        start: { when: influx, plus: 2 weeks }
        end: { when: influx, at: end }
      - use: service-centre
        id: centre
        start: { when: crisis-group, at: end }
      - use: staff-unit
        id: centre
        start: 2018
  - id: slower
    title: { de: Langsamer, en: Slower }
    description: { de: Ohne Krisenstab., en: Without a crisis group. }
    like: history
    without: [crisis-group]
    change:
      centre.1: { start: 2017, with: { posts: 2 } }
`,
  variant: `schemaVersion: 1
id: two-options-later
like: two-options
title: { de: Später, en: Later }
without: [topic-budget]
change:
  influx:
    start: 156
    with: { novelty: 0.2 }
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
