import { useLab } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { NumberField } from "../../parts/number-field.tsx";
import { useAdministration } from "../administration-state.ts";
import { useSaying } from "../use-saying.ts";
import { inhabitantsRange, usualSizes } from "./inhabitants-range.ts";

/** A typical administration by inhabitants: a number, or a size at once. */
export function TypicalPanel() {
  const { store } = useLab();
  const { organisation } = useAdministration();
  const { words, count } = useSaying();
  const { typical } = words.choice;
  const { organisation: choice } = store.inquiry.value;
  const present = choice.kind === "typical" ? choice.inhabitants : (organisation.value?.inhabitants ?? 0);
  const take = (inhabitants: number) =>
    store.dispatch({ kind: "organisation", choice: { kind: "typical", inhabitants: Math.round(inhabitants) } });
  return (
    <>
      <p>{typical.explanation}</p>
      <NumberField
        label={typical.inhabitants}
        hint={typical.range(count(inhabitantsRange.least), count(inhabitantsRange.most))}
        value={present}
        min={inhabitantsRange.least}
        max={inhabitantsRange.most}
        step={1}
        onChange={take}
      />
      <fieldset class="administration-sizes">
        <legend>{typical.quick}</legend>
        {usualSizes.map((size) => (
          <Button
            key={size}
            small
            kind="tertiary"
            label={count(size)}
            pressed={choice.kind === "typical" && choice.inhabitants === size}
            onClick={() => take(size)}
          />
        ))}
      </fieldset>
    </>
  );
}
