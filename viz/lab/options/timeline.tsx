import { useId, useState } from "preact/hooks";
import { letterOf } from "../../findings/data/option-name.ts";
import { useLab } from "../lab.ts";
import { TimelineAxis, TimelineMarks } from "./timeline-axis.tsx";
import { TimelineBar } from "./timeline-bar.tsx";
import { type TimelineGroup, type TimelineRow, timelineGroups } from "./timeline-rows.ts";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { servedWords, useTitle } from "./use-words.ts";
import { fromWords, untilWords } from "./week-words.ts";

/** When each use acts: a row each over the horizon, whose ends are moved by pointer or keys. */
export function Timeline() {
  const { store, shelf } = useLab();
  const words = useOptionsWords();
  const teller = useTeller();
  const [held, setHeld] = useState<TimelineRow | null>(null);
  const title = useId();
  const { language } = store.looks.value;
  const inquiry = store.inquiry.value;
  const { options, weeks, compareFrom } = inquiry;
  const { begins } = teller;
  const { marks } = shelf.scenario(inquiry.scenario);
  const target = held?.target;
  const groups = timelineGroups(
    inquiry,
    target && target.option !== null && !target.everywhere ? { option: target.option, index: target.index } : undefined,
  );
  const nameOf = ({ of }: TimelineGroup): string => {
    if (of === "shared") return words.timeline.everywhere;
    if (of === "events") return words.timeline.outside;
    return `${letterOf(of)} · ${options[of].title[language]}`;
  };
  return (
    <section class="options-timeline" aria-labelledby={title}>
      <h2 id={title} class="kern-heading-medium">
        {words.timeline.title}
      </h2>
      <p>{words.timeline.lead}</p>
      {groups.length === 0 && <p class="options-soft">{words.timeline.empty}</p>}
      <TimelineAxis weeks={weeks} begins={begins} marks={marks} compareFrom={compareFrom} />
      {groups.map((group) => (
        <div key={group.of} class="options-timeline-group">
          <h3>{nameOf(group)}</h3>
          <ul>
            {group.rows.map((row) => {
              const { use } = row;
              const from = fromWords(use.start, begins, language, words.time);
              const until = use.end === null ? "" : untilWords(use.end, begins, language, words.time);
              const span = [servedWords(use, teller), from, until].filter(Boolean).join(", ");
              return (
                <li key={row.key} class="options-timeline-row">
                  <span class="options-timeline-label">
                    {useTitle(use, teller)}, <span class="options-soft">{span}</span>
                  </span>
                  <TimelineBar
                    row={row}
                    name={`${useTitle(use, teller)} (${nameOf(group)})`}
                    onHold={(isHeld) => setHeld(isHeld ? row : null)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <TimelineMarks weeks={weeks} begins={begins} marks={marks} compareFrom={compareFrom} />
    </section>
  );
}
