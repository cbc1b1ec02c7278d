import { useId, useMemo, useState } from "preact/hooks";
import { instruments } from "../../../sim/instruments/registry.ts";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { Button } from "../parts/button.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { CatalogueEntry } from "./catalogue-entry.tsx";
import { catalogueGroups } from "./catalogue-groups.ts";
import { useOptionsWords } from "./use-teller.ts";

/** Every instrument by group, to be searched and added to an option; `option`: the one it goes to. */
export function Catalogue({ option }: { readonly option: string }) {
  const { store } = useLab();
  const words = useOptionsWords();
  const { catalogue } = words;
  const { language } = store.looks.value;
  const { options } = store.inquiry.value;
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const title = useId();
  const groups = useMemo(() => catalogueGroups(instruments, query, language), [query, language]);
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  const isSearching = query.trim() !== "";
  const toggle = (group: string, isOpen: boolean) =>
    setOpened((before) => new Set([...before].filter((other) => other !== group).concat(isOpen ? group : [])));
  return (
    <section class="options-catalogue" aria-labelledby={title}>
      <h2 id={title} class="kern-heading-medium" tabIndex={-1}>
        {catalogue.title}
      </h2>
      <p>{catalogue.lead}</p>
      <div class="options-search">
        <SelectField
          label={catalogue.target}
          value={option}
          choices={options.map(({ id, title: name }, i) => ({ value: id, label: `${letterOf(i)} · ${name[language]}` }))}
          onChange={(id) => store.look({ option: id })}
        />
        <TextField label={catalogue.search} value={query} maxLength={80} onInput={setQuery} />
      </div>
      <p class="options-soft" role="status">
        {isSearching && (count > 0 ? catalogue.found(count) : catalogue.none)}
      </p>
      {isSearching && (
        <div class="options-actions">
          <Button small kind="tertiary" label={catalogue.clear} onClick={() => setQuery("")} />
        </div>
      )}
      {groups.map(({ group, found }) => {
        const isOpen = isSearching || opened.has(group);
        return (
          <details
            key={`${group} ${isSearching}`}
            class="options-group"
            open={isOpen}
            onToggle={(event) => !isSearching && event.currentTarget.open !== isOpen && toggle(group, event.currentTarget.open)}
          >
            <summary>
              {catalogue.groups[group]} <span class="options-soft">({found.length})</span>
            </summary>
            {isOpen && (
              <ul class="options-entries">
                {found.map((instrument) => (
                  <CatalogueEntry key={instrument.id} instrument={instrument} option={option} />
                ))}
              </ul>
            )}
          </details>
        );
      })}
    </section>
  );
}
