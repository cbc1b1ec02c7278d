import { useId } from "preact/hooks";
import { optionName } from "../../findings/data/option-name.ts";
import { wordsOf } from "../../text/words.ts";
import type { Findings } from "../engine/engine.ts";
import { useLab, useWords } from "../lab.ts";
import { type Difference, differencesOf, reachOf } from "./differences.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** Every option's difference from the base with how sure it is; with several, one is chosen for the figures. */
export function DifferenceList({ findings }: { readonly findings: Findings }) {
  const { store } = useLab();
  const { language } = store.looks.value;
  const words = useWords({ de, en }).answer;
  const differences = differencesOf(findings);
  if (differences.length === 0) return null;
  const reach = reachOf(differences);
  const base = optionName(findings.scenario, findings.scenario.options[0].id);
  return (
    <fieldset class="comparison-differences">
      <legend>{words.differences(wordsOf(language).option(base.letter, base.title[language]))}</legend>
      <div class="comparison-difference comparison-difference-head" aria-hidden="true">
        <span class="comparison-axis">
          <span>← {words.axisFewer}</span>
          <span>{words.axisMore} →</span>
        </span>
      </div>
      {differences.map((difference) => (
        <DifferenceRow
          key={difference.option}
          difference={difference}
          findings={findings}
          reach={reach}
          choice={differences.length > 1}
        />
      ))}
    </fieldset>
  );
}

function DifferenceRow(props: {
  readonly difference: Difference;
  readonly findings: Findings;
  readonly reach: number;
  readonly choice: boolean;
}) {
  const { difference, findings, reach, choice } = props;
  const { store, engine } = useLab();
  const { language } = store.looks.value;
  const words = useWords({ de, en }).answer;
  const { fewerMore, verdicts } = wordsOf(language);
  const id = useId();
  const { option, letter, mean, low, high, better, worlds, verdict, prior } = difference;
  const { title } = optionName(findings.scenario, option);
  const chosen = findings.against === option;
  const name = (
    <>
      <span class="comparison-letter">{letter}</span> {title[language]}
    </>
  );
  const choose = () => {
    store.look({ against: option });
    engine.compareWith(option);
  };
  return (
    <div
      class={`comparison-difference${chosen && choice ? " comparison-chosen" : ""}`}
      onPointerEnter={() => store.point({ option })}
      onPointerLeave={() => store.point({})}
    >
      {choice ? (
        <label class="comparison-name" for={id}>
          <input
            type="radio"
            id={id}
            name="comparison-against"
            checked={chosen}
            aria-describedby={`${id}-told`}
            title={words.inFigures}
            onChange={choose}
          />
          <span>{name}</span>
        </label>
      ) : (
        <span class="comparison-name">{name}</span>
      )}
      <Interval mean={mean} low={low} high={high} prior={prior?.mean} reach={reach} />
      <p id={`${id}-told`}>
        <strong>{fewerMore(low, high)}</strong>
        <span>{words.verdict(verdicts[verdict])}</span>
        <span>{words.often(better, worlds)}</span>
        {prior && (
          <span class="comparison-prior">
            {words.byRanges(fewerMore(prior.mean, prior.mean), prior.better, worlds, verdicts[prior.verdict])}
          </span>
        )}
      </p>
    </div>
  );
}

/** The difference as a line with its mean, around zero; the unweighted mean as an open circle. */
function Interval(props: {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly prior: number | undefined;
  readonly reach: number;
}) {
  const { mean, low, high, prior, reach } = props;
  const x = (points: number) => `${50 + (points / reach) * 47}%`;
  return (
    <svg class="comparison-interval" height="28" aria-hidden="true">
      <line class="comparison-zero" x1="50%" x2="50%" y1="0" y2="28" />
      <line class="comparison-span" x1={x(low)} x2={x(high)} y1="14" y2="14" />
      {prior !== undefined && prior !== mean && <circle class="comparison-open" cx={x(prior)} cy="14" r="5" />}
      <circle class="comparison-mean" cx={x(mean)} cy="14" r="5" />
    </svg>
  );
}
