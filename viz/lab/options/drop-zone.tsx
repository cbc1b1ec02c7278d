import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { instruments } from "../../../sim/instruments/registry.ts";
import { useAddUse } from "./use-add-use.ts";

/** Id of the instrument that a pointer drags from the catalogue; null: none. */
export const dragged = signal<string | null>(null);

/** A section onto which an instrument can be dropped: an option, or what comes from outside (null). Buttons do the same. */
export function DropZone(props: {
  readonly option: string | null;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { option, class: name = "", children } = props;
  const [over, setOver] = useState(false);
  const addUse = useAddUse();
  const instrument = instruments.find(({ id }) => id === dragged.value);
  const fits = instrument !== undefined && (instrument.kind === "either" || (instrument.kind === "event") === (option === null));
  const state = fits ? (over ? " options-drop options-drop-over" : " options-drop") : "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's twin of the catalogue's buttons
    <section
      class={`${name}${state}`}
      onDragOver={(event) => {
        if (!fits) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!fits) return;
        event.preventDefault();
        dragged.value = null;
        addUse(instrument, option);
      }}
    >
      {children}
    </section>
  );
}
