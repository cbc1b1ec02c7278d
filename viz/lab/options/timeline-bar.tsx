import { useRef } from "preact/hooks";
import { useLab } from "../lab.ts";
import { seriesName } from "./target.ts";
import { type BarPart, boundsOf, moved, placeOf, weekAtPlace, weekByKey } from "./timeline-moves.ts";
import type { TimelineRow } from "./timeline-rows.ts";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { fromWords, untilWords } from "./week-words.ts";

/** Height of the drawing of a bar, in its own units; its width is 100. */
const height = 10;

/** The bar of one use: its ends and, if it ends, the whole of it are sliders for pointer and keys. */
export function TimelineBar(props: {
  readonly row: TimelineRow;
  readonly name: string;
  /** Hears when a part of it is taken hold of or focused, and when it is let go. */
  readonly onHold: (isHeld: boolean) => void;
}) {
  const { row, name, onHold } = props;
  const { use, target } = row;
  const { store } = useLab();
  const { timeline, time } = useOptionsWords();
  const { begins, language } = useTeller();
  const track = useRef<HTMLDivElement>(null);
  const grip = useRef(0);
  const { weeks, compareFrom } = store.inquiry.value;
  const end = Math.min(use.end ?? weeks, weeks);
  const from = (100 * Math.min(use.start, weeks)) / weeks;
  const width = Math.max(0.5, (100 * end) / weeks - from);
  const ramp = Math.min(100, (100 * use.ramp) / Math.max(1, end - use.start));

  const go = (part: BarPart, week: number) => {
    const next = moved(use, part, week, weeks);
    if (next.start === use.start && next.end === use.end) return;
    const { option, index, everywhere } = target;
    store.dispatch({ kind: "changeUse", option, index, everywhere, change: next }, seriesName(target, `bar ${part}`));
  };
  const weekUnder = (event: PointerEvent): number => {
    const box = track.current!.getBoundingClientRect();
    return weekAtPlace((event.clientX - box.left) / box.width, weeks);
  };
  const slider = (part: BarPart) => {
    const [least, greatest] = boundsOf(use, part, weeks);
    const said = {
      start: () => fromWords(use.start, begins, language, time),
      end: () => untilWords(use.end, begins, language, time),
      whole: () => timeline.span(fromWords(use.start, begins, language, time), untilWords(use.end, begins, language, time)),
    };
    const label = { start: timeline.starts, end: timeline.ends, whole: timeline.moves }[part](name);
    return {
      role: "slider" as const,
      tabIndex: 0,
      "aria-label": label,
      "aria-valuemin": least,
      "aria-valuemax": greatest,
      "aria-valuenow": placeOf(use, part, weeks),
      "aria-valuetext": said[part](),
      onFocus: () => onHold(true),
      onBlur: () => {
        onHold(false);
        store.settle();
      },
      onKeyDown: (event: KeyboardEvent) => {
        const week = weekByKey(event.key, event.shiftKey, placeOf(use, part, weeks), weeks);
        if (week === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        go(part, week);
      },
      onKeyUp: () => store.settle(),
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        const at = event.currentTarget as HTMLElement;
        at.setPointerCapture(event.pointerId);
        at.focus({ preventScroll: true });
        grip.current = weekUnder(event) - placeOf(use, part, weeks);
        event.preventDefault();
      },
      onPointerMove: (event: PointerEvent) => {
        const at = event.currentTarget as HTMLElement;
        if (at.hasPointerCapture(event.pointerId)) go(part, weekUnder(event) - (part === "whole" ? grip.current : 0));
      },
      onPointerUp: () => store.settle(),
      onPointerCancel: () => store.settle(),
    };
  };
  const at = { insetInlineStart: `${from}%`, inlineSize: `${width}%` };
  return (
    <div class="options-track">
      <div class="options-track-inner" ref={track}>
        <div class="options-compared" style={{ insetInlineStart: `${(100 * compareFrom) / weeks}%` }} />
        <div class="options-bar" style={at} {...(use.end === null ? {} : slider("whole"))}>
          <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
            <path class="options-bar-full" d={`M0,${height} L${ramp},0 L100,0 L100,${height} Z`} />
          </svg>
        </div>
        <div class="options-handle options-handle--start" style={{ insetInlineStart: `${from}%` }} {...slider("start")} />
        <div class="options-handle options-handle--end" style={{ insetInlineStart: `${from + width}%` }} {...slider("end")} />
      </div>
    </div>
  );
}
