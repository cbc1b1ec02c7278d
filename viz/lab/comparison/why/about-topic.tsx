import { fateInfo, stageTitles } from "../../../../sim/model/fate.ts";
import { optionName } from "../../../findings/data/option-name.ts";
import { points } from "../../../text/numbers.ts";
import { wordsOf } from "../../../text/words.ts";
import { useLab, useWords } from "../../lab.ts";
import { useAsking } from "../asking.ts";
import { numberTable } from "../number-rows.ts";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { WhyButton } from "../why-button.tsx";
import { Readings } from "./mechanism-item.tsx";
import { fateChanges } from "./mechanisms-of.ts";
import type { WhyTopic } from "./topic.ts";

/** Most changes of fates that are named. */
const mostChanges = 4;

/** What the numbers say of the topic that is asked about. */
export function AboutTopic() {
  const { topic } = useAsking();
  switch (topic.value.kind) {
    case "answer":
      return <AboutAnswer />;
    case "fate":
      return <AboutFate topic={topic.value} />;
    case "use":
      return <AboutUse topic={topic.value} />;
    case "measure":
      return <AboutMeasure topic={topic.value} />;
  }
}

function AboutAnswer() {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).why;
  const { language } = store.looks.value;
  const { value: findings } = engine.findings;
  if (findings === null || findings.against === undefined) return null;
  const changes = fateChanges(findings).slice(0, mostChanges);
  const { letter } = optionName(findings.scenario, findings.against);
  return (
    <>
      <h3 class="kern-heading-small">{words.changes}</h3>
      {changes.length === 0 && <p>{words.noChange}</p>}
      <ul class="comparison-changes">
        {changes.map(({ fate, points }) => (
          <li key={fate}>
            <span>{words.change(fate, points, letter)}</span>
            <WhyButton topic={{ kind: "fate", fate }} what={fateInfo[fate].title[language]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AboutFate({ topic: { fate } }: { readonly topic: Extract<WhyTopic, { kind: "fate" }> }) {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).why;
  const { language } = store.looks.value;
  const { value: findings } = engine.findings;
  const { stage } = fateInfo[fate];
  const share = (option: string) =>
    points(findings!.summary.scenarios.find((one) => one.option === option)?.causes[fate] ?? Number.NaN);
  const named = (option: string) => {
    const { letter, title } = optionName(findings!.scenario, option);
    return wordsOf(language).option(letter, title[language]);
  };
  const base = findings?.scenario.options[0].id ?? "";
  const against = findings?.against;
  return (
    <>
      <p>{stage === null ? words.done : words.stage(stageTitles[stage][language])}</p>
      {findings && (
        <p>{words.fate(named(base), share(base), against && named(against), against ? share(against) : Number.NaN)}</p>
      )}
    </>
  );
}

function AboutUse({ topic: { option, index } }: { readonly topic: Extract<WhyTopic, { kind: "use" }> }) {
  const { store, shelf } = useLab();
  const words = useWords({ de, en }).why;
  const { language } = store.looks.value;
  const use = store.inquiry.value.options.find(({ id }) => id === option)?.uses[index];
  const instrument = shelf.known.instruments.find(({ id }) => id === use?.use);
  if (instrument === undefined) return null;
  return (
    <>
      <p>{instrument.description[language]}</p>
      <h3 class="kern-heading-small">{words.claims}</h3>
      <Readings readings={instrument.evidence.map(({ source, grade, claim }) => ({ source, grade, reading: claim }))} />
    </>
  );
}

function AboutMeasure({ topic: { measure } }: { readonly topic: Extract<WhyTopic, { kind: "measure" }> }) {
  const { store, engine } = useLab();
  const { numbers } = useWords({ de, en });
  const { value: findings } = engine.findings;
  if (findings === null) return null;
  const { options, rows } = numberTable(findings, store.looks.value.language, numbers);
  const cells = rows.find((row) => row.measure === measure)?.cells ?? [];
  const isCost = measure === "cost";
  return (
    <>
      <p>{options.map(({ letter }, i) => `${letter}: ${cells[i]}`).join(" · ")}</p>
      {isCost && <p>{`${numbers.costNote} ${numbers.noRanking}`}</p>}
      {measure === "gap" && <p>{numbers.gapNote}</p>}
    </>
  );
}
