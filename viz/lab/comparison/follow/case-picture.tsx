import { fateInfo } from "../../../../sim/model/fate.ts";
import { fateColours } from "../../../charts/colours.ts";
import { optionName } from "../../../findings/data/option-name.ts";
import { wordsOf } from "../../../text/words.ts";
import type { CaseWay, FollowedCase } from "../../engine/engine.ts";
import { useLab, useWords } from "../../lab.ts";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { type TrackPart, type TrackRow, trackOf, wayInWords } from "./case-track.ts";

/** Height of a row's bar, pixels. */
const high = 30;

/** Looks of stretches. */
const looks = { advice: "comparison-advice", coordination: "comparison-coordination", work: "comparison-work" } as const;

/** Place on the axis in percent of the picture: a little room is left at both ends. */
const x = (at: number) => `${1.5 + at * 97}%`;
const width = (part: { readonly from: number; readonly to: number }) => `${Math.max(0.4, (part.to - part.from) * 97)}%`;

/** The same case under both options, one row each on one time axis, and below in words. */
export function CasePicture({ followed, department }: { readonly followed: FollowedCase; readonly department: string }) {
  const { store, engine } = useLab();
  const words = useWords({ de, en }).follow;
  const { language } = store.looks.value;
  const { scenario, against } = engine.findings.value!;
  const track = trackOf(followed);
  const rows = [
    { option: scenario.options[0].id, way: followed.a, row: track.a },
    { option: against!, way: followed.b, row: track.b },
  ].map(({ option, way, row }) => {
    const { letter, title } = optionName(scenario, option);
    const fate = way.fate === "pending" ? words.pending : fateInfo[way.fate].title[language];
    return { letter, heading: words.ends(wordsOf(language).option(letter, title[language]), fate), fate, way, row };
  });
  return (
    <div class="comparison-case">
      {rows.map(({ letter, heading, way, row }) => (
        <div key={letter} class="comparison-way">
          <h4>{heading}</h4>
          <svg height={high} aria-hidden="true">
            <line class="comparison-base" x1={x(0)} x2={x(1)} y1={high / 2} y2={high / 2} />
            {row.parts.map((part) => (
              <Stretch key={`${part.what} ${part.from}`} part={part} />
            ))}
            <circle class="comparison-arises" cx={x(0)} cy={high / 2} r="5" />
            <line class="comparison-deadline" x1={x(track.deadline)} x2={x(track.deadline)} y1="0" y2={high} />
            <End row={row} way={way} />
          </svg>
        </div>
      ))}
      <Axis followed={followed} />
      <ul class="comparison-key" aria-hidden="true">
        {(["advice", "coordination", "work"] as const).map((what) => (
          <li key={what}>
            <svg width="22" height="14" aria-hidden="true">
              <rect class={looks[what]} width="22" height="14" />
            </svg>
            {words.short[what]}
          </li>
        ))}
        <li>
          <svg width="10" height="14" aria-hidden="true">
            <line class="comparison-deadline" x1="5" x2="5" y1="0" y2="14" />
          </svg>
          {words.deadline(followed.deadline)}
        </li>
      </ul>
      <div class="comparison-told">
        {rows.map(({ letter, fate, way }) => (
          <div key={letter}>
            <h4>{words.ends(letter, fate)}</h4>
            <ol>
              {wayInWords(way, department, fate, words).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </div>
  );
}

/** A stretch of waiting or of work; a frame sets it apart from its neighbour also without colours. */
function Stretch({ part }: { readonly part: TrackPart }) {
  return <rect class={looks[part.what]} x={x(part.from)} y="6" width={width(part)} height={high - 12} />;
}

/** Where the case ends, in the colour of its fate. */
function End({ row, way }: { readonly row: TrackRow; readonly way: CaseWay }) {
  if (row.end === undefined || way.fate === "pending") return null;
  return <circle class="comparison-end" cx={x(row.end)} cy={high / 2} r="7" fill={fateColours[way.fate]} />;
}

/** Weeks below both rows. */
function Axis({ followed }: { readonly followed: FollowedCase }) {
  const words = useWords({ de, en }).follow;
  const { ticks } = trackOf(followed);
  return (
    <svg class="comparison-weeks" height="34" aria-hidden="true">
      {ticks.map(({ at, week }, i) => (
        <g key={week}>
          <line x1={x(at)} x2={x(at)} y1="0" y2="5" />
          <text x={x(at)} y="17" text-anchor={i === 0 ? "start" : at > 0.95 ? "end" : "middle"}>
            {week}
          </text>
        </g>
      ))}
      <text x={x(0)} y="32">
        {words.axis}
      </text>
    </svg>
  );
}
