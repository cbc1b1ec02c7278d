import { describe, expect, test } from "vitest";
import type { Language } from "../../../sim/core/language.ts";
import { instruments } from "../../../sim/instruments/registry.ts";
import { lineWords, shortLineWords } from "../../../viz/lab/options/line-words.ts";
import { de } from "../../../viz/lab/options/text/de.ts";
import { en } from "../../../viz/lab/options/text/en.ts";
import { changeWords, type UseTeller, useDetails, useTitle } from "../../../viz/lab/options/use-words.ts";
import { use } from "./small-inquiry.ts";

const topics = [
  { id: "climate-mitigation", title: { de: "Klimaschutz", en: "Climate mitigation" } },
  { id: "integration", title: { de: "Integration", en: "Integration" } },
];
const teller = (language: Language, begins?: string): UseTeller => ({
  instruments,
  topics,
  inquiry: { topics: topics.map(({ id }) => id) },
  begins,
  language,
  words: { de, en }[language],
});

const unit = use({ use: "staff-unit", id: "unit", start: 104, with: { posts: 3, placement: "deputyMayor" } });

describe("a use in one line", () => {
  test("names its size, what is not as usual and when it acts", () => {
    expect(useTitle(unit, teller("de"))).toBe("Stabsstelle oder Koordinierungsstelle");
    expect(useDetails(unit, teller("de"))).toBe("für Integration, 3 Stellen, bei der Stellvertretung, ab Jahr\u00A03");
    expect(useDetails(unit, teller("en"))).toBe("for integration, 3 posts, with a deputy mayor, from year\u00A03 on");
  });

  test("names the tasks only where it does not serve all, and the end and the slow start only where there are any", () => {
    const short = use({ topics: ["climate-mitigation"], start: 0, end: 156, ramp: 26, with: { posts: 0.5 } });
    expect(useDetails(short, teller("de", "2012-01"))).toBe(
      "für Klimaschutz, 0,5 Stellen, von Anfang an, bis Ende 2014, Anlaufzeit 6 Monate",
    );
    expect(useDetails(use({ topics: ["integration", "climate-mitigation"] }), teller("en"))).toBe("1 post, from the start");
  });

  test("values equal to the instrument's own are not named", () => {
    const plain = use({ use: "training", with: { hours: 4, attendance: "assigned" } });
    expect(useDetails(plain, teller("de"))).toBe("für Integration, Teilnahme: angeordnet, von Anfang an");
  });
});

describe("what is different", () => {
  test("is told value by value, then by time", () => {
    const later = use({ use: "staff-unit", id: "unit", start: 156, end: 260, with: { posts: 1, placement: "deputyMayor" } });
    expect(changeWords(unit, later, teller("de"))).toEqual([
      "1 Stelle statt 3 Stellen",
      "ab Jahr\u00A04 statt ab Jahr\u00A03",
      "bis Ende von Jahr\u00A05 statt bis zum Schluss",
    ]);
    expect(changeWords(unit, unit, teller("de"))).toEqual([]);
  });

  test("a value left to the instrument is told as what it is", () => {
    const silent = use({ use: "staff-unit", id: "unit", start: 104, with: { posts: 3 } });
    expect(changeWords(silent, unit, teller("en"))).toEqual(["with a deputy mayor instead of with the mayor"]);
  });

  test("with little room, size and time are told", () => {
    const added = { kind: "added", use: unit, index: 0 } as const;
    expect(shortLineWords(added, teller("de"))).toBe("3 Stellen, ab Jahr\u00A03");
    const changed = { kind: "changed", use: { ...unit, start: 0 }, index: 0, before: unit } as const;
    expect(shortLineWords(changed, teller("en"))).toBe("from the start instead of from year\u00A03 on");
  });

  test("what carries on the same says so", () => {
    const line = { kind: "added", use: unit, index: 1, continues: { ...unit, end: 104 } } as const;
    expect(lineWords(line, teller("de"))).toMatch(/^als Fortsetzung, für Integration/);
  });

  test("what grows out of another unit says so", () => {
    const line = { kind: "added", use: unit, index: 1, continues: use() } as const;
    expect(lineWords(line, teller("de"))).toContain("wird aus „Beauftragte oder Beauftragter“, für Integration, 3 Stellen");
  });
});
