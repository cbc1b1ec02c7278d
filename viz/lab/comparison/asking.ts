import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CaseQuery } from "../engine/engine.ts";
import type { WhyTopic } from "./why/topic.ts";

/** Cases asked for; a new object asks again. */
export type Wanted = Omit<CaseQuery, "world">;

/** What the parts of the comparison ask of each other. */
export interface Asking {
  /** What the panel of reasons is about. */
  readonly topic: Signal<WhyTopic>;
  /** Cases to follow; null: none asked for yet. */
  readonly wanted: Signal<Wanted | null>;
  /** Shows the reasons of something and goes there. */
  ask(topic: WhyTopic): void;
  /** Looks for examples and goes there. */
  follow(wanted: Wanted): void;
}

/** Carries the asking through the page of comparison. */
export const AskingContext = createContext<Asking | null>(null);

/** The asking around this component. */
export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (asking === null) throw new Error("nobody to ask around this component");
  return asking;
}
