import { describe, expect, test } from "vitest";
import { classifier } from "../../sim/organisation/classify.ts";
import { types } from "./library.ts";

const classify = classifier(types);

describe("a department's name tells its kind", () => {
  test.each([
    ["Stadtplanungsamt", "urban-planning"],
    ["Amt für Stadtentwicklung und Städtebau", "urban-planning"],
    ["Bauleit- und Verkehrsplanung", "urban-planning"],
    ["Urban Planning", "urban-planning"],
    ["Tiefbauamt", "civil-engineering"],
    ["Strassen- und Brueckenbau", "civil-engineering"],
    ["STRASSENBAU", "civil-engineering"],
    ["Roads and Bridges", "civil-engineering"],
    ["Grünflächenamt", "parks"],
    ["Gruenflaechenamt", "parks"],
    ["Garten- und Friedhofsamt", "parks"],
    ["Sozialamt", "social"],
    ["Hilfen für Asylbewerber", "social"],
    ["Stadtjugendamt", "youth"],
    ["Amt für Kinder, Jugend und Familie", "youth"],
    ["Youth Welfare Office", "youth"],
    ["Kindertageseinrichtungen", "daycare"],
    ["Städtische Kitas", "daycare"],
    ["Ordnungsamt", "public-order"],
    ["Sicherheit und Ordnung", "public-order"],
    ["Bürgerbüro", "residents"],
    ["Einwohnermeldeamt", "residents"],
    ["Standesamt", "residents"],
    ["Ausländerbehörde", "foreigners"],
    ["Fachdienst Integration", "foreigners"],
    ["Schulverwaltungsamt", "schools"],
    ["Gymnasien", "schools"],
    ["Gesundheitsamt", "health"],
    ["Public Health", "health"],
    ["Hochbauamt", "building-construction"],
    ["Gebäudemanagement", "building-construction"],
    ["Feuerwehrgebäude", "building-construction"],
    ["Wirtschaftsförderung", "economy"],
    ["Stadtkämmerei", "treasury"],
    ["Personalamt", "personnel"],
    ["Human Resources", "personnel"],
    ["Personalrat", "mayor-office"],
    ["IT-Service", "it"],
    ["Berufsfeuerwehr", "fire"],
    ["Rettungsdienst", "fire"],
    ["Kulturamt", "culture"],
    ["Volkshochschule", "adult-education"],
    ["Stadtbücherei", "libraries"],
    ["Sportstätten und Bäder", "sport"],
    ["Umweltamt", "environment"],
    ["Stabsstelle Klimaschutz", "environment"],
    ["Abfallwirtschaftsbetrieb", "waste"],
    ["Abwasserbeseitigung", "sewage"],
    ["Waste water", "sewage"],
    ["Jobcenter", "job-centre"],
    ["Grundsicherung für Arbeitssuchende nach dem SGB II", "job-centre"],
    ["Liegenschaftsamt", "real-estate"],
    ["Rechtsamt", "legal"],
    ["Rechnungsprüfungsamt", "audit"],
    ["Büro der Oberbürgermeisterin", "mayor-office"],
    ["Statistik und Wahlen", "statistics"],
    ["Bauaufsicht", "building-permits"],
    ["Soziales und Gesundheit", "social"],
    ["Gesundheit und Soziales", "health"],
    ["Personal- und Organisationsamt", "personnel"],
    ["Straßenverkehrsbehörde", "mobility"],
    ["Güterverkehr", "mobility"],
    ["Wohngeldstelle", "housing"],
    ["Vermessungs- und Katasteramt", "surveying"],
  ])("%s → %s", (name, id) => {
    const found = classify(name);
    expect(found.type.id).toBe(id);
    expect(found.basis).toBe("name");
  });

  test("letters inside other words do not count", () => {
    expect(classify("Italienreferat").type.id).toBe("other");
    expect(classify("Transporte").type.id).not.toBe("sport");
    expect(classify("Familie Müller").type.id).not.toBe("waste");
  });

  test("decomposed umlauts are umlauts", () => {
    expect(classify("Gru\u0308nfla\u0308chenamt").type.id).toBe("parks");
  });
});

describe("what else is known", () => {
  test("a number decides only where no word does", () => {
    expect(classify("Amt A", { number: "66" })).toMatchObject({ type: { id: "civil-engineering" }, basis: "number" });
    expect(classify("Amt A", { number: "Amt 61/2" })).toMatchObject({ type: { id: "urban-planning" }, basis: "number" });
    const sewage = classify("Abwasserbeseitigung", { number: "53" });
    expect(sewage.type.id).toBe("sewage");
    expect(sewage.reason.de).toContain("53");
    expect(sewage.alternatives.map(({ id }) => id)).toEqual(["health"]);
  });

  test("longer numbers are no numbers of offices: product 538 is not office 53", () => {
    expect(classify("Einheit X", { number: "538" }).basis).toBe("nothing");
  });

  test("a number inside the name is not read", () => {
    expect(classify("Amt 66").basis).toBe("nothing");
  });

  test("the area decides last", () => {
    expect(classify("Beratungsleistungen", { area: "Kinder-, Jugend- und Familienhilfe" })).toMatchObject({
      type: { id: "youth" },
      basis: "area",
    });
    expect(classify("Einheit X", { number: "37", area: "Soziales" }).type.id).toBe("fire");
  });

  test("a close second is told", () => {
    expect(classify("Amt für Schule und Sport").reason.de).toContain("auch möglich: Sportamt");
    expect(classify("Tiefbauamt").reason.de).not.toContain("auch möglich");
  });

  test("the unknown is neutral and says so in both languages", () => {
    const { type, reason } = classify("Einheit X");
    expect(type.id).toBe("other");
    expect(reason.de).toContain("geringe Betroffenheit");
    expect(reason.en).toContain("low relevance");
  });
});

test("every kind is recognised by its own German and English title", () => {
  const wrong = types.types
    .filter((type) => type.id !== "other")
    .flatMap((type) => [type.title.de, type.title.en].filter((title) => classify(title).type !== type));
  expect(wrong).toEqual([]);
});
