import type { Language, Text } from "../../../sim/core/language.ts";

const same = (text: string): Text => ({ de: text, en: text });

/** What the words of a choice mean, by the name of the parameter that offers it. */
const choices: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  placement: {
    mayor: { de: "bei der Stadtspitze", en: "with the mayor" },
    deputyMayor: { de: "bei der Stellvertretung", en: "with a deputy mayor" },
    dezernat: { de: "im Dezernat", en: "in a Dezernat" },
    department: { de: "in einem Amt", en: "in a department" },
  },
  funding: {
    permanent: { de: "auf Dauer", en: "permanent" },
    fixedTerm: { de: "befristet, Haushalt", en: "fixed-term, budget" },
    project: { de: "befristet, Fördermittel", en: "fixed-term, grant" },
    existing: { de: "vorhandenes Personal", en: "staff already there" },
  },
  visits: {
    relevance: { de: "nach Gewicht des Themas", en: "where it matters most" },
    need: { de: "wo am meisten fehlt", en: "where most is lacking" },
  },
  units: {
    one: { de: "eine für alle Themen", en: "one for all topics" },
    two: { de: "je Thema eine", en: "one a topic" },
  },
  department: {
    health: { de: "Gesundheit", en: "Health" },
    social: { de: "Soziales", en: "Social affairs" },
    youth: { de: "Jugend", en: "Youth" },
    daycare: { de: "Kindertagesstätten", en: "Day care" },
    schools: { de: "Schulen", en: "Schools" },
    housing: { de: "Wohnen", en: "Housing" },
    foreigners: { de: "Ausländerbehörde", en: "Foreigners' office" },
    "job-centre": same("Jobcenter"),
    "urban-planning": { de: "Stadtplanung", en: "Urban planning" },
    "building-permits": { de: "Bauaufsicht", en: "Building permits" },
    "building-construction": { de: "Hochbau", en: "Building construction" },
    parks: { de: "Grünflächen", en: "Parks" },
    environment: { de: "Umwelt", en: "Environment" },
    mobility: { de: "Verkehr und Mobilität", en: "Mobility" },
  },
  from: {
    everywhere: { de: "aus allen Ämtern", en: "from all departments" },
    socialServices: { de: "aus Ämtern für Soziales", en: "from social departments" },
    planningAndBuilding: { de: "aus Planung und Bau", en: "from planning and building" },
  },
  sector: {
    civilSociety: { de: "Zivilgesellschaft", en: "civil society" },
    business: { de: "Wirtschaft", en: "business" },
    both: { de: "Zivilgesellschaft und Wirtschaft", en: "civil society and business" },
  },
  audience: {
    all: { de: "alle Ämter", en: "all departments" },
    frontOffices: { de: "viel Kontakt zu Menschen", en: "much contact to people" },
    builtEnvironment: { de: "Planen und Bauen", en: "planning and building" },
  },
  level: {
    staff: { de: "nur Sachbearbeitung", en: "case workers alone" },
    mixed: { de: "auch Leitungen", en: "heads as well" },
  },
  chair: {
    dezernent: { de: "eine Dezernatsleitung", en: "the head of a Dezernat" },
    mayor: { de: "die Stadtspitze", en: "the mayor" },
  },
  purpose: {
    exchange: { de: "Austausch", en: "exchange" },
    plan: { de: "Masterplan begleiten", en: "accompanying a master plan" },
  },
  format: {
    city: { de: "für die ganze Stadt", en: "for the whole city" },
    quarter: { de: "im Stadtteil", en: "in a quarter" },
    kickOff: { de: "zum Auftakt eines Projekts", en: "to start a project" },
  },
  matter: {
    publicBuilding: { de: "ein öffentliches Gebäude", en: "a public building" },
    publicSpace: { de: "eine Straße oder ein Platz", en: "a street or square" },
  },
  arrangement: {
    line: { de: "einer nach dem anderen", en: "one after another" },
    decomposed: { de: "zerlegt, nebeneinander", en: "taken apart, side by side" },
  },
  form: {
    checklist: { de: "das Amt selbst", en: "the department itself" },
    screening: { de: "eine Stelle für alle", en: "one unit for all" },
  },
  duty: {
    act: { de: "Pflicht zum Handeln", en: "a duty to act" },
    concept: { de: "Pflicht zum Konzept", en: "a duty to have a concept" },
    unchanged: { de: "keine neue Pflicht", en: "no new duty" },
  },
  attendance: {
    voluntary: { de: "freiwillig", en: "voluntary" },
    assigned: { de: "angeordnet", en: "assigned" },
  },
  content: {
    subject: { de: "Fachwissen", en: "subject knowledge" },
    process: { de: "Abläufe", en: "procedures" },
    both: { de: "Fachwissen und Abläufe", en: "subject knowledge and procedures" },
  },
  qualification: {
    any: { de: "wer auch immer", en: "whoever it may be" },
    qualified: { de: "Menschen mit Fachkenntnis", en: "people with subject knowledge" },
    unqualified: { de: "Menschen ohne Fachkenntnis", en: "people without subject knowledge" },
  },
  tasks: {
    social: { de: "Soziales", en: "social affairs" },
    socialAndAliens: { de: "dazu die Ausländerbehörde", en: "the foreigners' office as well" },
    wide: { de: "dazu Bauaufsicht, Umwelt und Abfall", en: "building permits, environment and waste as well" },
  },
  services: {
    utilities: { de: "Versorgung", en: "utilities" },
    networks: { de: "dazu Abwasser und Abfall", en: "sewage and waste as well" },
    networksAndHousing: { de: "dazu Wohnen und Verkehr", en: "housing and transport as well" },
  },
  side: {
    enterprise: { de: "beim Unternehmen", en: "at the enterprise" },
    county: { de: "beim Landkreis", en: "at the county" },
  },
};

/** Words whose meaning depends on the instrument: by `instrument.parameter`. */
const special: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  "standing-working-group.field": {
    everything: { de: "alle Aufgaben", en: "all tasks" },
    socialInfrastructure: { de: "soziale Infrastruktur", en: "social infrastructure" },
  },
  "experiment-room.field": {
    planningAndBuilding: { de: "Planung und Bau", en: "planning and building" },
    publicSpace: { de: "öffentlicher Raum", en: "public space" },
    socialServices: { de: "Soziales", en: "social services" },
  },
  "checklist.scope": {
    planning: { de: "in der Planung", en: "in planning" },
    planningAndBuilding: { de: "in Planung und Bau", en: "in planning and building" },
  },
  "one-administration.scope": {
    county: { de: "die Ämter des Kreises", en: "the county's departments" },
    enterprises: { de: "die Unternehmen", en: "the enterprises" },
    both: { de: "Kreis und Unternehmen", en: "county and enterprises" },
  },
};

/** What a word of a choice means in words of the language; words nobody foresaw stay as they are written. */
export function choiceWords(instrument: string, parameter: string, word: string, language: Language): string {
  return (special[`${instrument}.${parameter}`] ?? choices[parameter])?.[word]?.[language] ?? word;
}
