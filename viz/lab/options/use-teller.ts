import { instruments } from "../../../sim/instruments/registry.ts";
import { useLab, useWords } from "../lab.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";
import type { OptionsWords } from "./text/words.ts";
import type { UseTeller } from "./use-words.ts";

/** The words of the page of options, in the page's language. */
export function useOptionsWords(): OptionsWords {
  return useWords({ de, en });
}

/** What uses are told with, for the present inquiry and language. */
export function useTeller(): UseTeller {
  const { store, shelf } = useLab();
  const words = useOptionsWords();
  const inquiry = store.inquiry.value;
  const { begins } = shelf.scenario(inquiry.scenario);
  return { instruments, topics: shelf.topics, inquiry, begins, language: store.looks.value.language, words };
}
