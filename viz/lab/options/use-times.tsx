import type { Use } from "../../../sim/study/inquiry/inquiry.ts";
import { useLab } from "../lab.ts";
import { CheckField } from "../parts/check-field.tsx";
import { RangeField } from "../parts/range-field.tsx";
import type { UseChange } from "../state/action.ts";
import { grain } from "./timeline-moves.ts";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { WeekField } from "./week-field.tsx";
import { durationWords, monthsOf, weeksOfMonths } from "./week-words.ts";

/** Longest usual time until something acts fully, months. */
const longestRamp = 60;

/** Fields for start, end and the time until a use acts fully. */
export function UseTimes({ use, onChange }: { readonly use: Use; readonly onChange: (change: UseChange, part: string) => void }) {
  const { store } = useLab();
  const { weeks } = store.inquiry.value;
  const { begins } = useTeller();
  const { form, time } = useOptionsWords();
  const { start, end, ramp } = use;
  const settled = (change: UseChange, part: string) => {
    onChange(change, part);
    store.settle();
  };
  return (
    <div class="options-times">
      <WeekField
        label={form.start}
        week={start}
        begins={begins}
        least={0}
        greatest={Math.max(0, (end ?? weeks) - grain)}
        onChange={(week) => settled({ start: week }, "start")}
      />
      <div>
        {end !== null && (
          <WeekField
            label={form.end}
            week={end}
            begins={begins}
            least={start + grain}
            greatest={weeks}
            closing
            onChange={(week) => settled({ end: week }, "end")}
          />
        )}
        <CheckField
          label={form.toHorizon}
          checked={end === null}
          onChange={(checked) => settled({ end: checked ? null : Math.max(start + grain, weeks - (weeks % grain)) }, "end")}
        />
      </div>
      <RangeField
        label={form.ramp}
        hint={form.rampHint}
        value={monthsOf(ramp)}
        min={0}
        max={Math.max(longestRamp, monthsOf(ramp))}
        step={1}
        format={(months) => durationWords(weeksOfMonths(months), time)}
        onInput={(months) => onChange({ ramp: weeksOfMonths(months) }, "ramp")}
        onSettle={() => store.settle()}
      />
    </div>
  );
}
