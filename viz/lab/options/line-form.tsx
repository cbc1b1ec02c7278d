import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { CheckField } from "../parts/check-field.tsx";
import { focusHeading } from "./move-focus.ts";
import { othersWith } from "./target.ts";
import type { CostOf } from "./use-cost.ts";
import { UseForm } from "./use-form.tsx";
import { useOptionsWords } from "./use-teller.ts";

/** What every form needs: the use with its place, the rates of its cost, and what happens when it is closed. */
interface FormProps {
  readonly use: Use;
  readonly index: number;
  readonly setting: CostOf;
  readonly onClose: () => void;
}

/** The form of a use that every option has: it changes all of them, unless one of them is chosen to part from the others. */
export function SharedForm(
  props: FormProps & {
    /** Its index in each option. */
    readonly indices: readonly number[];
    /** Goes on with the form in the option at this place, and there alone. */
    readonly onPart: (option: string, index: number) => void;
  },
) {
  const { use, indices, setting, onPart, onClose } = props;
  const { store } = useLab();
  const { form } = useOptionsWords();
  const { options } = store.inquiry.value;
  const option = options[0].id;
  return (
    <UseForm use={use} target={{ option, index: indices[0], everywhere: true }} setting={setting}>
      <fieldset class="options-scope">
        <legend class="kern-label">{form.onlyIn}</legend>
        {options.map(({ id }, i) => (
          <Button key={id} small kind="tertiary" label={form.only(letterOf(i))} onClick={() => onPart(id, indices[i])} />
        ))}
      </fieldset>
      <div class="options-actions">
        <Button
          small
          label={form.removeAll}
          onClick={() => {
            focusHeading();
            store.dispatch({ kind: "removeUse", option, index: indices[0], everywhere: true });
          }}
        />
        <Button small kind="tertiary" label={form.close} onClick={onClose} />
      </div>
    </UseForm>
  );
}

/** The form of a use of one option; where others have the same, they may be changed with it. */
export function OwnForm(
  props: FormProps & {
    readonly option: string;
    readonly everywhere: boolean;
    readonly onEverywhere: (everywhere: boolean) => void;
  },
) {
  const { use, index, option, setting, everywhere, onEverywhere, onClose } = props;
  const { store } = useLab();
  const { form } = useOptionsWords();
  const { options } = store.inquiry.value;
  const others = othersWith(options, option, index);
  const letter = letterOf(options.findIndex(({ id }) => id === option));
  const label = others.length === options.length - 1 ? form.everywhereAll : form.everywhere(others.map(letterOf));
  return (
    <UseForm use={use} target={{ option, index, everywhere: everywhere && others.length > 0 }} setting={setting}>
      {others.length > 0 && <CheckField label={label} checked={everywhere} onChange={onEverywhere} />}
      <div class="options-actions">
        <Button
          small
          label={form.remove(letter)}
          onClick={() => {
            focusHeading();
            store.dispatch({ kind: "removeUse", option, index });
          }}
        />
        <Button small kind="tertiary" label={form.close} onClick={onClose} />
      </div>
    </UseForm>
  );
}

/** The form of something that comes from outside. */
export function EventForm({ use, index, setting, onClose }: FormProps) {
  const { store } = useLab();
  const { form } = useOptionsWords();
  return (
    <UseForm use={use} target={{ option: null, index, everywhere: false }} setting={setting}>
      <div class="options-actions">
        <Button
          small
          label={form.removeOutside}
          onClick={() => {
            focusHeading();
            store.dispatch({ kind: "removeUse", option: null, index });
          }}
        />
        <Button small kind="tertiary" label={form.close} onClick={onClose} />
      </div>
    </UseForm>
  );
}
