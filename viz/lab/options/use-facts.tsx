import type { Takes } from "../../../sim/instruments/cost.ts";
import type { Instrument } from "../../../sim/instruments/instrument.ts";
import { evidenceGrades } from "../../../sim/scenario/evidence-file.ts";
import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { rough } from "../../text/numbers.ts";
import { useLab } from "../lab.ts";
import { sourceWords } from "./source-words.ts";
import { type CostOf, useCost } from "./use-cost.ts";
import { useOptionsWords } from "./use-teller.ts";

/** Who must take part for an instrument to work, its course, and what it leaves behind. */
export function InstrumentCourse({ instrument }: { readonly instrument: Instrument }) {
  const words = useOptionsWords().form;
  const { language } = useLab().store.looks.value;
  return (
    <dl class="options-facts">
      <dt>{words.participants}</dt>
      <dd>{instrument.participants[language]}</dd>
      <dt>{words.course}</dt>
      <dd>{instrument.course[language]}</dd>
      <dt>{words.leaves}</dt>
      <dd>{instrument.leaves[language]}</dd>
    </dl>
  );
}

/** What a use costs at most in this administration, once and a year. */
export function UseCost(props: { readonly use: Use; readonly instrument: Instrument; readonly setting: CostOf }) {
  const words = useOptionsWords().form;
  const { language } = useLab().store.looks.value;
  const { setUp, yearly } = useCost(props.use, props.instrument, props.setting);
  const told = ({ hours, euro }: Takes) => words.takes(rough(hours, language), rough(euro, language));
  const isNone = ({ hours, euro }: Takes) => hours + euro === 0;
  return (
    <dl class="options-facts options-cost">
      <dt>{words.cost}</dt>
      {isNone(setUp) && isNone(yearly) && <dd>{words.nothing}</dd>}
      {!isNone(setUp) && <dd>{words.once(told(setUp))}</dd>}
      {!isNone(yearly) && <dd>{words.yearly(told(yearly))}</dd>}
    </dl>
  );
}

/** What a source says beyond the grade of its claim. */
function beyondGrade(source: string): string {
  return source.replace(/^(extrapolated from |assumption$)/, "");
}

/** The claims an instrument rests on, each with its source, how well it is supported, and the patterns that test it. */
export function InstrumentEvidence({ instrument }: { readonly instrument: Instrument }) {
  const { store, evidence } = useLab();
  const words = useOptionsWords().form;
  const { language } = store.looks.value;
  const titleOf = (pattern: string) => evidence.patterns.find(({ id }) => id === pattern)?.title[language] ?? pattern;
  return (
    <ul class="options-claims">
      {instrument.evidence.map(({ claim, source, grade, patterns = [] }) => (
        <li key={claim.en}>
          {claim[language]}{" "}
          <span class="options-soft">
            ({[evidenceGrades[grade][language], sourceWords(beyondGrade(source), language)].filter(Boolean).join("; ")}).
            {patterns.length > 0 && ` ${words.patterns} ${patterns.map(titleOf).join("; ")}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}
