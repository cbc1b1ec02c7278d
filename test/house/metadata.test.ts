import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./planted.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const program = JSON.parse(read("package.json"));

describe("CITATION.cff", () => {
  const citation = parse(read("CITATION.cff"), { schema: "failsafe" });

  test("has what Citation File Format 1.2.0 requires", () => {
    expect(citation["cff-version"]).toBe("1.2.0");
    expect(citation.type).toBe("software");
    for (const field of ["message", "title"]) expect(citation[field]).toMatch(/\w/);
    for (const author of citation.authors) expect(author.name ?? author["family-names"]).toMatch(/\w/);
  });

  test("names this version and licence", () => {
    expect(citation).toMatchObject({ version: program.version, license: program.license });
  });
});

describe("publiccode.yml", () => {
  const publiccode = parse(read("publiccode.yml"), { schema: "failsafe" });

  test("has what the standard requires", () => {
    expect(publiccode.publiccodeYmlVersion).toMatch(/^0\.[4-9]/);
    expect(publiccode.name).toBe("Querschnitt");
    expect(publiccode.platforms.length).toBeGreaterThan(0);
    expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(publiccode.developmentStatus);
    expect(["standalone/backend", "standalone/desktop", "standalone/web", "standalone/other", "library"]).toContain(
      publiccode.softwareType,
    );
    expect(publiccode.legal.license).toBe(program.license);
    expect(publiccode.localisation.localisationReady).toMatch(/^(true|false)$/);
    expect(publiccode.localisation.availableLanguages).toEqual(["de", "en"]);
    expect(publiccode.softwareVersion).toBe(program.version);
  });

  test("is maintained by somebody", () => {
    const { type, contacts, contractors } = publiccode.maintenance;
    expect(["internal", "contract", "community", "none"]).toContain(type);
    if (type === "community" || type === "internal") for (const contact of contacts) expect(contact.name).toMatch(/\w/);
    if (type === "contract") expect(contractors.length).toBeGreaterThan(0);
  });

  test.each(["de", "en"])("describes itself in %s within the limits", (language) => {
    const { shortDescription, longDescription, features } = publiccode.description[language];
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    for (const feature of features) expect(feature.length).toBeLessThanOrEqual(100);
  });
});

describe("changelog and licence", () => {
  test("the changelog tells of this version, or of what comes next", () => {
    expect(read("CHANGELOG.md")).toMatch(/^## \[Unreleased\]$/m);
  });

  test("the licence is the one that is named", () => {
    expect(existsSync(join(root, "LICENSE"))).toBe(true);
    expect(read("LICENSE")).toMatch(new RegExp(`^${program.license} License`));
  });
});
