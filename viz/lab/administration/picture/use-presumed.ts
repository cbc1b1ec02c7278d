import type { Department } from "../../../../sim/model/organisation.ts";
import { useLab } from "../../lab.ts";
import { useAdministration } from "../administration-state.ts";
import type { Guess } from "../import/guesses.ts";

/** Tells the guess on which a department's kind still rests; undefined: none, it was changed or confirmed. */
export function usePresumed(): (department: Pick<Department, "code" | "type">) => Guess | undefined {
  const { organisation } = useLab().store.inquiry.value;
  const { reading, confirmed } = useAdministration();
  const read = reading.value;
  const fromFile = organisation.kind === "written" && organisation.written.id === read?.organisation?.id;
  return ({ code, type }) => {
    if (!fromFile || confirmed.value.has(code)) return undefined;
    const guess = read?.guesses(code);
    return guess?.type === type ? guess : undefined;
  };
}
