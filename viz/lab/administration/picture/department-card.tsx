import type { Department } from "../../../../sim/model/organisation.ts";
import { leastStaff } from "../../../findings/data/units.ts";
import { useLab } from "../../lab.ts";
import type { Guess } from "../import/guesses.ts";
import { useSaying } from "../use-saying.ts";
import type { CaseShare } from "./case-shares.ts";
import { DepartmentEditor } from "./department-editor.tsx";
import type { PlacedBody, PlacedUnit } from "./placements.ts";
import { UnitBadge } from "./unit-badge.tsx";
import type { CardDrag } from "./use-card-drag.ts";

/** A department as a card, as high as its posts ask; open, it holds what can be changed. */
export function DepartmentCard(props: {
  readonly department: Department;
  /** Title of its kind. */
  readonly kind: string;
  /** Undefined: its kind is no guess, or was confirmed. */
  readonly guess: Guess | undefined;
  /** In rem. */
  readonly height: number;
  readonly share: CaseShare;
  readonly units: readonly PlacedUnit[];
  /** The body being shown, if the department has a seat in it. */
  readonly body: PlacedBody | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (dezernat: string) => void;
  readonly onRemove: () => void;
  readonly drag: CardDrag;
}) {
  const { department, kind, guess, height, share, units, body, open, onOpen, onMove, onRemove, drag } = props;
  const { store } = useLab();
  const { words, language, posts } = useSaying();
  const { picture } = words;
  const { code, name, side, staff } = department;
  const lit = store.focus.value.department === code;
  const states = [open && "open", body && "member", lit && "lit"]
    .filter(Boolean)
    .map((state) => ` administration-card--${state}`);
  const small = staff < leastStaff;
  return (
    <li
      class={`administration-card${states.join("")}`}
      style={{ minBlockSize: `${height}rem` }}
      onPointerEnter={() => store.point({ department: code })}
      onPointerLeave={() => store.point({})}
    >
      <div class="administration-card-head">
        <button
          type="button"
          class="administration-card-open"
          id={`administration-open-${code}`}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
          onFocus={() => store.point({ department: code })}
          onBlur={() => store.point({})}
          onPointerDown={(event) => drag.press(event, code, false)}
        >
          <span class="administration-card-name">{name}</span>
          <span class="administration-card-facts">
            {picture.posts(posts(department.posts))}
            {kind !== name && ` · ${kind}`}
            {guess && <span class="administration-presumed"> {picture.presumed}</span>}
          </span>
          {share.cases !== null && (
            <span class="administration-cases">
              <span class="administration-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.round(share.against * 100)}%` }} />
              </span>
              <span>{picture.cases(share.cases)}</span>
            </span>
          )}
          {small && <span class="administration-card-facts">{picture.tooSmall}</span>}
        </button>
        <span class="administration-grip" aria-hidden="true" onPointerDown={(event) => drag.press(event, code, true)} />
      </div>
      {(side || body) && (
        <p class="administration-marks">
          {side && <span class="administration-mark">{picture.sides[side]}</span>}
          {body && <span class="administration-mark administration-mark--seat">{picture.seat(body.title[language])}</span>}
        </p>
      )}
      {units.length > 0 && (
        <ul class="administration-badges">
          {units.map((unit) => (
            <UnitBadge key={unit.key} unit={unit} />
          ))}
        </ul>
      )}
      {open && (
        <DepartmentEditor
          department={department}
          guess={guess}
          onMove={onMove}
          onRemove={onRemove}
          onClose={() => onOpen(false)}
        />
      )}
    </li>
  );
}
