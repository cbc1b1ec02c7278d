import { expect, it } from "vitest";
import { atCoordinate } from "../../sim/model/cases.ts";
import { fates } from "../../sim/model/fate.ts";
import { administration, inputWith, parametersWith, topicsNamed, watch } from "../support/city.ts";
import { binomialDeviation } from "../support/statistics.ts";

/**
 * Cases that need the agreement of one to four partner departments which are all alike, know nobody, and whom nobody can
 * overrule; every other hurdle is open (Pressman & Wildavsky 1973: clearances multiply).
 */
function clearances(opennessWeight: number) {
  const codes = Array.from({ length: 20 }, (_, i) => `D${i}`);
  const [topic] = topicsNamed("integration");
  const input = inputWith({
    organisation: administration(codes.map((code) => ({ code, staff: 40, relevance: { integration: 1 } }))),
    topics: [{ ...topic, partners: 2, conflict: 0, duty: "voluntary", deadlineWeeks: 60 }],
    weeks: 160,
    structures: { stages: "gates", openness: "bounded", regularWork: "first", coordination: "positive" },
    open: ["assign", "notice", "takeUp", "knowHow", "afford", "do"],
    without: ["attitudes", "staffing"],
    parameters: parametersWith({
      opennessBetweenDepartments: 0,
      opennessFromContact: 0,
      opennessWeight,
      priorityWeight: 0,
      legalWeight: 0,
      salienceWeight: 0,
      tieWeight: 0,
      stressCloses: 0,
      experience: 0,
      futility: 0,
      acquaintanceGain: 0,
      projectTieGain: 0,
      settlingCost: 0,
      lineAuthority: 0,
      betweenDezernate: 0,
      releaseReserve: 0,
      councilShare: 0,
      headAttention: 1e6,
      superiorAttention: 1e6,
      partners: 1,
    }),
  });
  const partners = new Map<number, number>();
  const w = watch(input, ({ cases, week }) => {
    for (let row = cases.length - 1; row >= 0 && cases.week[row] === week; row--) {
      const slot = cases.slotOf[row];
      if (slot >= 0 && cases.state[slot] === atCoordinate) partners.set(row, cases.partnerCount[slot]);
    }
  });
  const open = w.c.meanOpenness[0];
  expect(new Set(w.c.meanOpenness).size).toBe(1);
  const motives = opennessWeight * open;
  const joins = motives / (motives + w.p.partnerLogic);

  const asked = [0, 0, 0, 0, 0];
  const passed = [0, 0, 0, 0, 0];
  const ended = new Set<string>();
  for (const [row, n] of partners) {
    if (w.cases.week[row] > 140) continue;
    asked[n]++;
    const fate = fates[w.cases.fate[row]];
    ended.add(fate);
    if (fate !== "uncoordinated") passed[n]++;
  }
  return { joins, asked, passed, ended };
}

it.each([1, 0.25])("independent partners clear a case with p to the power of their number (weight of openness %d)", (weight) => {
  const { joins, asked, passed, ended } = clearances(weight);
  expect([...ended].sort()).toEqual(["implemented", "symbolic", "uncoordinated"]);
  for (let n = 1; n <= 4; n++) {
    expect(asked[n]).toBeGreaterThan(1_000);
    expect(
      Math.abs(binomialDeviation(passed[n], asked[n], joins ** n)),
      `${n} partners: ${passed[n]} of ${asked[n]}`,
    ).toBeLessThan(3);
  }
});
