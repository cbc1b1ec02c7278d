import { describe, expect, it } from "vitest";
import { trackOf, wayInWords } from "../../../viz/lab/comparison/follow/case-track.ts";
import { de } from "../../../viz/lab/comparison/text/de.ts";
import type { CaseWay, FollowedCase } from "../../../viz/lab/engine/engine.ts";

const lost: CaseWay = {
  owner: "66",
  fate: "uncoordinated",
  settled: 224,
  steps: [
    { from: 212, weeks: 0, stage: "assign", what: "arises" },
    { from: 212, weeks: 3, stage: "knowHow", what: "advice" },
    { from: 215, weeks: 9, stage: "coordinate", what: "coordination" },
    { from: 224, weeks: 0, stage: "coordinate", what: "settled" },
  ],
};
const open: CaseWay = { ...lost, fate: "pending", settled: 260, steps: lost.steps.slice(0, 2) };
const followed: FollowedCase = { id: "66 x 212 0", department: "66", week: 212, deadline: 228, a: lost, b: open };

describe("a followed case", () => {
  it("stands on one axis from the week it arises to the last thing that happens", () => {
    const { a, b, deadline } = trackOf(followed);
    expect(deadline).toBe(1);
    expect(a.parts.map(({ what, from, to }) => [what, from, to])).toEqual([
      ["advice", 0, 3 / 16],
      ["coordination", 3 / 16, 12 / 16],
    ]);
    expect(a.end).toBe(12 / 16);
    expect(b.end).toBeUndefined();
  });

  it("is counted in weeks at round distances, few enough to read", () => {
    for (const deadline of [213, 216, 228, 300, 700]) {
      const { ticks } = trackOf({
        ...followed,
        a: { ...lost, settled: 213, steps: [] },
        b: { ...lost, settled: 213, steps: [] },
        deadline,
      });
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks[0]).toEqual({ at: 0, week: 212 });
      expect(ticks.every(({ at }) => at <= 1)).toBe(true);
    }
  });

  it("is told in words, with how it ends or that it is open", () => {
    expect(wayInWords(lost, "Tiefbauamt", "Abstimmung nicht zustande gekommen", de.follow)).toEqual([
      "Woche 212: Der Fall entsteht, Tiefbauamt.",
      "Ab Woche 212: 3 Wochen Warten auf Beratung.",
      "Ab Woche 215: 9 Wochen Abstimmung mit anderen und Warten auf Leitungen.",
      "Woche 224: Abstimmung nicht zustande gekommen.",
    ]);
    expect(wayInWords(open, "Tiefbauamt", "", de.follow).at(-1)).toBe("Am Ende des Laufs noch offen.");
  });
});
