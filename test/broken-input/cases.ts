import { valid } from "./valid.ts";

/** Which door the input comes in by. */
export type Door = keyof typeof valid | "set";

/** One kind of broken input and what the program must say about it. */
export interface BrokenInput {
  readonly kind: string;
  readonly door: Door;
  /** The input; `▸` marks the expected place (line and column) and is taken out before reading. */
  readonly input: string;
  /** Expected line, where the problem is a whole line. */
  readonly line?: number;
  /** Expected path of the problem, where it has one. */
  readonly path?: string;
  /** A piece of the German and of the English explanation. */
  readonly de: string;
  readonly en: string;
  readonly nearest?: string;
}

/** The valid file of a door with `from` replaced by `to`. */
function broken(door: keyof typeof valid, from: string, to: string): Pick<BrokenInput, "door" | "input"> {
  const text = valid[door];
  if (text.split(from).length !== 2) throw new Error(`“${from}” must stand once in the valid ${door} file`);
  return { door, input: text.replace(from, () => to) };
}

/** A model parameter, structure or path given to `--set`. */
const set = (input: string): Pick<BrokenInput, "door" | "input"> => ({ door: "set", input });

/** All kinds of broken input; a new kind is one more row. */
// biome-ignore format: a table, one row a line
export const cases: readonly BrokenInput[] = [
  // Not YAML
  { kind: "empty file", door: "scenario", input: "▸", de: "Datei ist leer", en: "file is empty" },
  { kind: "only comments", door: "parameters", input: "▸# nothing\n", de: "Datei ist leer", en: "file is empty" },
  { kind: "a single text", door: "scenario", input: "▸hello", de: "eine Zuordnung", en: "a map (key: value)" },
  { kind: "a list instead of a map", door: "scenario", input: "▸- a\n- b\n", de: "eine Zuordnung", en: "a map (key: value)" },
  { kind: "two documents", door: "scenario", input: `${valid.scenario}▸---\nid: second\n`, de: "Mehr als ein Dokument", en: "more than one document" },
  { kind: "tab as indentation", ...broken("scenario", "  de: Ein Beispiel.", "▸\tde: Ein Beispiel."), de: "Tabulator", en: "tab used" },
  { kind: "bracket not closed", ...broken("scenario", "climate-mitigation]\n", "climate-mitigation\n▸"), de: "Klammer ist nicht geschlossen", en: "bracket is not closed" },
  { kind: "quote not closed", door: "scenario", input: `${valid.scenario}▸"open`, de: "Anführungszeichen, das hier beginnt, wird nicht geschlossen", en: "quote that begins here is not closed" },
  { kind: "two colons in a line", ...broken("scenario", "  de: Ein Beispiel.", "  de: ▸Beispiel: eins"), de: "Zwei Doppelpunkte", en: "two colons" },
  { kind: "two colons inside braces", ...broken("scenario", "{ de: Was hilft?,", "{ de: ▸Was: hilft?,"), de: "ein Text mit Doppelpunkt braucht Anführungszeichen", en: "a text with a colon needs quotes" },
  { kind: "quote not closed inside braces", ...broken("scenario", "{ de: Keine, en: None }", "{ de: ▸'Keine, en: None }"), de: "Anführungszeichen, das hier beginnt", en: "quote that begins here" },
  { kind: "entry of a list indented unlike its neighbours", ...broken("scenario", "  - id: officer\n", "▸ - id: officer\n"), de: "anders eingerückt als ihre Nachbarn", en: "indented unlike its neighbours" },
  { kind: "colon missing", ...broken("scenario", "id: two-options", "▸id two-options"), de: "Hinter dem Schlüssel fehlt der Doppelpunkt", en: "colon after the key is missing" },
  { kind: "wrong indentation", ...broken("scenario", "focus: integration", "▸ focus: integration"), de: "Einrückung passt nicht", en: "indentation does not fit" },
  { kind: "unknown escape", ...broken("scenario", "Ein Beispiel.", '"C:▸\\Daten"'), de: "Escape-Folge", en: "escape sequence" },
  { kind: "value begins with @", ...broken("scenario", "Ein Beispiel.", "▸@home"), de: "in Anführungszeichen", en: "put it in quotes" },
  { kind: "anchor", ...broken("scenario", "{ de: Keine, en: None }", "&none ▸{ de: Keine, en: None }"), path: "options[0].title", de: "Anker und Tags", en: "anchors and tags" },
  { kind: "alias", ...broken("scenario", "focus: integration", "focus: ▸*topic"), path: "focus", de: "Anker und Tags", en: "anchors and tags" },
  { kind: "tag", ...broken("scenario", "inhabitants: 50000", "inhabitants: !!int ▸50000"), path: "inhabitants", de: "Anker und Tags", en: "anchors and tags" },
  { kind: "foreign tag", ...broken("scenario", "inhabitants: 50000", "inhabitants: ▸!ruby 50000"), de: "Anker und Tags", en: "anchors and tags" },
  { kind: "anchors that unfold", door: "scenario", input: `a: &a ▸[x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`, path: "a", de: "Anker und Tags", en: "anchors and tags" },
  { kind: "nested too deeply", door: "scenario", input: `${"[".repeat(100)}▸${"[".repeat(10_000)}`, de: "Zu tief verschachtelt", en: "nested too deeply" },
  { kind: "too large", door: "scenario", input: `▸${"# filler\n".repeat(40_000)}`, de: "zu groß", en: "too large" },
  { kind: "key stands twice", ...broken("scenario", "compareFrom: 52", "compareFrom: 52\n▸weeks: 260"), path: "weeks", de: "Schlüssel steht zweimal", en: "key stands twice" },
  { kind: "list as key", ...broken("scenario", "compareFrom: 52", "? ▸[a]\n: 52"), de: "Schlüssel ist kein Text", en: "key is not a text" },

  // Not a scenario
  { kind: "unknown key", ...broken("scenario", "inhabitants: 50000", "▸inhabitant: 50000"), path: "inhabitant", de: "Unbekannter Schlüssel", en: "unknown key", nearest: "inhabitants" },
  { kind: "unknown key far inside", ...broken("scenario", "        end: 208", "        ▸ends: 208"), path: "options[1].instruments[0].ends", de: "Unbekannter Schlüssel", en: "unknown key", nearest: "end" },
  { kind: "comma in a text inside braces", ...broken("scenario", "{ de: Wie bisher., en: As before. }", "{ de: Wie bisher, ▸nur so., en: As before. }"), path: 'options[0].description["nur so."]', de: "braucht in geschweiften Klammern Anführungszeichen", en: "needs quotes inside braces" },
  { kind: "decimal comma inside braces", ...broken("scenario", "{ posts: 1, placement: dezernat }", "{ posts: 0,▸5, placement: dezernat }"), path: "options[1].instruments[0].with.5", de: "Dezimalzahlen stehen mit Punkt", en: "decimal numbers have a point" },
  { kind: "decimal comma among known keys", ...broken("city", "weeks: 1 year\n        hours: 200", "weeks: 1 year\n        hours: ▸1,5"), path: "base[1].steps[0].hours", de: "Falsche Art von Angabe", en: "wrong kind of value", nearest: "1.5" },
  { kind: "no blank after a colon inside braces", ...broken("scenario", "{ posts: 1, placement: dezernat }", "{ ▸posts:1 }"), path: 'options[1].instruments[0].with["posts:1"]', de: "Hinter dem Doppelpunkt fehlt ein Leerzeichen", en: "a blank is missing after the colon" },
  { kind: "value of an instrument outside “with”", ...broken("scenario", "    with: { euro: 40000 }", "    ▸euro: 40000"), path: "base[0].euro", de: "Werte eines Instruments stehen unter „with“", en: "values of an instrument stand under “with”" },
  { kind: "text where both languages belong", ...broken("scenario", "{ de: Keine, en: None }", "▸Keine"), path: "options[0].title", de: "eine Zuordnung { de: …, en: … }", en: "a map { de: …, en: … }" },
  { kind: "reserved key", ...broken("scenario", "inhabitants: 50000", "▸__proto__: 50000"), path: "__proto__", de: "Schlüssel ist nicht erlaubt", en: "key is not allowed" },
  { kind: "required entry missing", ...broken("scenario", "schemaVersion: 1\nid: two-options", "▸schemaVersion: 1"), path: "id", de: "Pflichtangabe fehlt", en: "required entry is missing" },
  { kind: "one language missing", ...broken("scenario", "{ de: Beauftragte, en: Officer }", "▸{ de: Beauftragte }"), path: "options[1].title.en", de: "Pflichtangabe fehlt; erwartet: ein Text", en: "required entry is missing" },
  { kind: "text left empty", ...broken("scenario", "en: An example.", 'en: ▸""'), path: "description.en", de: "ein Text, nicht leer", en: "a text, not empty" },
  { kind: "value left out", ...broken("scenario", "focus: integration", "▸focus:"), path: "focus", de: "Der Wert fehlt", en: "the value is missing" },
  { kind: "later version", ...broken("scenario", "schemaVersion: 1", "schemaVersion: ▸2"), path: "schemaVersion", de: "erwartet: 1", en: "expected: 1" },
  { kind: "id with capitals", ...broken("scenario", "id: two-options", "id: ▸Two Options"), path: "id", de: "Kleinbuchstaben", en: "small letters" },
  { kind: "text for a number", ...broken("scenario", "inhabitants: 50000", "inhabitants: ▸viele"), path: "inhabitants", de: 'gefunden: "viele"; erwartet: eine ganze Zahl', en: "a whole number" },
  { kind: "number with German thousands", ...broken("scenario", "inhabitants: 50000", "inhabitants: ▸50.000,5"), path: "inhabitants", de: "eine ganze Zahl", en: "a whole number" },
  { kind: "not a number", ...broken("scenario", "inhabitants: 50000", "inhabitants: ▸.nan"), path: "inhabitants", de: "gefunden: NaN", en: "found: NaN" },
  { kind: "infinite", ...broken("scenario", "inhabitants: 50000", "inhabitants: ▸1e999"), path: "inhabitants", de: "gefunden: Infinity", en: "found: Infinity" },
  { kind: "out of range", ...broken("scenario", "inhabitants: 50000", "inhabitants: ▸12"), path: "inhabitants", de: "eine ganze Zahl von 1000 bis 5000000", en: "a whole number from 1000 to 5000000" },
  { kind: "no duration", ...broken("scenario", "weeks: 5 years", "weeks: ▸5 decades"), path: "weeks", de: "„26 Wochen“", en: "“3 years”" },
  { kind: "horizon too long", ...broken("scenario", "weeks: 5 years", "weeks: ▸30 years"), path: "weeks", de: "1 bis 1040 Wochen", en: "1 to 1040 weeks" },
  { kind: "broken week", ...broken("scenario", "compareFrom: 52", "compareFrom: ▸52.5"), path: "compareFrom", de: "0 bis 1040 Wochen", en: "0 to 1040 weeks" },
  { kind: "negative week", ...broken("scenario", "start: 26 weeks", "start: ▸-4"), path: "options[1].instruments[0].start", de: "0 bis 1040 Wochen", en: "0 to 1040 weeks" },
  { kind: "text for a list", ...broken("scenario", "topics: [integration, climate-mitigation]", "topics: ▸integration"), path: "topics", de: "eine Liste", en: "a list" },
  { kind: "no topic", ...broken("scenario", "topics: [integration, climate-mitigation]", "topics: ▸[]"), path: "topics", de: "mindestens 1 Eintrag", en: "at least 1 entry" },
  { kind: "too many topics", ...broken("scenario", "topics: [integration, climate-mitigation]", "topics: ▸[a, b, c, d, e, f, g, h, i]"), path: "topics", de: "höchstens 8 Einträge", en: "at most 8 entries" },
  { kind: "no options", door: "scenario", input: valid.scenario.replace(/options:\n[\s\S]*/, "options: ▸[]\n"), path: "options", de: "mindestens eine Option", en: "at least one option" },
  { kind: "list as parameter value", ...broken("scenario", "{ posts: 1, placement: dezernat }", "{ posts: ▸[1, 2] }"), path: "options[1].instruments[0].with.posts", de: "eine Zahl oder ein Text", en: "a number or a text" },

  // A scenario that refers to nothing
  { kind: "unknown instrument", ...broken("scenario", "- use: officer", "- use: ▸oficer"), path: "options[1].instruments[0].use", de: "Unbekanntes Instrument", en: "unknown instrument", nearest: "officer" },
  { kind: "unknown parameter of an instrument", ...broken("scenario", "{ euro: 40000 }", "{ euros: ▸40000 }"), path: "base[0].with.euros", de: "hat keinen solchen Parameter", en: "has no such parameter", nearest: "euro" },
  { kind: "parameter out of its range", ...broken("scenario", "{ posts: 1, placement: dezernat }", "{ posts: ▸400 }"), path: "options[1].instruments[0].with.posts", de: "eine Zahl von 0.1 bis 40", en: "a number from 0.1 to 40" },
  { kind: "no choice of the parameter", ...broken("scenario", "placement: dezernat", "placement: ▸dezernate"), path: "options[1].instruments[0].with.placement", de: "Wert passt nicht", en: "value does not fit", nearest: "dezernat" },
  { kind: "decimal comma in quotes", ...broken("scenario", "{ posts: 1, placement: dezernat }", '{ posts: ▸"0,5" }'), path: "options[1].instruments[0].with.posts", de: "eine Zahl von 0.1 bis 40", en: "a number from 0.1 to 40", nearest: "0.5" },
  { kind: "decimal comma out of range", ...broken("scenario", "{ posts: 1, placement: dezernat }", '{ posts: ▸"0,05" }'), path: "options[1].instruments[0].with.posts", de: "eine Zahl von 0.1 bis 40", en: "a number from 0.1 to 40" },
  { kind: "yes for true", ...broken("scenario", "{ posts: 1, placement: dezernat }", "{ agreed: ▸ja }"), path: "options[1].instruments[0].with.agreed", de: "true oder false", en: "true or false", nearest: "true" },
  { kind: "number for a choice", ...broken("scenario", "placement: dezernat", "placement: ▸3"), path: "options[1].instruments[0].with.placement", de: "gefunden: 3", en: "found: 3" },
  { kind: "event inside an option", ...broken("scenario", "- use: officer", "- use: ▸influx"), path: "options[1].instruments[0].use", de: "es gehört unter „events“", en: "must be the same in every option" },
  { kind: "decision among the events", ...broken("scenario", "- use: influx", "- use: ▸officer"), path: "events[0].use", de: "nicht unter „events“", en: "not under “events”" },
  { kind: "unknown topic", ...broken("scenario", "[integration, climate-mitigation]", "[integration, ▸climate-mitigatoin]"), path: "topics[1]", de: "Unbekanntes Thema", en: "unknown topic", nearest: "climate-mitigation" },
  { kind: "topic twice", ...broken("scenario", "[integration, climate-mitigation]", "[integration, ▸integration]"), path: "topics[1]", de: "Kennung steht zweimal", en: "id stands twice" },
  { kind: "focus not among the topics", ...broken("scenario", "focus: integration", "focus: ▸integratoin"), path: "focus", de: "Der Fokus gehört nicht", en: "focus is not among", nearest: "integration" },
  { kind: "use for a foreign topic", ...broken("scenario", "topics: [integration]\n", "topics: [▸climate-adaptation]\n"), path: "options[1].instruments[0].topics[0]", de: "Das Thema gehört nicht zum Szenario", en: "not among the scenario's topics", nearest: "climate-mitigation" },
  { kind: "unknown organisation", ...broken("scenario", "organisation: typical", "organisation: ▸typicall"), path: "organisation", de: "Unbekannte Organisation", en: "unknown organisation", nearest: "typical" },
  { kind: "size of a typical organisation missing", ...broken("scenario", "inhabitants: 50000\n", ""), path: "inhabitants", de: "fehlt die Einwohnerzahl", en: "needs a number of inhabitants" },
  { kind: "option twice", ...broken("scenario", "- id: officer", "- id: ▸none"), path: "options[1].id", de: "Kennung steht zweimal", en: "id stands twice" },
  { kind: "end before the start", ...broken("scenario", "end: 208", "end: ▸20"), path: "options[1].instruments[0].end", de: "eine Zeit nach dem Beginn (Woche 26)", en: "a time after the start (week 26)" },
  { kind: "start after the horizon", ...broken("scenario", "start: 104", "start: ▸6 years"), path: "events[0].start", de: "vor dem Ende des Laufs (Woche 260)", en: "before the end of the run (week 260)" },
  { kind: "comparison after the horizon", ...broken("scenario", "compareFrom: 52", "compareFrom: ▸260"), path: "compareFrom", de: "Der Vergleich beginnt nach dem Ende", en: "comparison begins after the end" },
  { kind: "mark after the horizon", ...broken("scenario", "week: 1 year", "week: ▸9 years"), path: "marks[0].week", de: "Die Marke liegt nach dem Ende", en: "mark lies after the end" },

  // Dates
  { kind: "date without a beginning", ...broken("city", "begins: 2010-04\nuntil: 2020\ncompareFrom: 2015", "compareFrom: ▸2015"), path: "compareFrom", de: "ein Datum nur mit „begins: 2010-01“", en: "a date only with “begins: 2010-01”" },
  { kind: "beginning that is no date", ...broken("city", "begins: 2010-04", "begins: ▸April 2010"), path: "begins", de: "ein Datum wie 2010, 2010-01", en: "a date such as 2010, 2010-01" },
  { kind: "date that does not exist", ...broken("city", "week: 2015-09", "week: ▸2015-13"), path: "marks[0].week", de: "ein Datum wie 2010", en: "a date such as 2010" },
  { kind: "end before the beginning", ...broken("city", "end: 2017-03", "end: ▸2009"), path: "events[0].end", de: "ein Datum nach dem Beginn (2010-04)", en: "a date after the beginning (2010-04)" },
  { kind: "date beyond the longest horizon", ...broken("city", "start: 2018", "start: ▸2040"), path: "options[0].instruments[2].start", de: "höchstens 1040 Wochen nach dem Beginn", en: "at most 1040 weeks after the beginning" },
  { kind: "two horizons", ...broken("city", "until: 2020", "weeks: 400\nuntil: ▸2020"), path: "until", de: "nur „weeks“ oder nur „until“", en: "only “weeks” or only “until”" },
  { kind: "end before the start, in dates", ...broken("city", "end: 2017-03", "end: ▸2015-03"), path: "events[0].end", de: "gefunden: 2015-03 (255); erwartet: eine Zeit nach dem Beginn (2015-10, Woche 286)", en: "a time after the start (2015-10, week 286)" },
  { kind: "start after the end of the run, in dates", ...broken("city", "start: 2018", "start: ▸2021"), path: "options[0].instruments[2].start", de: "vor dem Ende des Laufs (2020-01, Woche 507)", en: "before the end of the run (2020-01, week 507)" },
  { kind: "date as Germans write it", ...broken("city", "start: 2015-10", "start: ▸01.10.2015"), path: "events[0].start", de: "ein Datum wie 2015-09", en: "a date such as 2015-09" },
  { kind: "duration for a date", ...broken("city", "until: 2020", "until: ▸10 years"), path: "until", de: "ein Datum wie 2010", en: "a date such as 2010" },
  { kind: "horizon before the beginning", ...broken("city", "until: 2020", "until: ▸2010-04"), path: "until", de: "ein Datum nach dem Beginn", en: "a date after the beginning" },

  // Times relative to another use
  { kind: "time relative to nothing", ...broken("city", "{ when: influx, plus: 2 weeks }", "{ when: ▸influxx, plus: 2 weeks }"), path: "options[0].instruments[0].start.when", de: "Diesen Einsatz gibt es in der Option nicht", en: "the option has no such use", nearest: "influx" },
  { kind: "neither start nor end", ...broken("city", "{ when: influx, at: end }", "{ when: influx, at: ▸ende }"), path: "options[0].instruments[0].end.at", de: "start, end", en: "start, end", nearest: "end" },
  { kind: "time that only names another use", ...broken("city", "{ when: influx, plus: 2 weeks }", "▸influx"), path: "options[0].instruments[0].start", de: "{ when: Kennung, at: end, plus: 2 weeks }", en: "{ when: id, at: end, plus: 2 weeks }" },
  { kind: "relative time that names no use", ...broken("city", "{ when: influx, at: end }", "▸{ at: end }"), path: "options[0].instruments[0].end.when", de: "die Kennung eines Instruments im Einsatz", en: "the id of an instrument in use" },
  { kind: "unknown key of a relative time", ...broken("city", "{ when: influx, at: end }", "{ when: influx, ▸bt: end }"), path: "options[0].instruments[0].end.bt", de: "Unbekannter Schlüssel", en: "unknown key", nearest: "at" },
  { kind: "shift that is none", ...broken("city", "plus: -4 weeks", "plus: ▸soon"), path: "base[0].end.plus", de: "vor oder zurück", en: "on or back" },
  { kind: "times in a circle", ...broken("city", "end: { when: influx, at: end }", "end: ▸{ when: centre }"), path: "options[0].instruments[0].end", de: "centre.1.start → crisis-group.end → centre.1.start", en: "in a circle" },
  { kind: "time relative to an open end", ...broken("city", "{ when: crisis-group, at: end }", "{ when: ▸centre.2, at: end }"), path: "options[0].instruments[1].start.when", de: "hat kein Ende", en: "has no end" },
  { kind: "event that waits for the city", ...broken("city", "start: 2015-10", "start: { when: ▸officer }"), path: "events[0].start.when", de: "nur nach anderem, das von außen kommt", en: "only follow other things from outside" },
  { kind: "time relative to what an option leaves out", ...broken("city", "centre.1: { start: 2017, with", "centre.1: { start: { when: ▸crisis-group }, with"), path: "options[1].change[\"centre.1\"].start.when", de: "„slower“ weggelassen", en: "“slower” has left this use out" },
  { kind: "relative end before the start", ...broken("city", "end: { when: centre, plus: -4 weeks }", "end: ▸{ when: centre, plus: -900 weeks }"), path: "base[0].end", de: "Das Ende liegt nicht nach dem Beginn", en: "does not come after the start" },

  // Options that start from others
  { kind: "option like nothing", ...broken("city", "like: history", "like: ▸histori"), path: "options[1].like", de: "Unbekannte Option", en: "unknown option", nearest: "history" },
  { kind: "options in a circle", ...broken("city", "    instruments:\n      - use: crisis-group", "    like: ▸slower\n    instruments:\n      - use: crisis-group"), path: "options[0].like", de: "history → slower → history", en: "in a circle" },
  { kind: "option like another in everything", ...broken("city", "    like: history\n    without: [crisis-group]\n    change:\n      centre.1: { start: 2017, with: { posts: 2 } }\n", "    like: ▸history\n"), path: "options[1].like", de: "unterscheidet sich in nichts", en: "differs in nothing" },
  { kind: "without what is not there", ...broken("city", "without: [crisis-group]", "without: [▸crisis-groups]"), path: "options[1].without[0]", de: "Diesen Einsatz gibt es hier nicht", en: "there is no such use here", nearest: "crisis-group" },
  { kind: "without what comes from outside", ...broken("city", "without: [crisis-group]", "without: [▸influx]"), path: "options[1].without[0]", de: "eine Option kann es nicht ändern", en: "an option cannot change it" },
  { kind: "change of a use that is there twice", ...broken("city", "centre.1: {", "centre: ▸{"), path: "options[1].change.centre", de: "erwartet: centre.1, centre.2", en: "several uses have this id" },
  { kind: "change of what is left out", ...broken("city", "without: [crisis-group]\n    change:\n", "without: [crisis-group]\n    change:\n      crisis-group: ▸{ ramp: 4 }\n"), path: "options[1].change.crisis-group", de: "weggelassen und zugleich geändert", en: "left out and changed at once" },
  { kind: "change by something that is no id", ...broken("city", "centre.1: {", "▸centre 1: {"), path: "options[1].change[\"centre 1\"]", de: "officer.2", en: "for its second use, officer.2" },
  { kind: "unknown key of a change", ...broken("city", "{ start: 2017, with", "{ ▸starts: 2017, with"), path: "options[1].change[\"centre.1\"].starts", de: "Unbekannter Schlüssel", en: "unknown key", nearest: "start" },
  { kind: "changed value out of its range", ...broken("city", "{ posts: 2 }", "{ posts: ▸400 }"), path: "options[1].change[\"centre.1\"].with.posts", de: "Wert passt nicht zum Parameter", en: "value does not fit the parameter" },

  // Steps of a measure
  { kind: "step after nothing", ...broken("city", "after: [plan]", "after: [▸plann]"), path: "base[1].steps[1].after[0]", de: "Unbekannter Schritt", en: "unknown step", nearest: "plan" },
  { kind: "step twice", ...broken("city", "id: build", "id: ▸plan"), path: "base[1].steps[1].id", de: "Schritt steht zweimal", en: "step stands twice" },
  { kind: "steps in a circle", ...broken("city", "hours: 200\n      - id: build\n        euro: 500000\n        after: [plan]", "after: [build]\n      - id: build\n        after: ▸[plan]"), path: "base[1].steps[1].after", de: "plan → build → plan", en: "wait for each other in a circle" },
  { kind: "step led by nobody known", ...broken("city", "lead: civil-engineering", "lead: ▸civil-enginering"), path: "base[1].steps[0].lead", de: "Unbekannte Art von Amt", en: "unknown kind of department", nearest: "civil-engineering" },
  { kind: "step with an unknown partner", ...broken("city", "partners: [parks]", "partners: [▸park]"), path: "base[1].steps[0].partners[0]", de: "Unbekannte Art von Amt", en: "unknown kind of department", nearest: "parks" },
  { kind: "steps where none are taken", ...broken("city", "use: measure\n    id: bridge\n    steps:", "use: concept\n    id: bridge\n    ▸steps:"), path: "base[1].steps", de: "nimmt keine Schritte", en: "takes no steps" },
  { kind: "step without end", ...broken("city", "weeks: 1 year", "weeks: ▸forever"), path: "base[1].steps[0].weeks", de: "„3 Jahre“", en: "“3 years”" },

  // Administrations inside a scenario
  { kind: "unknown side of the boundary", ...broken("city", "side: enterprise", "side: ▸enterprises"), path: "organisation.departments[0].side", de: "county, enterprise", en: "value is not allowed", nearest: "enterprise" },
  { kind: "unknown kind of department in an administration", ...broken("city", "type: utilities", "type: ▸utility"), path: "organisation.departments[0].type", de: "Wert ist nicht zulässig", en: "value is not allowed" },
  { kind: "administration without a size", ...broken("city", "organisation:\n  inhabitants: { value: 30000, status: estimated, source: invented }\n", "▸organisation:\n"), path: "organisation.inhabitants", de: "Pflichtangabe fehlt", en: "required entry is missing" },

  // Scenarios that start from others
  { kind: "scenario like nothing", ...broken("variant", "like: two-options", "like: ▸two-option"), path: "like", de: "Unbekanntes Szenario", en: "unknown scenario", nearest: "two-options" },
  { kind: "scenario like a list", ...broken("variant", "like: two-options", "like: ▸[two-options]"), path: "like", de: "ein Text", en: "a text" },
  { kind: "scenario without what is not there", ...broken("variant", "without: [topic-budget]", "without: [▸topic-budgets]"), path: "without[0]", de: "Diesen Einsatz gibt es hier nicht", en: "there is no such use here", nearest: "topic-budget" },
  { kind: "scenario that changes a value beyond its range", ...broken("variant", "novelty: 0.2", "novelty: ▸2"), path: "change.influx.with.novelty", de: "eine Zahl von 0 bis 1", en: "a number from 0 to 1" },
  { kind: "scenario that moves an event beyond the horizon", ...broken("variant", "start: 156", "start: ▸300"), path: "change.influx.start", de: "vor dem Ende des Laufs (Woche 260)", en: "before the end of the run (week 260)" },
  { kind: "scenario that breaks the other's options", ...broken("variant", "like: two-options", "like: ▸two-options\ntopics: [climate-mitigation]\nfocus: climate-mitigation"), path: "options[1].instruments[0].topics[0]", de: "Das Thema gehört nicht zum Szenario", en: "not among the scenario's topics" },

  // Parameters
  { kind: "default outside the range", ...broken("parameters", "default: 2", "default: ▸20"), path: "parameters.adviceHours.default", de: "min ≤ default ≤ max", en: "min ≤ default ≤ max" },
  { kind: "logarithm of zero", ...broken("parameters", "min: 0.5", "min: ▸0"), path: "parameters.adviceHours.min", de: "min über 0", en: "min above 0" },
  { kind: "unknown scale", ...broken("parameters", "scale: log", "scale: ▸lin"), path: "parameters.adviceHours.scale", de: "linear, log", en: "linear, log" },
  { kind: "misspelt scale", ...broken("parameters", "scale: log", "scale: ▸logs"), path: "parameters.adviceHours.scale", de: "linear, log", en: "linear, log", nearest: "log" },
  { kind: "source missing", ...broken("parameters", "    scale: log\n    source: assumption\n", "    scale: log\n"), path: "parameters.adviceHours.source", de: "Pflichtangabe fehlt", en: "required entry is missing" },
  { kind: "source left empty", ...broken("parameters", "    scale: log\n    source: assumption\n", '    scale: log\n    source: ▸" "\n'), path: "parameters.adviceHours.source", de: "ein Text, nicht leer", en: "a text, not empty" },
  { kind: "parameter twice", ...broken("parameters", "  utilisation:", "  ▸adviceHours:"), path: "parameters.adviceHours", de: "Schlüssel steht zweimal", en: "key stands twice" },
  { kind: "name that is no name", ...broken("parameters", "  utilisation:", "  ▸Aus-lastung:"), path: "parameters.Aus-lastung", de: "Schlüssel ist nicht zulässig", en: "key is not allowed" },
  { kind: "decimal comma in a file", ...broken("parameters", "default: 0.95", "default: ▸0,95"), path: "parameters.utilisation.default", de: "eine Zahl", en: "a number", nearest: "0.95" },

  // Topics and kinds of departments
  { kind: "share above 1", ...broken("topics", "salience: 0.4", "salience: ▸4"), path: "topics[0].salience", de: "eine Zahl von 0 bis 1", en: "a number from 0 to 1" },
  { kind: "unknown kind of department", ...broken("topics", "mayor-office: 0.4", "▸mayors-office: 0.4"), path: "topics[0].relevance.mayors-office", de: "Unbekannter Schlüssel", en: "unknown key", nearest: "mayor-office" },
  { kind: "unknown duty", ...broken("topics", "duty: voluntary", "duty: ▸voluntarily"), path: "topics[0].duty", de: "voluntary, concept, act", en: "value is not allowed", nearest: "voluntary" },
  { kind: "two topics with one id", door: "topics", input: valid.topics + valid.topics.slice(valid.topics.indexOf("  - id")), path: "topics", de: "Kennungen, die nur einmal vorkommen", en: "ids that occur only once" },
  { kind: "kind of Dezernat that does not exist", ...broken("departmentTypes", "otherwisePartOf: mayor", "otherwisePartOf: ▸maior"), path: "dezernate[1].otherwisePartOf", de: "Wert ist nicht zulässig", en: "value is not allowed", nearest: "mayor" },

  // Organisations: presets and tables
  { kind: "unknown kind in a preset", ...broken("organisation", "type: youth", "type: ▸yoth"), path: "departments[0].type", de: "Wert ist nicht zulässig", en: "value is not allowed", nearest: "youth" },
  { kind: "value without a source", ...broken("organisation", "{ value: 20000, status: estimated, source: assumption }", "▸{ value: 20000, status: estimated }"), path: "inhabitants.source", de: "Pflichtangabe fehlt", en: "required entry is missing" },
  { kind: "half a person", ...broken("organisation", "{ value: 400, status", "{ value: ▸400.5, status"), path: "staff.value", de: "eine ganze Zahl", en: "a whole number" },
  { kind: "empty table", door: "csv", input: "", de: "Datei ist leer", en: "file is empty" },
  { kind: "workbook", door: "csv", input: "PK\u0003\u0004", de: "keine CSV-Datei", en: "not a CSV file" },
  { kind: "PDF", door: "csv", input: "%PDF-1.7", de: "PDF-Datei", en: "PDF file" },
  { kind: "NUL characters", door: "csv", input: "A\0m\0t\0", line: 1, de: "Nullzeichen", en: "NUL characters" },
  { kind: "open quote in a table", ...broken("csv", "Sozialamt", '"Sozialamt'), line: 4, de: "Anführungszeichen ist nicht geschlossen", en: "a quote is not closed" },
  { kind: "more cells than headings", ...broken("csv", "1,05", "1,05;▸9"), de: "mehr Zellen als die Kopfzeile", en: "more cells than the header" },
  { kind: "two delimiters", door: "csv", input: "Amt;Stellen,Auslastung\nHauptamt;3,4\nA,b;4\n", line: 1, de: "Nicht eindeutig", en: "not clear which character" },
  { kind: "no column of names", ...broken("csv", "Amt;", "Farbe;"), line: 1, de: "Keine Spalte für Amt", en: "no column for department" },
  { kind: "no column of sizes", ...broken("csv", "Stellen", "Farbe"), line: 1, de: "Keine Spalte für Stellen", en: "no column for posts" },
  { kind: "two columns of sizes", ...broken("csv", "Auslastung", "▸Stellen"), path: "Stellen", de: "Mehrere Spalten", en: "several columns" },
  { kind: "data about persons", ...broken("csv", "Auslastung", "▸Geburtsdatum"), path: "Geburtsdatum", de: "Datenschutz", en: "data protection" },
  { kind: "attitudes of staff", ...broken("csv", "Auslastung", "▸Offenheit"), path: "Offenheit", de: "Datenschutz", en: "data protection" },
  { kind: "column for an unknown topic", ...broken("csv", "Auslastung", "▸Relevanz: integratoin"), path: "Relevanz: integratoin", de: "Unbekanntes Querschnittsthema", en: "unknown topic", nearest: "integration" },
  { kind: "text in a column of numbers", ...broken("csv", "80,0", "▸viele"), path: "Stellen", de: "Das ist keine Zahl", en: "this is not a number" },
  { kind: "negative number", ...broken("csv", "80,0", "▸-80"), path: "Stellen", de: "Negative Zahl", en: "negative number" },
  { kind: "comma and point mixed", ...broken("csv", "80,0", "▸80.5"), path: "Stellen", de: "mischt Dezimalkomma und Dezimalpunkt", en: "mixes decimal comma and decimal point" },
  { kind: "utilisation out of range", ...broken("csv", "1,05", "▸9"), path: "Auslastung", de: "0,5 bis 1,3", en: "0.5 to 1.3" },
  { kind: "department without a name", ...broken("csv", "Sozialamt", "▸"), path: "Amt", de: "Name des Amtes fehlt", en: "department's name is missing" },
  { kind: "department without a Dezernat", ...broken("csv", "I;Hauptamt", ";Hauptamt"), line: 2, de: "Dezernat fehlt", en: "the Dezernat is missing" },
  { kind: "department twice", ...broken("csv", "Sozialamt", "Jugendamt"), line: 5, de: "schon in Zeile 4", en: "already in line 4" },
  { kind: "too few staff", door: "csv", input: "Amt;Stellen\nHauptamt;3\n", de: "60 bis 15.000 Beschäftigte", en: "60 to 15,000 staff" },

  // --set
  { kind: "set without value", ...set("weeks"), de: "Pfad=Wert", en: "path=value" },
  { kind: "set with empty value", ...set("weeks="), de: "Pfad oder Wert fehlt", en: "path or value is missing" },
  { kind: "set of an unknown word", ...set("week=20"), path: "week", de: "Unbekannter Pfad", en: "unknown path", nearest: "weeks" },
  { kind: "set of a misspelt parameter", ...set("adviceHour=2"), path: "adviceHour", de: "Unbekannter Pfad", en: "unknown path", nearest: "adviceHours" },
  { kind: "set of an unknown parameter", ...set("parameters.advicHours=2"), path: "parameters", de: "Unbekannter Parameter", en: "unknown parameter", nearest: "adviceHours" },
  { kind: "set beyond the plausible range", ...set("adviceHours=9"), path: "parameters.adviceHours", de: "0.5 bis 8 (hours)", en: "0.5 to 8 (hours)" },
  { kind: "set of a parameter to a word", ...set("parameters.adviceHours=much"), path: "parameters.adviceHours", de: "Kein Zahlenwert", en: "not a number" },
  { kind: "set of an unknown structure", ...set("structure.stage=gates"), path: "structure", de: "Unbekannte Strukturannahme", en: "unknown structural alternative", nearest: "stages" },
  { kind: "set of an unknown form", ...set("structure.stages=compensate"), path: "structure.stages", de: "Unbekannte Form", en: "unknown form", nearest: "compensating" },
  { kind: "set in an unknown option", ...set("options.oficer.title.de=X"), path: "options", de: "Diesen Pfad gibt es nicht", en: "there is no such path", nearest: "officer" },
  { kind: "set beyond a list", ...set("options.officer.instruments.4.start=2"), path: "options[1].instruments", de: "Diesen Pfad gibt es nicht", en: "there is no such path" },
  { kind: "set of an unknown key", ...set("options.officer.instruments.0.begin=2"), path: "options[1].instruments[0]", de: "erwartet: use, id, topics, start", en: "there is no such path" },
  { kind: "set inside a value", ...set("weeks.years=2"), path: "weeks", de: "kein weiterer Schritt", en: "no further step" },
  { kind: "set of a text to a number", ...set("question.de=4"), path: "question.de", de: "ein Text", en: "a text" },
  { kind: "set of an instrument's parameter out of range", ...set("options.officer.instruments.0.with.posts=200"), path: "options[1].instruments[0].with.posts", de: "eine Zahl von 0.1 bis 40", en: "a number from 0.1 to 40" },
  { kind: "set of a misspelt part of a time", ...set("base.topic-budget.start.whn=influx"), path: "base[0].start", de: "when, at, plus", en: "there is no such path", nearest: "when" },
  { kind: "set of a time relative to nothing", ...set("base.topic-budget.start.when=influxx"), path: "base[0].start.when", de: "Diesen Einsatz gibt es in der Option nicht", en: "the option has no such use", nearest: "influx" },
  { kind: "set of a date without a beginning", ...set("compareFrom=2015-09"), path: "compareFrom", de: "ein Datum nur mit „begins", en: "a date only with “begins" },
  { kind: "set of a change to nothing", ...set("options.officer.change.topic-budgets.start=3"), path: "options[1].change.topic-budgets", de: "Diesen Einsatz gibt es hier nicht", en: "there is no such use here", nearest: "topic-budget" },
  { kind: "set of a second use that is not there", ...set("events.influx.2.start=3"), path: "events[0]", de: "Diesen Pfad gibt es nicht", en: "there is no such path" },
  { kind: "set of a horizon that is too short", ...set("weeks=20"), path: "compareFrom", de: "vor dem Ende des Laufs (Woche 20)", en: "before the end of the run (week 20)" },
  { kind: "set of one word for a list", ...set("topics=integration"), path: "topics", de: "eine Liste wie [a, b]", en: "a list such as [a, b]" },
  { kind: "set of a list with an unknown word", ...set("topics=[integration, climat-mitigation]"), path: "topics[1]", de: "Unbekanntes Thema", en: "unknown topic", nearest: "climate-mitigation" },
];
