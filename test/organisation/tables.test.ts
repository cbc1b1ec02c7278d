import { describe, expect, test } from "vitest";
import { readDepartmentTypes } from "../../sim/organisation/department-type.ts";
import { readTopics } from "../../sim/organisation/topics.ts";
import { problemsOf, scenarioFile, topics, types } from "./library.ts";

const typesText = scenarioFile("department-types.yaml");
const topicsText = scenarioFile("topics.yaml");

describe("the table of kinds", () => {
  test("has the classical numbers in their places, each once", () => {
    const numbers = types.types.flatMap((type) => type.numbers.map((number) => [number, type.id] as const));
    expect(new Set(numbers.map(([number]) => number)).size).toBe(numbers.length);
    const of = new Map(numbers);
    const classical = {
      "10": "main-office",
      "11": "personnel",
      "14": "audit",
      "20": "treasury",
      "30": "legal",
      "32": "public-order",
    };
    const more = {
      "33": "residents",
      "37": "fire",
      "40": "schools",
      "41": "culture",
      "43": "adult-education",
      "50": "social",
      "51": "youth",
    };
    const rest = {
      "52": "sport",
      "53": "health",
      "61": "urban-planning",
      "63": "building-permits",
      "65": "building-construction",
    };
    const last = { "62": "surveying", "64": "housing", "66": "civil-engineering", "67": "parks", "70": "waste", "80": "economy" };
    for (const [number, id] of Object.entries({ ...classical, ...more, ...rest, ...last }))
      expect(of.get(number), number).toBe(id);
  });

  test("gives every rank from 1 to 60 to one unit, so that an administration has exactly as many departments as it should", () => {
    const ranks = types.types.flatMap((type) => [type.standsAloneFrom, ...type.divisions.map((d) => d.standsAloneFrom)]);
    const sorted = ranks.filter((rank) => rank !== null).sort((a, b) => a - b);
    expect(sorted).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  test("refuses a parent that comes later, an unknown Dezernat, a word with capitals", () => {
    const broken = typesText
      .replace("otherwisePartOf: mayor-office", "otherwisePartOf: daycare")
      .replace("dezernat: finance", "dezernat: finanzen")
      .replace("[hauptamt,", "[Hauptamt,");
    const problems = problemsOf(() => readDepartmentTypes(broken, "types.yaml"));
    expect(problems.map((p) => [p.path, p.found])).toContainEqual(["types[1].words.de[0]", '"Hauptamt"']);
    const later = problemsOf(() => readDepartmentTypes(broken.replace("[Hauptamt,", "[hauptamt,"), "types.yaml"));
    expect(later.map((p) => p.path)).toEqual(expect.arrayContaining(["types[1].dezernat", "types[1].otherwisePartOf"]));
  });
});

describe("the topics", () => {
  test("are eight, the three of the scenarios among them, voluntary where the source says so", () => {
    expect(topics).toHaveLength(8);
    for (const id of ["climate-mitigation", "climate-adaptation", "integration"]) {
      expect(topics.find((topic) => topic.id === id)?.duty).toBe("voluntary");
    }
  });

  test("say of every kind of department how relevant they are", () => {
    for (const topic of topics)
      expect(Object.keys(topic.relevance).sort(), topic.id).toEqual(types.types.map((t) => t.id).sort());
  });

  test("refuse unknown kinds, shares beyond 1 and ids given twice", () => {
    const broken = topicsText.replace("mayor-office: 0.4", "mayors-office: 0.4").replace(/knowHow: [\d.]+\n/, "knowHow: 4\n");
    const problems = problemsOf(() => readTopics(broken, "topics.yaml", types));
    expect(problems.map((p) => [p.path, p.nearest])).toContainEqual(["topics[0].relevance.mayors-office", "mayor-office"]);
    expect(problems.map((p) => p.path)).toContain("topics[0].knowHow");
    const twice = topicsText.replace("id: integration", "id: climate-mitigation");
    expect(problemsOf(() => readTopics(twice, "topics.yaml", types))[0].path).toBe("topics");
  });
});
