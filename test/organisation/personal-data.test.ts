import { describe, expect, test } from "vitest";
import { problemsOf, read } from "./library.ts";

function withColumn(heading: string, ...cells: string[]): string {
  return `Amt;Stellen;"${heading}"\nTiefbauamt;80;"${cells[0]}"\nJugendamt;60;"${cells[1]}"`;
}

describe("columns about persons are refused", () => {
  test.each([
    ["Name der Leitung", "A", "B"],
    ["Leitung", "A. Muster", "B. Muster"],
    ["Amtsleiter/in", "A. Muster", "B. Muster"],
    ["Vorname", "Anna", "Bernd"],
    ["Nachname", "Muster", "Beispiel"],
    ["Personalnummer", "1001", "1002"],
    ["Personal-Nr.", "1001", "1002"],
    ["Pers.-Nr.", "1001", "1002"],
    ["E-Mail", "", ""],
    ["Geburtsdatum", "1.1.1970", "2.2.1980"],
    ["Sachbearbeiter", "Muster", "Beispiel"],
    ["Mitarbeiter", "Muster", "Beispiel"],
    ["head name", "Muster", "Beispiel"],
    ["Head of department", "Muster", "Beispiel"],
    ["Employee ID", "1", "2"],
    ["Bemerkung", "Muster, Anna", "Beispiel, Bernd"],
    ["Kontakt", "amt@example.org", ""],
    ["Ansprache", "Frau Muster", "Herr Beispiel"],
  ])("%s", (heading, a, b) => {
    const problems = problemsOf(() => read(withColumn(heading, a, b)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 1, column: 13, path: heading });
    expect(problems[0].message.de).toContain("Datenschutz");
    expect(problems[0].message.en).toContain("data protection");
  });

  test.each(["Offenheit", "Motivation", "attitude"])("so are attitudes: %s", (heading) => {
    const [problem] = problemsOf(() => read(withColumn(heading, "0,3", "0,9")));
    expect(problem.message.en).toContain("attitudes");
  });

  test("also when the user asks for them by name", () => {
    const [problem] = problemsOf(() => read(withColumn("Leitung", "X. Y.", "Z. W."), { columns: { dezernat: "Leitung" } }));
    expect(problem.message.en).toContain("data protection");
  });

  test("their contents are never repeated", () => {
    const problems = problemsOf(() => read(withColumn("Bemerkung", "Geheim, Gerda", "Diskret, Dora")));
    expect(JSON.stringify(problems)).not.toMatch(/Geheim|Diskret/);
  });
});

describe("what only looks like persons is read", () => {
  test.each([
    ["Mitarbeiter", "90", "70"],
    ["Mitarbeitende", "90", "70"],
    ["Leitungsstellen", "2", "3"],
    ["Bemerkung", "Schule, Sport", "Kultur, Museen"],
    ["Straße", "Am Markt", "Hauptstraße"],
  ])("%s", (heading, a, b) => {
    expect(read(withColumn(heading, a, b)).organisation.departments).toHaveLength(2);
  });

  test("names of departments with a comma", () => {
    const csv = 'Amt;Stellen\n"Schule, Sport";80\n"Kultur, Museen";60\n"Umwelt, Verkehr";40';
    expect(read(csv).organisation.departments).toHaveLength(3);
  });
});
