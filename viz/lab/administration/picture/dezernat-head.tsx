import { useState } from "preact/hooks";
import type { Dezernat } from "../../../../sim/model/organisation.ts";
import { useLab } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { useSaying } from "../use-saying.ts";
import { NameField } from "./name-field.tsx";

/** Name and sums of a Dezernat; open, it can be renamed, moved and, when empty, removed. */
export function DezernatHead(props: {
  readonly dezernat: Dezernat;
  /** Its place among the Dezernate, from 0, and their number. */
  readonly place: number;
  readonly of: number;
  readonly departments: number;
  /** FTE. */
  readonly posts: number;
}) {
  const { dezernat, place, of, departments, posts } = props;
  const { code, name } = dezernat;
  const { store } = useLab();
  const { words, count } = useSaying();
  const { picture } = words;
  const [open, setOpen] = useState(false);
  const move = (to: number) => store.dispatch({ kind: "moveDezernat", code, to });
  return (
    <div class="administration-dezernat-head">
      <h3 class="kern-heading-small" id={`administration-dezernat-${code}`} tabIndex={-1}>
        {name}
      </h3>
      <p class="administration-soft">
        {place === 0 && name !== picture.mayor && <span class="administration-mark">{picture.mayor}</span>}{" "}
        {departments === 0 ? picture.empty : picture.dezernatSum(count(departments), count(posts))}
      </p>
      <Button
        small
        kind="tertiary"
        label={open ? picture.closeDezernat : picture.edit}
        title={picture.editDezernat(name)}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <fieldset class="administration-editor" aria-label={picture.editDezernat(name)}>
          <NameField
            label={picture.dezernatName}
            value={name}
            onInput={(said) => store.dispatch({ kind: "renameDezernat", code, name: said }, `dezernat-${code}`)}
            onSettle={store.settle}
          />
          <div class="administration-row">
            <Button small label={picture.earlier} disabled={place === 0} onClick={() => move(place - 1)} />
            <Button small label={picture.later} disabled={place === of - 1} onClick={() => move(place + 1)} />
            <Button
              small
              kind="tertiary"
              label={picture.removeDezernat}
              disabled={departments > 0 || of === 1}
              onClick={() => store.dispatch({ kind: "removeDezernat", code })}
            />
          </div>
          <p class="administration-soft">
            {departments > 0 && picture.onlyEmpty} {picture.firstIsMayors}
          </p>
        </fieldset>
      )}
    </div>
  );
}
