import fc from "fast-check";
import { expect, it } from "vitest";
import { CaseStore } from "../../sim/model/cases.ts";
import { fates, pending } from "../../sim/model/fate.ts";

const weeks = 30;
const arbitraryDeeds = fc.array(
  fc.record({ deed: fc.constantFrom("add", "open", "close"), pick: fc.nat(), ahead: fc.integer({ min: 1, max: 12 }) }),
  { maxLength: 900 },
);

it("rows stay, slots are used again, and deadlines list exactly those on their way", () => {
  fc.assert(
    fc.property(arbitraryDeeds, (deeds) => {
      const store = new CaseStore(weeks, 0, false);
      const rows: { deadline: number; value: number; fate: number; open: boolean; opened: boolean }[] = [];
      deeds.forEach(({ deed, pick, ahead }, n) => {
        const week = Math.floor((n * weeks) / deeds.length);
        const row = rows.length > 0 ? pick % rows.length : -1;
        if (deed === "add") {
          const fresh = { deadline: week + ahead, value: (pick % 100) / 4, fate: pending, open: false, opened: false };
          expect(store.add(pick % 9, pick % 3, week, 0, fresh.deadline, fresh.value, 0, 0)).toBe(rows.length);
          rows.push(fresh);
        } else if (deed === "open" && row >= 0 && rows[row].fate === pending && !rows[row].open) {
          store.open(row, 7);
          rows[row].open = true;
          rows[row].opened = true;
        } else if (deed === "close" && row >= 0 && rows[row].fate === pending) {
          rows[row].fate = pick % fates.length;
          rows[row].open = false;
          store.close(row, rows[row].fate, week);
        }
      });
      const live = rows.flatMap(({ open }, row) => (open ? [row] : []));
      const slots = live.map((row) => store.slotOf[row]);
      expect(new Set(slots).size).toBe(live.length);
      expect(slots.map((slot) => store.caseOf[slot])).toEqual(live);
      for (const [row, { open }] of rows.entries()) expect(store.slotOf[row] >= 0).toBe(open);

      for (let week = 0; week <= weeks; week++) {
        const due: number[] = [];
        for (let row = store.dueFirst(week); row >= 0; row = store.dueAfter(row)) due.push(row);
        const expected = rows.flatMap(({ deadline, opened }, row) => (opened && deadline === week ? [row] : []));
        expect(due.sort((a, b) => a - b)).toEqual(expected);
      }
      const log = store.log();
      expect(log.length).toBe(rows.length);
      expect([...log.fate]).toEqual(rows.map(({ fate }) => fate));
      expect([...log.value]).toEqual(rows.map(({ value }) => value));
    }),
    { seed: 1, numRuns: 60 },
  );
});

it("a store holds no more slots than cases were ever on their way at once", () => {
  const store = new CaseStore(weeks, 0, false);
  const slots = store.caseOf.length;
  const live: number[] = [];
  for (let n = 0; n < 5_000; n++) {
    const row = store.add(0, 0, 0, 0, 9, 1, 0, 0);
    store.open(row, 0);
    live.push(row);
    if (live.length === slots) store.close(live.shift()!, 0, 0);
  }
  expect(store.length).toBe(5_000);
  expect(store.caseOf.length).toBe(slots);
});
