import { effect } from "@preact/signals";
import { render } from "preact";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import { createEngine } from "../engine/create-engine.ts";
import { type Lab, LabContext } from "../lab.ts";
import { openShelf } from "../shelf/open-shelf.ts";
import { createStore } from "../state/store.ts";
import type { Looks, View } from "../state/view.ts";
import { App } from "./app.tsx";

/** Scenario whose first option the first view shows. */
export const firstScenario = "climate-mayor";

/** What is looked at when nothing else is asked for. */
export const firstView: View = { page: "start", tab: "cases", against: "", option: "", research: false };

/** The default city as it is, with nothing to compare yet. */
export function firstInquiry(shelf: Shelf): Inquiry {
  const whole = inquiryOf(shelf.scenario(firstScenario));
  return { ...whole, options: whole.options.slice(0, 1) };
}

/** What the machine asks for: its language, and dark where it is dark. */
function usualLooks(): Looks {
  const language = navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
  return { language, theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" };
}

/** Opens the page with the library `packed` in it; `makeWorker` gives it its workers. */
export function startPage(packed: string, makeWorker: () => Worker): void {
  const { shelf, evidence, plausible, model } = openShelf(packed);
  const store = createStore(firstInquiry(shelf), shelf, firstView, usualLooks());
  const engine = createEngine({ shelf, plausible, model, makeWorker, cores: navigator.hardwareConcurrency || 2 });
  const lab: Lab = { store, engine, shelf, evidence, model };
  effect(() => engine.submit(store.inquiry.value));
  effect(() => {
    const { language, theme } = store.looks.value;
    document.documentElement.lang = language;
    document.documentElement.dataset.kernTheme = theme;
  });
  const root = document.getElementById("lab");
  if (root === null) throw new Error("no place for the lab in this page");
  root.replaceChildren();
  render(
    <LabContext.Provider value={lab}>
      <App />
    </LabContext.Provider>,
    root,
  );
}
