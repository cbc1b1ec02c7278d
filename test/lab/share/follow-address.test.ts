import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { longestLink } from "../../../sim/study/inquiry/link.ts";
import { firstView } from "../../../viz/lab/app/first-state.ts";
import { followAddress } from "../../../viz/lab/share/follow-address.ts";
import { openFromAddress } from "../../../viz/lab/share/opening.ts";
import { createStore } from "../../../viz/lab/state/store.ts";
import { shelf } from "../../study/inquiry/shelf.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page with an address that remembers what was written to it. */
function page(first = "") {
  const store = createStore(inquiryOf(shelf.scenario("climate-mayor")), shelf, firstView, { language: "de", theme: "light" });
  const written: string[] = [];
  const fits: boolean[] = [];
  let now = first;
  const address = {
    read: () => now,
    write(fragment: string) {
      now = fragment;
      written.push(fragment);
    },
  };
  const follower = followAddress(store, shelf, address, (fit) => fits.push(fit));
  return { store, written, fits, follower };
}

/** A title that no packing makes shorter. */
const noise = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join("");

describe("the address", () => {
  it("is left alone until something changes", () => {
    const { written, follower } = page("#1.somebody-elses-link");
    vi.advanceTimersByTime(1000);
    follower.flush();
    expect(written).toEqual([]);
  });

  it("is written once after a series of changes, and leads back to the state", () => {
    const { store, written } = page();
    for (const title of ["K", "Kl", "Kli"]) store.dispatch({ kind: "paper", change: { title } }, "title");
    store.look({ page: "paper" });
    vi.advanceTimersByTime(299);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toHaveLength(1);
    expect(openFromAddress(shelf, written[0])).toEqual({
      kind: "opened",
      inquiry: store.inquiry.value,
      view: { page: "paper" },
      looks: { language: "de" },
    });
  });

  it("keeps what was waiting when the page is left", () => {
    const { store, written, follower } = page();
    store.look({ page: "help" });
    follower.flush();
    expect(written).toHaveLength(1);
  });

  it("is emptied where the state is too long for it, and filled again", () => {
    const { store, written, fits } = page();
    store.look({ page: "options" });
    vi.advanceTimersByTime(300);
    store.dispatch({ kind: "paper", change: { occasion: noise } });
    vi.advanceTimersByTime(300);
    store.undo();
    vi.advanceTimersByTime(300);
    expect(written.map((fragment) => fragment === "" || fragment.length <= longestLink)).toEqual([true, true, true]);
    expect(written.map((fragment) => fragment === "")).toEqual([false, true, false]);
    expect(fits).toEqual([true, false, true]);
  });

  it("is no longer written once the follower has stopped", () => {
    const { store, written, follower } = page();
    store.look({ page: "help" });
    follower.stop();
    store.look({ page: "paper" });
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([]);
  });
});
