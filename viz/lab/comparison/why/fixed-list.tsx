import { useRef } from "preact/hooks";
import type { Structures } from "../../../../sim/model/parameters.ts";
import { wordsOf } from "../../../text/words.ts";
import { useLab, useWords } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import type { Action } from "../../state/action.ts";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { amountOf } from "./assumption-scale.ts";
import { formsOf } from "./flips.ts";

/** An assumption that is held, and what opens it again. */
interface Held {
  readonly name: string;
  readonly at: string;
  readonly open: Action;
}

/** All assumptions that are held fixed, each with a way back. */
export function FixedList() {
  const { store } = useLab();
  const words = useWords({ de, en }).why;
  const heading = useRef<HTMLHeadingElement>(null);
  const held = useHeld();
  const open = (actions: readonly Action[]) => {
    for (const action of actions) store.dispatch(action, "open assumptions");
    store.settle();
    heading.current?.focus();
  };
  return (
    <section class="comparison-fixed">
      <h3 ref={heading} tabIndex={-1} class="kern-heading-small">
        {words.fixedTitle}
      </h3>
      <p class="comparison-note">{held.length === 0 ? words.fixedNone : words.fixedNote}</p>
      {held.length > 0 && (
        <ul>
          {held.map((one) => (
            <li key={one.name}>
              <span>
                {one.name}: <strong>{one.at}</strong>
              </span>
              <button
                type="button"
                class="comparison-link"
                aria-label={words.releaseName(one.name)}
                onClick={() => open([one.open])}
              >
                {words.release}
              </button>
            </li>
          ))}
        </ul>
      )}
      {held.length > 1 && (
        <Button small kind="tertiary" label={words.releaseAll} onClick={() => open(held.map((one) => one.open))} />
      )}
    </section>
  );
}

function useHeld(): readonly Held[] {
  const { store, shelf } = useLab();
  const { language } = store.looks.value;
  const { parameters, structures } = store.inquiry.value.fixed;
  const sizes = Object.entries(parameters).flatMap(([name, value]): Held[] =>
    shelf.parameters
      .filter((spec) => spec.name === name)
      .map((spec) => ({
        name: spec.title[language],
        at: amountOf(value, spec, language),
        open: { kind: "fixParameter", name, value: null },
      })),
  );
  const forms = (Object.keys(structures) as (keyof Structures)[]).flatMap((name): Held[] => {
    const form = formsOf(name, language).find(({ value }) => value === structures[name]);
    if (form === undefined) return [];
    const { title } = wordsOf(language).flip.structures[name];
    return [{ name: title, at: form.label, open: { kind: "fixStructure", name, value: null } }];
  });
  return [...sizes, ...forms];
}
