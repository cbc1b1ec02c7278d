import type { Instrument } from "../../../sim/instruments/instrument.ts";
import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { dragged } from "./drop-zone.tsx";
import { useDesk } from "./opened.ts";
import { placeUse } from "./place-use.ts";
import { useAddUse } from "./use-add-use.ts";
import { InstrumentCourse, InstrumentEvidence, UseCost } from "./use-facts.tsx";
import { useOptionsWords } from "./use-teller.ts";

/** One instrument of the catalogue: what it is and costs, what it rests on, and buttons that put it to use. */
export function CatalogueEntry({ instrument, option }: { readonly instrument: Instrument; readonly option: string }) {
  const { store } = useLab();
  const { setting } = useDesk();
  const { catalogue, form } = useOptionsWords();
  const addUse = useAddUse();
  const { language } = store.looks.value;
  const inquiry = store.inquiry.value;
  const { kind, title, description } = instrument;
  const target = kind === "event" ? null : option;
  const letter = letterOf(inquiry.options.findIndex(({ id }) => id === option));
  const named = title[language];
  const has = (uses: readonly Use[]) => uses.some(({ use }) => use === instrument.id);
  const letters = inquiry.options.flatMap(({ uses }, place) => (has(uses) ? [letterOf(place)] : []));
  return (
    <li
      class="options-entry"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData("text/plain", named);
        // A page that changes before the drag has begun would end it.
        setTimeout(() => {
          dragged.value = instrument.id;
        });
      }}
      onDragEnd={() => {
        dragged.value = null;
      }}
    >
      <div class="options-entry-text">
        <h3>{named}</h3>
        <p>{description[language]}</p>
        {kind === "event" && <p class="options-soft">{catalogue.comesFromOutside}</p>}
        <UseCost use={placeUse(instrument, target, inquiry)} instrument={instrument} setting={setting} />
        <Disclosure summary={catalogue.more}>
          <InstrumentCourse instrument={instrument} />
          <h4>{form.evidence}</h4>
          <InstrumentEvidence instrument={instrument} />
        </Disclosure>
      </div>
      <div class="options-entry-actions">
        {letters.length > 0 && <p class="options-soft">{catalogue.already(letters)}</p>}
        {has(inquiry.events) && <p class="options-soft">{catalogue.alreadyOutside}</p>}
        {kind !== "event" && (
          <Button
            small
            label={catalogue.add(letter)}
            says={`${catalogue.add(letter)}: ${named}`}
            onClick={() => addUse(instrument, option)}
          />
        )}
        {kind !== "option" && (
          <Button
            small
            kind={kind === "event" ? "secondary" : "tertiary"}
            label={catalogue.addOutside}
            says={`${catalogue.addOutside}: ${named}`}
            onClick={() => addUse(instrument, null)}
          />
        )}
      </div>
    </li>
  );
}
