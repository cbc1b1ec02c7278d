import type { Instrument } from "../../../sim/instruments/instrument.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { useDesk } from "./opened.ts";
import { placeUse } from "./place-use.ts";
import { useOptionsWords } from "./use-teller.ts";

/** Gives what adds an instrument to the option with this id, or to what comes from outside (null), opens it there and says so. */
export function useAddUse(): (instrument: Instrument, option: string | null) => void {
  const { store } = useLab();
  const { open, say } = useDesk();
  const { catalogue, option: optionWords } = useOptionsWords();
  const { language } = store.looks.value;
  return (instrument, option) => {
    const inquiry = store.inquiry.value;
    const use = placeUse(instrument, option, inquiry);
    const place = inquiry.options.findIndex(({ id }) => id === option);
    const index = option === null ? inquiry.events.length : inquiry.options[place].uses.length;
    store.dispatch({ kind: "addUse", option, use });
    if (store.inquiry.value === inquiry) return;
    if (option !== null) store.look({ option });
    open({ list: option === null ? "events" : { option }, index, id: use.id, everywhere: false });
    say(catalogue.added(instrument.title[language], option === null ? catalogue.outside : optionWords(letterOf(place))));
  };
}
