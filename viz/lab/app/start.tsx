import { effect } from "@preact/signals";
import { render } from "preact";
import { optionsTried } from "../comparison/options-tried.ts";
import { createEngine } from "../engine/create-engine.ts";
import { type Lab, LabContext } from "../lab.ts";
import { openFromAddress } from "../share/opening.ts";
import { openShelf } from "../shelf/open-shelf.ts";
import { createStore } from "../state/store.ts";
import type { Looks } from "../state/view.ts";
import { App } from "./app.tsx";
import { firstInquiry, firstView } from "./first-state.ts";

/** What the machine asks for: its language, and dark where it is dark. */
function usualLooks(): Looks {
  const language = navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
  return { language, theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" };
}

/** Opens the page with the library `packed` in it, in the state its address tells; `makeWorker` gives it its workers. */
export function startPage(packed: string, makeWorker: () => Worker): void {
  const { shelf, evidence, model } = openShelf(packed);
  const asked = openFromAddress(shelf);
  const opened = asked?.kind === "opened" ? asked : undefined;
  const inquiry = opened?.inquiry ?? firstInquiry(shelf);
  const store = createStore(inquiry, shelf, { ...firstView, ...opened?.view }, { ...usualLooks(), ...opened?.looks });
  const engine = createEngine({ makeWorker, cores: navigator.hardwareConcurrency || 2 });
  // Begins to count.
  optionsTried(engine);
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
