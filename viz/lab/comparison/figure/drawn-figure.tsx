import { effect, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { narrowBelow } from "../../../charts/sheet.ts";
import type { Subject } from "../../../charts/stands-for.ts";
import { drawFigure } from "../../../findings/draw-figure.ts";
import { rowReader } from "../../../findings/export/readable-table.ts";
import type { Draft } from "../../../findings/figures.ts";
import { useLab, useWords } from "../../lab.ts";
import { Button } from "../../parts/button.tsx";
import { de } from "../text/de.ts";
import { en } from "../text/en.ts";
import { lightUp, markAt, marksOfRow, rowOf, rowsWithMarks } from "./light-up.ts";
import { focusOf, isNothing, subjectOf } from "./subject.ts";
import { useWidth } from "./use-width.ts";

/** Least width a figure is drawn at; narrower places show it smaller. */
const leastWidth = 320;
/** Height by width of a figure that has no more to show than fits. */
const proportion = 9 / 16;

/** What is pointed at in a figure: a mark with a row of the table, or a label; held: it stays after the pointer has gone. */
interface Pointed {
  readonly row: number;
  readonly subject: Subject;
  readonly held: boolean;
  /** Reached with arrow keys: a pointer that happens to lie over the figure does not take it away. */
  readonly byKeys: boolean;
}

const nothing: Pointed = { row: -1, subject: {}, held: false, byKeys: false };

/** The same subject in a figure that was drawn anew; nothing where it is no longer there. */
function foundAgain(svg: SVGSVGElement, pointed: Pointed): Pointed {
  if (pointed.row < 0) return pointed;
  const row = rowOf(svg, pointed.subject, pointed.row);
  return row < 0 ? nothing : { ...pointed, row };
}

/**
 * A figure as wide as its place. Whatever pointer or arrow keys reach lights up everywhere else, is told in words below, and with
 * `actions` offers what can be done with it.
 */
export function DrawnFigure(props: {
  readonly draft: Draft;
  readonly label: string;
  readonly actions?: (subject: Subject) => ComponentChildren;
}) {
  const { draft, label, actions } = props;
  const { store, engine } = useLab();
  const { language } = store.looks.value;
  const words = useWords({ de, en }).figure;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const pointed = useSignal<Pointed>(nothing);
  const spoken = useSignal("");
  const figure = useMemo(() => {
    if (width === 0) return undefined;
    const wide = Math.max(leastWidth, width);
    const height = wide < narrowBelow ? undefined : Math.min(540, Math.round(wide * proportion));
    return drawFigure(draft, { document, language, ids: `f${id}`, width: wide, height });
  }, [draft, language, width, id]);
  const say = useMemo(() => (figure ? rowReader(figure.table, language) : () => ""), [figure, language]);
  const options = (engine.findings.value?.inquiry ?? store.inquiry.value).options.map((option) => option.id);

  useEffect(() => {
    if (figure === undefined) return;
    place.current?.replaceChildren(figure.svg);
    pointed.value = foundAgain(figure.svg, pointed.peek());
    return effect(() => lightUp(figure.svg, store.focus.value, options, pointed.value.row));
  }, [figure, options.join(" ")]);
  useEffect(() => () => store.point({}), []);

  const point = (next: Pointed) => {
    pointed.value = next;
    store.point(focusOf(next.subject, options));
  };
  const leave = () => {
    if (!pointed.value.held) point(nothing);
  };
  const over = (event: Event, held: boolean) => {
    if (pointed.value.byKeys && !held) return;
    const mark = markAt(event.target);
    if (mark === null) return held ? point(nothing) : leave();
    if (pointed.value.held && !held) return;
    point({
      row: mark.dataset.row === undefined ? -1 : Number(mark.dataset.row),
      subject: subjectOf(mark.dataset),
      held,
      byKeys: false,
    });
  };
  const go = (row: number, held: boolean) => {
    const [mark] = marksOfRow(figure!.svg, row);
    point({ row, subject: subjectOf(mark.dataset), held, byKeys: true });
    spoken.value = say(row);
  };
  const press = (event: KeyboardEvent) => {
    if (figure === undefined || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = rowsWithMarks(figure.svg);
    const at = rows.indexOf(pointed.value.row);
    const to = {
      ArrowRight: Math.min(at + 1, rows.length - 1),
      ArrowDown: Math.min(at + 1, rows.length - 1),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: rows.length - 1,
      Enter: Math.max(at, 0),
      " ": Math.max(at, 0),
    }[event.key];
    if (event.key === "Escape") {
      point(nothing);
      spoken.value = words.left;
    } else if (to !== undefined && rows.length > 0) go(rows[to], event.key === "Enter" || event.key === " ");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { row, subject, held } = pointed.value;
  const told = row >= 0 && figure && row < figure.table.rows.length ? say(row) : "";
  const offered = held && !isNothing(subject) ? actions?.(subject) : undefined;
  return (
    <>
      <div
        ref={place}
        class="comparison-drawing"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop of the Tab key; inside, arrow keys walk the marks
        tabIndex={0}
        aria-label={words.explore(label)}
        aria-describedby={`${id}-keys`}
        onKeyDown={press}
        onPointerOver={(event) => over(event, false)}
        onPointerLeave={() => !pointed.value.byKeys && leave()}
        onClick={(event) => over(event, true)}
        onBlur={leave}
      />
      <p class="visually-hidden" id={`${id}-keys`}>
        {words.keys}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <div class="comparison-readout">
        <p aria-hidden="true">{told || words.hint}</p>
        {held && (
          <div class="comparison-actions">
            {offered}
            <Button small kind="tertiary" label={words.release} onClick={() => point(nothing)} />
          </div>
        )}
      </div>
    </>
  );
}
