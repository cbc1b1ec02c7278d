import { describe, expect, test } from "vitest";
import { instruments } from "../../../sim/instruments/registry.ts";
import type { Organisation } from "../../../sim/model/organisation.ts";
import { loadLibrary } from "../../../sim/node/library.ts";
import { typicalOrganisation } from "../../../sim/organisation/typical.ts";
import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { cardHeights } from "../../../viz/lab/administration/picture/card-heights.ts";
import { caseShares } from "../../../viz/lab/administration/picture/case-shares.ts";
import { fits } from "../../../viz/lab/administration/picture/finding.ts";
import { newDepartment, newDezernat } from "../../../viz/lab/administration/picture/new-unit.ts";
import { placementsOf } from "../../../viz/lab/administration/picture/placements.ts";

const { departmentTypes, topics } = loadLibrary();
const town = typicalOrganisation(50_000, departmentTypes, topics);
const use = (id: string, given: Partial<Use> = {}): Use => ({
  ...{ use: id, id, topics: ["climate-adaptation"], start: 0, end: null, ramp: 0, with: {} },
  ...given,
});

describe("cards", () => {
  test("grow in proportion to posts where their text allows", () => {
    const { of, belowScale } = cardHeights([1, 10, 20, 200, 400]);
    expect(of(400) / of(200)).toBeCloseTo(2);
    expect(of(1)).toBe(of(10));
    expect(of(belowScale)).toBeCloseTo(of(1));
    expect(of(belowScale * 2)).toBeCloseTo(2 * of(1), 0);
  });

  test("of departments of one size are no larger than needed, and none is out of scale", () => {
    const { of, belowScale } = cardHeights([50, 50, 50]);
    expect(of(50)).toBeLessThan(6);
    expect(belowScale).toBe(0);
  });

  test("stand for administrations of every size, and for none", () => {
    for (const inhabitants of [3_000, 50_000, 600_000]) {
      const posts = typicalOrganisation(inhabitants, departmentTypes, topics).departments.map((d) => d.posts);
      const heights = posts.map(cardHeights(posts).of);
      expect(Math.max(...heights)).toBeLessThanOrEqual(16);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(4);
    }
    expect(cardHeights([]).of(0)).toBeGreaterThan(0);
  });
});

describe("where cases arise", () => {
  const of = (parts: readonly (readonly [code: string, staff: number, relevance: number])[]): Organisation => ({
    ...{ ...town, dezernate: [{ code: "ob", name: "OB" }] },
    departments: parts.map(([code, staff, relevance]) => ({
      ...{ code, name: code, dezernat: "ob", type: "other", posts: staff, staff, utilisation: null, hierarchy: null },
      ...{ relevance: { heat: relevance }, contact: {} },
    })),
  });

  test("hundred cases are spread by relevance and staff", () => {
    const shares = caseShares(
      of([
        ["a", 100, 1],
        ["b", 100, 0.5],
        ["c", 50, 1],
        ["d", 500, 0],
      ]),
      "heat",
    );
    expect([...shares.values()].map(({ cases }) => cases)).toEqual([50, 25, 25, 0]);
    expect(shares.get("b")!.against).toBe(0.5);
  });

  test("units below five staff show nothing", () => {
    const shares = caseShares(
      of([
        ["a", 100, 1],
        ["b", 4, 1],
      ]),
      "heat",
    );
    expect(shares.get("b")).toEqual({ cases: null, against: 0 });
  });

  test("a topic that touches nobody gives nobody cases", () => {
    expect([...caseShares(town, "nothing").values()].every(({ cases }) => cases === 0 || cases === null)).toBe(true);
  });
});

describe("units and bodies", () => {
  const placed = (...uses: readonly Use[]) => placementsOf(uses, town, { instruments, topics });
  const dezernatOf = (code: string) => town.departments.find((d) => d.code === code)!.dezernat;

  test("at the mayor's they sit in the first Dezernat, below where their topic weighs most", () => {
    const { units } = placed(
      use("officer", { with: { placement: "mayor" } }),
      use("officer", { id: "second", with: { placement: "department", posts: 0.5 } }),
      use("staff-unit", { with: { placement: "dezernat" }, start: 52, end: 104 }),
    );
    expect(units.map(({ level }) => level)).toEqual(["mayor", "department", "dezernat"]);
    expect(units[0]).toMatchObject({ dezernat: town.dezernate[0].code, department: null });
    expect(units[1].posts).toBe(0.5);
    expect(dezernatOf(units[1].department!)).toBe(units[1].dezernat);
    const relevance = (code: string | null) =>
      town.departments.filter((d) => d.code === code).map((d) => d.staff * d.relevance["climate-adaptation"])[0];
    for (const { code } of town.departments) expect(relevance(units[1].department)).toBeGreaterThanOrEqual(relevance(code));
    expect(units[2]).toMatchObject({ start: 52, end: 104 });
  });

  test("a body has as many members as it has seats, from the Dezernate it says", () => {
    const { bodies } = placed(use("steering-circle", { with: { departments: 6 } }));
    expect(bodies).toHaveLength(1);
    expect(bodies[0].members).toHaveLength(6);
    expect(bodies[0].dezernate).toBe(new Set(bodies[0].members.map(dezernatOf)).size);
  });

  test("every instrument of the catalogue can be shown, and so can one that is unknown", () => {
    for (const { id, example } of instruments)
      expect(() =>
        placed(use(id, { ...example, topics: example.topics.length > 0 ? example.topics : ["integration"] })),
      ).not.toThrow();
    expect(placed(use("no-such-thing"))).toEqual({ units: [], bodies: [] });
  });

  test("an administration without departments has neither", () => {
    const empty = { ...town, departments: [] };
    expect(placementsOf([use("officer")], empty, { instruments, topics })).toEqual({ units: [], bodies: [] });
  });
});

test("new units get codes nobody has", () => {
  const first = newDepartment(town, "ob", "Neues Amt");
  const again = newDepartment({ ...town, departments: [...town.departments, first as never] }, "ob", "Neues Amt");
  expect(again.code).not.toBe(first.code);
  const same = newDezernat({ ...town, dezernate: [{ code: "neues-dezernat", name: "x" }] }, "Neues Dezernat");
  expect(same.code).toBe("neues-dezernat-2");
});

test("departments are found by any of their words, umlauts or not", () => {
  const roads = { name: "Amt für Straßen und Grün" };
  expect(fits(roads, ["Tiefbauamt"], "tief strassen")).toBe(true);
  expect(fits(roads, ["Tiefbauamt"], "Gruen")).toBe(true);
  expect(fits(roads, [], "schule")).toBe(false);
  expect(fits(roads, [], "  ")).toBe(true);
});
