import { useEffect, useRef, useState } from "preact/hooks";
import type { Department, Organisation } from "../../../../sim/model/organisation.ts";
import { useLab } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useSaying } from "../use-saying.ts";
import { Bodies } from "./bodies.tsx";
import { cardHeights } from "./card-heights.ts";
import { caseShares } from "./case-shares.ts";
import { DepartmentCard } from "./department-card.tsx";
import { DezernatHead } from "./dezernat-head.tsx";
import { fits } from "./finding.ts";
import { newDepartment, newDezernat, staffRoom, usualUnit } from "./new-unit.ts";
import { placementsOf } from "./placements.ts";
import { UnitBadge } from "./unit-badge.tsx";
import { useCardDrag } from "./use-card-drag.ts";
import { usePresumed } from "./use-presumed.ts";

/** The administration as Dezernate and cards of departments, with the units and bodies of an option; everything can be changed. */
export function Picture({ organisation }: { readonly organisation: Organisation }) {
  const { store, shelf } = useLab();
  const { words, language } = useSaying();
  const { picture } = words;
  const { focus, options, topics } = store.inquiry.value;
  const { dezernate, departments } = organisation;
  const [opened, setOpened] = useState<string | null>(null);
  const [wanted, setWanted] = useState("");
  const [body, setBody] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const presumed = usePresumed();
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const option = options.find(({ id }) => id === store.view.value.option) ?? options[options.length - 1];
  const run = { instruments: shelf.known.instruments, topics: shelf.topics.filter(({ id }) => topics.includes(id)) };
  const { units, bodies } = placementsOf(option.uses, organisation, run);
  const shownBody = bodies.find(({ key }) => key === body);
  const heights = cardHeights(departments.map(({ posts }) => posts));
  const shares = caseShares(organisation, focus);
  const kind = (type: string) => shelf.departmentTypes.types.find(({ id }) => id === type)?.title[language] ?? type;
  const nameOf = (code: string) => dezernate.find((d) => d.code === code)?.name ?? code;
  const found = departments.filter((d) => fits(d, [kind(d.type), nameOf(d.dezernat)], wanted));

  const move = ({ code, name, dezernat }: Department, to: string) => {
    if (to === dezernat) return;
    store.dispatch({ kind: "changeDepartment", code, change: { dezernat: to } });
    focusNext.current = `administration-open-${code}`;
    setTold(picture.moved(name, nameOf(to)));
  };
  const remove = ({ code, name, dezernat }: Department) => {
    store.dispatch({ kind: "removeDepartment", code });
    focusNext.current = `administration-dezernat-${dezernat}`;
    setTold(picture.removed(name));
  };
  const add = (dezernat: string) => {
    const department = newDepartment(organisation, dezernat, picture.newDepartment);
    store.dispatch({ kind: "addDepartment", department });
    setWanted("");
    setOpened(department.code);
    focusNext.current = `administration-open-${department.code}`;
  };
  const drag = useCardDrag((code, dezernat) => {
    const department = departments.find((d) => d.code === code);
    if (department) move(department, dezernat);
  });

  return (
    <section class="administration-picture" aria-labelledby="administration-picture">
      <h2 id="administration-picture" class="kern-heading-medium">
        {picture.title}
      </h2>
      <p>{picture.lead(heights.belowScale)}</p>
      <div class="administration-fields">
        <TextField label={picture.find} value={wanted} maxLength={80} onInput={setWanted} />
        {options.length > 1 && (
          <SelectField
            label={picture.option}
            value={option.id}
            choices={options.map(({ id, title }) => ({ value: id, label: title[language] }))}
            onChange={(id) => store.look({ option: id })}
          />
        )}
      </div>
      <p class="administration-soft" aria-live="polite">
        {wanted.trim() === "" ? "" : found.length === 0 ? picture.noneFound : picture.shown(found.length, departments.length)}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {told}
      </p>
      {bodies.length > 0 && <Bodies bodies={bodies} shown={body} onShow={setBody} />}
      <div class="administration-dezernate">
        {dezernate.map((dezernat, place) => {
          const own = departments.filter((d) => d.dezernat === dezernat.code);
          const shown = own.filter((d) => found.includes(d));
          const here = units.filter((unit) => unit.dezernat === dezernat.code && unit.department === null);
          if (wanted.trim() !== "" && shown.length === 0) return null;
          const posts = own.reduce((sum, d) => sum + d.posts, 0);
          return (
            <section
              key={dezernat.code}
              class={`administration-dezernat${drag.over === dezernat.code ? " administration-dezernat--over" : ""}`}
              data-dezernat={dezernat.code}
              aria-labelledby={`administration-dezernat-${dezernat.code}`}
            >
              <DezernatHead dezernat={dezernat} place={place} of={dezernate.length} departments={own.length} posts={posts} />
              {here.length > 0 && (
                <ul class="administration-badges" aria-label={picture.unitsAt(dezernat.name)}>
                  {here.map((unit) => (
                    <UnitBadge key={unit.key} unit={unit} />
                  ))}
                </ul>
              )}
              <ul class="administration-cards">
                {shown.map((d) => (
                  <DepartmentCard
                    key={d.code}
                    department={d}
                    kind={kind(d.type)}
                    guess={presumed(d)}
                    height={heights.of(d.posts)}
                    share={shares.get(d.code)!}
                    units={units.filter(({ department }) => department === d.code)}
                    body={shownBody?.members.includes(d.code) ? shownBody : undefined}
                    open={opened === d.code}
                    onOpen={(open) => {
                      setOpened(open ? d.code : null);
                      if (!open) focusNext.current = `administration-open-${d.code}`;
                    }}
                    onMove={(to) => move(d, to)}
                    onRemove={() => remove(d)}
                    drag={drag}
                  />
                ))}
              </ul>
              <Button
                small
                kind="tertiary"
                label={picture.addDepartment}
                title={picture.addDepartmentTo(dezernat.name)}
                disabled={staffRoom(organisation).gain < usualUnit.staff}
                onClick={() => add(dezernat.code)}
              />
            </section>
          );
        })}
      </div>
      <div class="administration-row">
        <Button
          small
          label={picture.addDezernat}
          onClick={() => {
            const dezernat = newDezernat(organisation, picture.newDezernat);
            store.dispatch({ kind: "addDezernat", dezernat });
            setWanted("");
            focusNext.current = `administration-dezernat-${dezernat.code}`;
          }}
        />
        {units.length > 0 && <span class="administration-soft">{picture.levelNote}</span>}
      </div>
    </section>
  );
}
