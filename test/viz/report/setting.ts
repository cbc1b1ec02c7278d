import type { Department, Organisation } from "../../../sim/model/organisation.ts";
import type { ParameterSpec } from "../../../sim/model/parameters.ts";
import type { Topic } from "../../../sim/model/topic.ts";
import type { Scenario } from "../../../sim/scenario/scenario.ts";

const option = (id: string, de: string, en: string, deText: string, enText: string): Scenario["options"][number] => ({
  id,
  title: { de, en },
  description: { de: deText, en: enText },
  instruments: [],
});

const shared = {
  schemaVersion: 1,
  sources: ["seed 001 §1.3"],
  organisation: "typical",
  inhabitants: 50000,
  base: [],
  events: [],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    ...shared,
    id: "project-funding-ends",
    title: { de: "Die Projektförderung endet", en: "Project funding ends" },
    question: {
      de: "Was bleibt im Alltag der Ämter vom Klimaprojekt, wenn nach drei Jahren die Förderung ausläuft?",
      en: "What remains of the climate project in the departments’ daily work when its funding ends after three years?",
    },
    description: {
      de: "Ein gefördertes Team hat drei Jahre lang Wissen aufgebaut, beraten und vernetzt. Dann laufen die Stellen aus. Verglichen wird, was danach mit den Fällen geschieht.",
      en: "A funded team has built up knowledge, advised and connected people for three years. Then the posts end. What happens to the cases afterwards is compared.",
    },
    topics: ["climate-adaptation", "integration"],
    focus: "climate-adaptation",
    weeks: 520,
    compareFrom: 156,
    marks: [
      { week: 52, title: { de: "Projekt beginnt", en: "Project begins" } },
      { week: 156, title: { de: "Förderung endet", en: "Funding ends" } },
    ],
    options: [
      option(
        "ends",
        "Förderung endet ersatzlos",
        "Funding ends without a follow-up",
        "Das Team geht. Was es wusste, nimmt es mit.",
        "The team leaves and takes along what it knew.",
      ),
      option(
        "checklist",
        "Klima-Check bleibt",
        "The climate check stays",
        "Das Team geht, hinterlässt aber eine Prüfliste für die Bauleitplanung.",
        "The team leaves but passes on a checklist for land-use planning.",
      ),
      {
        ...option(
          "permanent",
          "Stellen werden verstetigt",
          "Posts become permanent",
          "Zwei von drei Stellen gehen in den Stellenplan über.",
          "Two of three posts enter the regular staffing plan.",
        ),
        instruments: [
          { use: "officer", id: "climate-officer", start: 156, with: { posts: 2 } },
          { use: "checklist", start: 156 },
        ],
      },
      option(
        "extended",
        "Förderung wird um zwei Jahre verlängert",
        "Funding extended by two years",
        "Das Team bleibt zwei Jahre länger, dann endet auch das.",
        "The team stays for two more years, then that ends as well.",
      ),
    ],
  },
  {
    ...shared,
    id: "climate-mayor",
    title: { de: "Klimabürgermeister*in", en: "A deputy mayor for climate" },
    question: {
      de: "Was ändert ein Klimabürgermeister oder eine Klimabürgermeisterin im Alltag der Ämter, mit und ohne neue Stellen?",
      en: "What does a deputy mayor for climate change in the departments’ daily work, with and without new posts?",
    },
    description: {
      de: "Bisher trägt eine einzelne Klimabeauftragte das Thema. Nach der Wahl kann die erste Stellvertretung dafür einstehen.",
      en: "So far one climate officer has carried the topic. After the election the mayor’s first deputy may stand for it.",
    },
    topics: ["climate-adaptation", "integration"],
    focus: "climate-adaptation",
    weeks: 364,
    compareFrom: 52,
    marks: [{ week: 52, title: { de: "Amtsantritt nach der Wahl", en: "Term begins after the election" } }],
    options: [
      option(
        "officer",
        "Eine Beauftragte wie bisher",
        "One officer as before",
        "Die Klimabeauftragte bleibt allein.",
        "The climate officer remains alone.",
      ),
      option(
        "deputy",
        "Klimabürgermeister*in allein",
        "Deputy mayor alone",
        "Die erste Stellvertretung macht das Klima zur Chefsache.",
        "The first deputy makes climate a matter for the top.",
      ),
      option(
        "deputy-unit",
        "Klimabürgermeister*in mit Stabsstelle",
        "Deputy mayor with a staff unit",
        "Dazu wächst die Stelle auf vier Stellen.",
        "In addition the post grows to four posts.",
      ),
      option(
        "unit",
        "Dieselben Stellen ohne Klimabürgermeister*in",
        "The same posts without the deputy mayor",
        "Die Stabsstelle wächst ebenso, bleibt aber unter der Dezernatsleitung.",
        "The staff unit grows as well but stays under the head of its division.",
      ),
    ],
  },
  {
    ...shared,
    id: "disruptive-influx",
    title: { de: "Disruptiver Zustrom", en: "A disruptive influx" },
    question: {
      de: "Welche Organisation hält die Integration im Tagesgeschäft, wenn in kurzer Zeit viele Menschen ankommen?",
      en: "Which organisation keeps integration going in daily work when many people arrive within a short time?",
    },
    description: {
      de: "In wenigen Monaten kommen viele Geflüchtete an. Fälle und Regelaufgaben steigen steil.",
      en: "Many refugees arrive within a few months. Cases and regular work rise steeply.",
    },
    topics: ["climate-adaptation", "integration"],
    focus: "integration",
    begins: "2014-06",
    weeks: 260,
    compareFrom: 52,
    marks: [
      { week: 52, title: { de: "Zustrom beginnt", en: "Influx begins" } },
      { week: 104, title: { de: "Zustrom klingt ab", en: "Influx begins to fade" } },
      { week: 143, title: { de: "Zustrom abgeklungen", en: "Influx has faded" } },
    ],
    base: [
      { use: "officer", id: "climate-officer", topics: ["climate-adaptation"], with: { posts: 1 } },
      { use: "officer", id: "integration-officer", with: { posts: 1 } },
      { use: "topic-budget", topics: ["climate-adaptation", "integration"], with: { euro: 50000 } },
      { use: "network", end: 226 },
      { use: "working-circle", start: 4, end: 26 },
    ],
    events: [{ use: "influx", start: 52, end: 143 }],
    options: [
      option("line", "Nur die Linie", "Line only", "Abgestimmt wird auf dem Dienstweg.", "Coordination takes the Dienstweg."),
      {
        ...option(
          "crisis",
          "Arbeitsgruppe in der Krise",
          "Crisis working group",
          "Eine Gruppe über alle Ebenen trifft sich jede Woche.",
          "A group across all levels meets every week.",
        ),
        instruments: [{ use: "crisis-group", start: { when: "influx", at: "start", plus: 13 } }],
      },
      {
        ...option(
          "officer",
          "Mehr Stunden für die Beauftragte",
          "More hours for the officer",
          "Die Beauftragte bekommt eine zweite Stelle.",
          "The officer gets a second post.",
        ),
        instruments: [{ use: "officer", id: "integration-officer", start: 65, with: { posts: 2 } }],
      },
    ],
  },
];

const topic = (id: string, de: string, en: string): Topic => ({
  id,
  title: { de, en },
  occasionsPerStaffYear: 1,
  effortHours: 8,
  knowHowNeeded: 0.5,
  partners: 1.5,
  conflict: 0.3,
  moneyShare: 0.3,
  moneyEuro: 5000,
  deadlineWeeks: 20,
  duty: "voluntary",
  dutyFunded: false,
  salience: 0.3,
  councilSupport: 0.5,
  awareness: 0.3,
  knowHow: 0.2,
  relevance: {},
  contact: {},
});
export const topics = [
  topic("climate-adaptation", "Klimaanpassung", "Climate adaptation"),
  topic("integration", "Integration", "Integration"),
];

const department = (code: string, name: string, dezernat: string, staff: number): Department => ({
  code,
  name,
  dezernat,
  staff,
  posts: staff,
  type: "office",
  utilisation: null,
  hierarchy: null,
  relevance: {},
  contact: {},
});

export const organisation: Organisation = {
  id: "typical-50000",
  title: { de: "Stadt mit 50.000 Einwohnern (Typ)", en: "City of 50,000 inhabitants (type)" },
  inhabitants: 50000,
  dezernate: [
    { code: "OB", name: "Oberbürgermeister" },
    { code: "II", name: "Bauen und Umwelt" },
    { code: "III", name: "Soziales und Bildung" },
  ],
  departments: [
    department("10", "Hauptamt und Organisation", "OB", 38),
    department("11", "Personal", "OB", 16),
    department("01", "Büro des Oberbürgermeisters", "OB", 4),
    department("02", "Gleichstellungsstelle", "OB", 2),
    department("20", "Kämmerei", "OB", 24),
    department("61", "Stadtplanung", "II", 22),
    department("66", "Tiefbau und Grünflächen", "II", 61),
    department("65", "Hochbau und Gebäudemanagement", "II", 44),
    department("67", "Umwelt und Klima", "II", 12),
    department("50", "Soziales und Wohnen", "III", 52),
    department("51", "Jugend und Familie", "III", 83),
    department("40", "Schulen, Sport und Kultur", "III", 29),
  ],
};

const parameter = (name: string, de: string, en: string, unit: string, source: string): ParameterSpec => ({
  name,
  group: "casework",
  title: { de, en },
  unit,
  default: 0.5,
  min: 0.25,
  max: 1,
  scale: "linear",
  source,
});
export const parameters: readonly ParameterSpec[] = [
  parameter("asking", "Neigung, andere zu fragen", "Readiness to ask others", "share 0…1", "seed 001 §1.2"),
  parameter("fading", "Verblassen ungenutzten Wissens", "Fading of unused knowledge", "per year", "assumption"),
  parameter("officerHours", "Stunden der Beratung je Anfrage", "Hours of advice per request", "hours", "assumption"),
];
