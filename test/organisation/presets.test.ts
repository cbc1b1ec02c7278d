import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { organisationFromPreset, readPreset } from "../../sim/organisation/preset.ts";
import { problemsOf, scenarioFile, topics, types } from "./library.ts";

const files = readdirSync(new URL("../../scenarios/organisations/", import.meta.url)).filter((file) => file.endsWith(".yaml"));
const presets = files.map((file) => [file, readPreset(scenarioFile(`organisations/${file}`), file, types)] as const);

test("the six cities are there", () => {
  expect(files).toEqual(
    expect.arrayContaining(["cottbus", "halle", "potsdam", "remscheid", "schwerin", "wuerzburg"].map((id) => `${id}.yaml`)),
  );
});

describe.each(presets)("%s", (file, preset) => {
  test("is a stylised type under its own name", () => {
    expect(preset.id).toBe(file.replace(".yaml", ""));
    expect(preset.title.de).toMatch(/^Stilisierter Typ nach \S/);
    expect(preset.title.en).toMatch(/^Stylised type after \S/);
  });

  test("says of every number where it comes from", () => {
    const visit = (value: unknown, path: string): void => {
      if (typeof value === "number" && path !== ".schemaVersion") expect(path).toMatch(/\.value$/);
      if (value === null || typeof value !== "object") return;
      if ("value" in value) {
        const { source, status } = value as { source?: string; status?: string };
        expect(source, path).toMatch(/\S{3}/);
        expect(["source", "estimated", "generated"], path).toContain(status);
        expect(status === "generated", path).toBe(value.value === null);
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(preset, "");
    expect(preset.facts.length).toBeGreaterThan(0);
  });

  test("becomes an administration of its size", () => {
    const { departments, inhabitants, title } = organisationFromPreset(preset, types, topics);
    const staff = departments.reduce((sum, d) => sum + d.staff, 0);
    expect(inhabitants).toBe(preset.inhabitants.value);
    expect(title).toEqual(preset.title);
    if (preset.staff.value !== null) expect(staff).toBe(preset.staff.value);
    else expect(staff).toBe(Math.round(preset.inhabitants.value / 50 / 0.85));
    for (const known of preset.departments) {
      expect(departments.find((d) => d.code === known.type)?.name).toBe(known.name?.value);
    }
  });
});

describe("what a preset knows", () => {
  const base = scenarioFile("organisations/schwerin.yaml");
  const estimated = (value: unknown): string => `{ value: ${JSON.stringify(value)}, status: estimated, source: test }`;
  const known = (departments: string): ReturnType<typeof organisationFromPreset> => {
    const text = base.replace(/departments:[\s\S]*facts:/, `departments:\n${departments}\nfacts:`);
    return organisationFromPreset(readPreset(text, "test.yaml", types), types, topics);
  };

  test("overrides the generated, and the total stays", () => {
    const plain = known("  []");
    const changed = known(
      `  - { type: parks, name: ${estimated("Stadtgrün")}, staff: ${estimated(200)}, dezernat: ${estimated("social")} }`,
    );
    expect(changed.departments.find((d) => d.code === "parks")).toMatchObject({
      name: "Stadtgrün",
      staff: 200,
      dezernat: "social",
    });
    const total = (o: typeof plain): number => o.departments.reduce((sum, d) => sum + d.staff, 0);
    expect(total(changed)).toBe(total(plain));
  });

  test("may stand outside the line, in the county or as an enterprise; nobody else does", () => {
    const { departments } = known("  - { type: utilities, side: enterprise }\n  - { type: youth, side: county }");
    const outside = departments.filter(({ side }) => side !== undefined).map(({ code, side }) => [code, side]);
    expect(Object.fromEntries(outside)).toEqual({ utilities: "enterprise", youth: "county" });
    expect(problemsOf(() => known("  - { type: youth, side: land }"))[0].path).toBe("departments[0].side");
  });

  test("may not exceed the whole", () => {
    const [problem] = problemsOf(() => known(`  - { type: parks, staff: ${estimated(14_000)} }`));
    expect(problem.message.en).toContain("more staff than the administration");
  });

  test("names kinds that exist, else the nearest is told", () => {
    const [problem] = problemsOf(() => known("  - { type: park }"));
    expect(problem).toMatchObject({ path: "departments[0].type", nearest: "parks" });
  });

  test("without a source is refused", () => {
    const [problem] = problemsOf(() =>
      readPreset(base.replace(/status: estimated, source: "[^"]*"/, "status: estimated"), "test.yaml", types),
    );
    expect(problem.path).toBe("inhabitants.source");
  });
});
