import fc from "fast-check";
import { expect, test } from "vitest";
import { readInquiry } from "../../../sim/study/inquiry/check-inquiry.ts";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryFile } from "../../../sim/study/inquiry/inquiry-file.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf, readLink } from "../../../sim/study/inquiry/link.ts";
import { sameData } from "../../../sim/study/inquiry/same-data.ts";
import { createStore, type Store } from "../../../viz/lab/state/store.ts";
import { shelf, stories } from "../../study/inquiry/shelf.ts";
import { anyAction } from "./arbitrary-action.ts";

const view = { page: "options", tab: "cases", against: "", option: "", research: false } as unknown as Store["view"]["value"];

function storeOf(inquiry: Inquiry): Store {
  return createStore(inquiry, shelf, view, { language: "de", theme: "light" });
}

/** What a visitor does next; acting more often than the rest. */
const anyMove = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("act" as const, "slide" as const) },
  { weight: 3, arbitrary: fc.constantFrom("settle" as const, "undo" as const, "redo" as const) },
);

const anySeries = fc.constantFrom("a", "b");

const anyBeginning = fc.constantFrom(...stories).map((id) => inquiryOf(shelf.scenario(id)));

test("after any actions, undo leads back through the very states, and redo forth again", () => {
  let reached = 0;
  fc.assert(
    fc.property(anyBeginning, fc.gen(), fc.integer({ min: 1, max: 30 }), (beginning, draw, length) => {
      const store = storeOf(beginning);
      /** States that undo passes, the beginning first, and the present last. */
      let states: Inquiry[] = [beginning];
      let undone: Inquiry[] = [];
      let series: string | undefined;
      for (let i = 0; i < length; i++) {
        const what = draw(() => anyMove);
        const before = store.inquiry.value;
        if (what === "undo" || what === "redo") {
          store[what]();
          const [from, to] = what === "undo" ? [states, undone] : [undone, states];
          if (from.length <= (what === "undo" ? 1 : 0)) continue;
          to.push(from.pop()!);
          series = undefined;
        } else if (what === "settle") {
          store.settle();
          series = undefined;
        } else {
          const merge = what === "slide" ? draw(() => anySeries) : undefined;
          store.dispatch(draw(anyAction, before), merge);
          const after = store.inquiry.value;
          if (after === before) continue;
          expect(sameData(after, before)).toBe(false);
          if (merge !== undefined && merge === series) states = states.with(-1, after);
          else states.push(after);
          series = merge;
          undone = [];
          reached++;
        }
        expect(store.inquiry.value).toBe(states.at(-1));
      }
      const end = store.inquiry.value;
      const copies = structuredClone(states);
      for (let s = states.length - 2; s >= 0; s--) {
        expect(store.canUndo.value).toBe(true);
        store.undo();
        expect(store.inquiry.value).toBe(states[s]);
      }
      expect(store.canUndo.value).toBe(false);
      expect(store.inquiry.value).toBe(beginning);
      store.undo();
      expect(store.inquiry.value).toBe(beginning);
      for (let s = 1; s < states.length; s++) {
        store.redo();
        expect(store.inquiry.value).toBe(states[s]);
      }
      for (let u = undone.length - 1; u >= 0; u--) {
        store.redo();
        expect(store.inquiry.value).toBe(undone[u]);
      }
      expect(store.canRedo.value).toBe(false);
      expect(sameData(states, copies)).toBe(true);
      expect(states).toContain(end);
    }),
    { numRuns: 1000 },
  );
  expect(reached).toBeGreaterThan(3000);
}, 600_000);

test("every state that actions reach is read from its link and its file as it is", () => {
  let links = 0;
  fc.assert(
    fc.property(anyBeginning, fc.gen(), (beginning, draw) => {
      const store = storeOf(beginning);
      for (let i = 0; i < 15; i++) {
        const before = store.inquiry.value;
        store.dispatch(draw(anyAction, before));
        const inquiry = store.inquiry.value;
        if (inquiry === before) continue;
        expect(readInquiry(JSON.parse(inquiryFile(inquiry)), "file", shelf)).toEqual(inquiry);
        const link = linkOf(inquiry, { page: "options" }, shelf);
        if (link === undefined) continue;
        links++;
        expect(readLink(link, shelf)).toEqual({ inquiry, view: { page: "options" } });
      }
    }),
    { numRuns: 30 },
  );
  expect(links).toBeGreaterThan(70);
}, 600_000);
