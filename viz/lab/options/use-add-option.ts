import type { InquiryOption } from "../../../sim/study/inquiry/inquiry.ts";
import { useLab } from "../lab.ts";
import { freeId } from "./place-use.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** Gives what adds an option: a copy of the one given, named after it, or a new one that begins like the base of comparison. */
export function useAddOption(): (like?: InquiryOption) => void {
  const { store } = useLab();
  return (like) => {
    const { options } = store.inquiry.value;
    const taken = options.map(({ id }) => id);
    const id = freeId("option", taken);
    const title = like ? { de: de.copyOf(like.title.de), en: en.copyOf(like.title.en) } : { de: de.newOption, en: en.newOption };
    store.dispatch({ kind: "addOption", id, like: (like ?? options[0]).id, title });
    store.look({ option: id });
  };
}
