import type { Scenario } from "../../../sim/scenario/scenario.ts";
import { useLab } from "../lab.ts";
import { yearTicks } from "./timeline-ticks.ts";
import { useOptionsWords } from "./use-teller.ts";
import { type Begins, pointWords } from "./week-words.ts";

/** What stands on the axis. */
interface AxisProps {
  readonly weeks: number;
  readonly begins: Begins;
  readonly marks: Scenario["marks"];
  readonly compareFrom: number;
}

/** Most years that are labelled. */
const mostYears = 11;

/** Years along the horizon, and numbered flags for marks; for the eye alone, the list of marks says the same. */
export function TimelineAxis({ weeks, begins, marks, compareFrom }: AxisProps) {
  const { timeline } = useOptionsWords();
  const place = (week: number) => ({ insetInlineStart: `${(100 * week) / weeks}%` });
  return (
    <div class="options-axis" aria-hidden="true">
      {begins === undefined && <span class="options-axis-years">{timeline.years}</span>}
      <div class="options-axis-inner">
        {yearTicks(weeks, begins, mostYears).map(({ week, year }) => (
          <span key={week} class="options-tick" style={place(week)}>
            <span>{year}</span>
          </span>
        ))}
        {flags(marks, compareFrom, weeks).map(({ week, numbers }) => (
          <span key={week} class="options-flag" style={place(week)}>
            {numbers.join(" ")}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The marks in words, by the numbers of their flags. */
export function TimelineMarks({ weeks, begins, marks, compareFrom }: AxisProps) {
  const { language } = useLab().store.looks.value;
  const words = useOptionsWords();
  return (
    <ol class="options-marks" aria-label={words.timeline.marks}>
      {marked(marks, compareFrom, weeks).map(({ week, title }, i) => (
        <li key={i}>
          {title === undefined ? words.timeline.compared : title[language]}{" "}
          <span class="options-soft">({pointWords(week, begins, language, words.time)})</span>
        </li>
      ))}
    </ol>
  );
}

/** The beginning of the comparison and the scenario's marks inside the horizon, in order. */
function marked(marks: Scenario["marks"], compareFrom: number, weeks: number) {
  return [{ week: compareFrom, title: undefined }, ...marks].filter(({ week }) => week < weeks).sort((a, b) => a.week - b.week);
}

/** Least distance of two flags, as a part of the horizon: closer ones share a flag, so that no numbers overlap. */
const apart = 1 / 20;

/** Flags with the numbers of the marks that stand there or close behind. */
function flags(marks: Scenario["marks"], compareFrom: number, weeks: number) {
  const made: { readonly week: number; readonly numbers: number[] }[] = [];
  for (const [i, { week }] of marked(marks, compareFrom, weeks).entries()) {
    const last = made[made.length - 1];
    if (last && week - last.week < weeks * apart * Math.max(1, last.numbers.length)) last.numbers.push(i + 1);
    else made.push({ week, numbers: [i + 1] });
  }
  return made;
}
