import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { fateInfo, fates } from "../../../../sim/model/fate.ts";
import { letterOf } from "../../../findings/data/option-name.ts";
import { useLab, useWords } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { type Choice, SelectField } from "../../parts/select-field.tsx";
import { useAsking } from "../asking.ts";
import { measures } from "../measure.ts";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { AboutTopic } from "./about-topic.tsx";
import { FixedList } from "./fixed-list.tsx";
import { FlipList } from "./flip-list.tsx";
import { MechanismItem } from "./mechanism-item.tsx";
import { mechanismsOf } from "./mechanisms-of.ts";
import { keyOf, type WhyTopic } from "./topic.ts";

/** Mechanisms shown before all are asked for. */
const first = 5;

/** The reasons of what is asked about: numbers, mechanisms with their assumptions, what is held, what could flip the answer. */
export function WhyPanel() {
  const words = useWords({ de, en }).why;
  return (
    <>
      <h2 id="comparison-why" class="kern-heading-medium" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="comparison-note">{words.lead}</p>
      <TopicField />
      <AboutTopic />
      <Mechanisms />
      <FlipList />
      <FixedList />
    </>
  );
}

/** All that can be asked, in groups. */
function useTopics(): readonly { readonly topic: WhyTopic; readonly choice: Choice }[] {
  const { store, shelf } = useLab();
  const { why, numbers } = useWords({ de, en });
  const { language } = store.looks.value;
  const { options } = store.inquiry.value;
  const entry = (topic: WhyTopic, label: string, group: string) => ({ topic, choice: { value: keyOf(topic), label, group } });
  const instrument = (id: string) => shelf.known.instruments.find((one) => one.id === id)?.title[language] ?? id;
  return [
    entry({ kind: "answer" }, why.answer, why.groups.answer),
    ...fates.map((fate) => entry({ kind: "fate", fate }, fateInfo[fate].title[language], why.groups.fates)),
    ...options.flatMap(({ id, uses }, o) =>
      uses.map((use, index) =>
        entry({ kind: "use", option: id, index }, `${letterOf(o)}: ${instrument(use.use)}`, why.groups.uses),
      ),
    ),
    ...measures.map((measure) => entry({ kind: "measure", measure }, numbers.measures[measure], why.groups.measures)),
  ];
}

function TopicField() {
  const { topic } = useAsking();
  const words = useWords({ de, en }).why;
  const topics = useTopics();
  const key = keyOf(topic.value);
  const isThere = topics.some(({ choice }) => choice.value === key);
  // An option or instrument that was asked about may be gone meanwhile.
  useEffect(() => {
    if (!isThere) topic.value = { kind: "answer" };
  }, [isThere]);
  return (
    <SelectField
      label={words.about}
      value={isThere ? key : "answer"}
      choices={topics.map(({ choice }) => choice)}
      onChange={(value) => {
        const found = topics.find(({ choice }) => choice.value === value);
        if (found) topic.value = found.topic;
      }}
    />
  );
}

/** The mechanisms that govern the topic, the nearest first. */
function Mechanisms() {
  const { store, engine, shelf, evidence } = useLab();
  const { topic } = useAsking();
  const words = useWords({ de, en }).why;
  const all = useSignal("");
  const mechanisms = mechanismsOf(topic.value, engine.findings.value, store.inquiry.value, shelf.known.instruments, evidence);
  const key = keyOf(topic.value);
  const shown = all.value === key ? mechanisms : mechanisms.slice(0, first);
  return (
    <section class="comparison-mechanisms">
      <h3 class="kern-heading-small">{words.mechanisms}</h3>
      <p class="comparison-note">{words.holdHint}</p>
      {shown.map((mechanism) => (
        <MechanismItem key={`${key} ${mechanism.id}`} mechanism={mechanism} />
      ))}
      {shown.length < mechanisms.length && (
        <Button small kind="tertiary" label={words.all(mechanisms.length)} onClick={() => (all.value = key)} />
      )}
    </section>
  );
}
