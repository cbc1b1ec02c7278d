import fc from "fast-check";
import { expect, it } from "vitest";
import { Agenda } from "../../sim/model/agenda.ts";

it("every event put down is taken in its week once, the latest first; beyond the horizon none", () => {
  const weeks = 12;
  const plan = fc.array(fc.array(fc.record({ ahead: fc.nat(weeks), event: fc.nat() }), { maxLength: 400 }), {
    minLength: weeks,
    maxLength: weeks,
  });
  fc.assert(
    fc.property(plan, (puts) => {
      const agenda = new Agenda(weeks);
      const expected = new Map<number, number[]>();
      puts.forEach((events, week) => {
        for (const { ahead, event } of events) {
          agenda.put(week + ahead, event);
          expected.set(week + ahead, [event, ...(expected.get(week + ahead) ?? [])]);
        }
        const taken: number[] = [];
        for (let event = agenda.take(week); event >= 0; event = agenda.take(week)) taken.push(event);
        expect(taken).toEqual(expected.get(week) ?? []);
      });
      expect(agenda.take(weeks)).toBe(expected.get(weeks)?.[0] ?? -1);
    }),
    { seed: 1, numRuns: 60 },
  );
});
