import { effect, untracked, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Fate, fateInfo, fates } from "../../../../sim/model/fate.ts";
import { optionName } from "../../../findings/data/option-name.ts";
import { wordsOf } from "../../../text/words.ts";
import type { FollowedCase } from "../../engine/engine.ts";
import { useLab, useWords } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { type Choice, SelectField } from "../../parts/select-field.tsx";
import { useAsking, type Wanted } from "../asking.ts";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { CasePicture } from "./case-picture.tsx";
import { shownUnits } from "./unit-names.ts";

/** Examples shown at once. */
const examples = 3;

/** What became of a search. */
type Search = "none" | "running" | "failed" | readonly FollowedCase[];

/** Looks for cases by their fates under both options and their department, and shows one's way week by week. */
export function FollowPanel() {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).follow;
  const { wanted } = useAsking();
  const { value: findings } = engine.findings;
  const place = useRef<HTMLElement>(null);
  const world = useSignal(0);
  const search = useSignal<Search>("none");
  const chosen = useSignal("");
  const latest = useRef(0);

  const look = async (cases: Wanted, set: number) => {
    const mine = ++latest.current;
    world.value = set;
    search.value = "running";
    try {
      const found = await engine.follow({ ...cases, world: set }, examples);
      if (mine !== latest.current) return;
      search.value = found;
      chosen.value = found[0]?.id ?? "";
    } catch {
      if (mine === latest.current) search.value = "failed";
    }
  };
  useEffect(() => {
    const before = wanted.peek();
    return effect(() => {
      const cases = wanted.value;
      if (cases === null || cases === before) return;
      untracked(() => look(cases, 0));
      place.current?.scrollIntoView({ block: "start" });
      place.current?.focus({ preventScroll: true });
    });
  }, [wanted]);

  const isPair = findings !== null && findings.against !== undefined;
  return (
    <section ref={place} tabIndex={-1} class="comparison-follow" aria-labelledby="comparison-follow-title">
      <h3 id="comparison-follow-title" class="kern-heading-small">
        {words.title}
      </h3>
      {!isPair && <p class="comparison-missing">{words.needsTwo}</p>}
      {isPair && (
        <>
          <p>{words.lead}</p>
          <SearchForm onSearch={(cases) => (wanted.value = cases)} />
          <div aria-live="polite">
            {search.value === "running" && <p>{words.searching}</p>}
            {search.value === "failed" && <p>{words.trouble}</p>}
            {Array.isArray(search.value) && search.value.length === 0 && <p>{words.none}</p>}
          </div>
          {Array.isArray(search.value) && search.value.length > 0 && (
            <Found cases={search.value as readonly FollowedCase[]} chosen={chosen.value} onChoose={(id) => (chosen.value = id)} />
          )}
          {wanted.value !== null && search.value !== "running" && findings.worlds > 1 && (
            <div class="comparison-actions">
              <Button
                small
                kind="tertiary"
                label={words.otherSet}
                onClick={() => look(wanted.value!, (world.value + 1) % findings.worlds)}
              />
              <span class="comparison-note">{words.set(world.value + 1)}</span>
            </div>
          )}
          {store.view.value.research && <p class="comparison-note">{chosen.value}</p>}
          <p class="comparison-note">{words.caution}</p>
        </>
      )}
    </section>
  );
}

/** The choice of cases; what was last asked for, also from a figure, stands in it. */
function SearchForm({ onSearch }: { readonly onSearch: (wanted: Wanted) => void }) {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).follow;
  const { wanted } = useAsking();
  const { language } = store.looks.value;
  const findings = engine.findings.value!;
  const draft = useSignal<Wanted>(wanted.value ?? {});
  useEffect(() => effect(() => void (draft.value = wanted.value ?? draft.peek())), [wanted]);
  const any: Choice = { value: "", label: words.any };
  const ends: Choice[] = [any, ...fates.map((fate) => ({ value: fate, label: fateInfo[fate].title[language] }))];
  const units = shownUnits(findings).map(({ code, name, dezernat }) => ({
    value: code,
    label: name === "" ? wordsOf(language).smallUnits : name,
    ...(dezernat === "" ? {} : { group: dezernat }),
  }));
  const letter = optionName(findings.scenario, findings.against!).letter;
  const set = (change: Partial<Record<keyof Wanted, string>>) => {
    const next = { ...draft.value, ...change };
    draft.value = {
      department: next.department || undefined,
      fateA: (next.fateA || undefined) as Fate | undefined,
      fateB: (next.fateB || undefined) as Fate | undefined,
    };
  };
  return (
    <div class="comparison-search">
      <SelectField label={words.fate("A")} value={draft.value.fateA ?? ""} choices={ends} onChange={(fateA) => set({ fateA })} />
      <SelectField
        label={words.fate(letter)}
        value={draft.value.fateB ?? ""}
        choices={ends}
        onChange={(fateB) => set({ fateB })}
      />
      <SelectField
        label={words.department}
        value={draft.value.department ?? ""}
        choices={[any, ...units]}
        onChange={(department) => set({ department })}
      />
      <Button label={words.search} onClick={() => onSearch({ ...draft.value })} />
    </div>
  );
}

/** The examples, and the way of the one that is chosen. */
function Found(props: {
  readonly cases: readonly FollowedCase[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { cases, chosen, onChoose } = props;
  const { engine } = useLab();
  const words = useWords({ de, en }).follow;
  const units = shownUnits(engine.findings.value!);
  const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name || words.smallUnit;
  const one = cases.find(({ id }) => id === chosen) ?? cases[0];
  return (
    <>
      <fieldset class="comparison-examples">
        <legend>{words.found(cases.length)}</legend>
        {cases.map(({ id, department, week }) => (
          <label key={id}>
            <input type="radio" name="comparison-example" checked={id === one.id} onChange={() => onChoose(id)} />
            {words.example(nameOf(department), week)}
          </label>
        ))}
      </fieldset>
      <CasePicture followed={one} department={nameOf(one.department)} />
    </>
  );
}
