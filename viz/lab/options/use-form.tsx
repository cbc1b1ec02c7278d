import type { ComponentChildren } from "preact";
import { instruments } from "../../../sim/instruments/registry.ts";
import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { useLab } from "../lab.ts";
import { CheckField } from "../parts/check-field.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import type { UseChange } from "../state/action.ts";
import { seriesName, type UseTarget } from "./target.ts";
import type { CostOf } from "./use-cost.ts";
import { InstrumentCourse, InstrumentEvidence, UseCost } from "./use-facts.tsx";
import { UseOrigins } from "./use-origins.tsx";
import { useOptionsWords } from "./use-teller.ts";
import { UseTimes } from "./use-times.tsx";
import { UseValues } from "./use-values.tsx";

/** The inline form of one use, with what it costs and rests on beside; `children`: where it holds and how it is removed. */
export function UseForm(props: {
  readonly use: Use;
  readonly target: UseTarget;
  readonly setting: CostOf;
  readonly children: ComponentChildren;
}) {
  const { use, target, setting, children } = props;
  const { store, shelf } = useLab();
  const words = useOptionsWords().form;
  const { language } = store.looks.value;
  const { topics } = store.inquiry.value;
  const instrument = instruments.find(({ id }) => id === use.use);
  if (instrument === undefined) return null;
  const { option, index, everywhere } = target;
  const onChange = (change: UseChange, part: string) =>
    store.dispatch({ kind: "changeUse", option, index, everywhere, change }, seriesName(target, part));
  const serve = (topic: string, serves: boolean) => {
    onChange({ topics: topics.filter((id) => (id === topic ? serves : use.topics.includes(id))) }, "topics");
    store.settle();
  };
  return (
    <div class="options-form">
      <p>{instrument.description[language]}</p>
      {topics.length > 1 && (
        <fieldset class="options-topics">
          <legend class="kern-label">{words.topics}</legend>
          {topics.map((topic) => (
            <CheckField
              key={topic}
              label={shelf.topics.find(({ id }) => id === topic)?.title[language] ?? topic}
              checked={use.topics.includes(topic)}
              disabled={use.topics.length === 1 && use.topics[0] === topic}
              onChange={(serves) => serve(topic, serves)}
            />
          ))}
        </fieldset>
      )}
      <UseValues use={use} instrument={instrument} onChange={onChange} />
      {use.steps && use.steps.length > 0 && <p class="options-soft">{words.stepsGiven}</p>}
      <UseTimes use={use} onChange={onChange} />
      <UseCost use={use} instrument={instrument} setting={setting} />
      <p class="options-soft">{words.costNote}</p>
      <Disclosure summary={words.about}>
        <InstrumentCourse instrument={instrument} />
      </Disclosure>
      <Disclosure summary={words.evidence}>
        <InstrumentEvidence instrument={instrument} />
      </Disclosure>
      <Disclosure summary={words.origins}>
        <UseOrigins instrument={instrument} />
      </Disclosure>
      {children}
    </div>
  );
}
