import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { DropZone, dragged } from "./drop-zone.tsx";
import { useOptionsWords } from "./use-teller.ts";

/** While an instrument is dragged: every place it can go, at the edge of the window, so that nothing has to be scrolled. */
export function DropBar() {
  const { store } = useLab();
  const words = useOptionsWords();
  const { language } = store.looks.value;
  if (dragged.value === null) return null;
  return (
    <div class="options-drop-bar" aria-hidden="true">
      {store.inquiry.value.options.map(({ id, title }, place) => (
        <DropZone key={id} option={id} class="options-drop-place">
          <span class="options-letter">{letterOf(place)}</span> {title[language]}
        </DropZone>
      ))}
      <DropZone option={null} class="options-drop-place">
        {words.outside}
      </DropZone>
    </div>
  );
}
