import { useRef, useState } from "preact/hooks";

/** Pixels the pointer moves before a press becomes a drag. */
const threshold = 6;
/** Milliseconds within which the click after a release comes. */
const clickDelay = 250;
/** Distance from the window's edge, and step, at which the page scrolls while dragging. */
const scrolling = { edge: 56, step: 14 } as const;

/** Dragging cards to another Dezernat by pointer. */
export interface CardDrag {
  /** Code of the department being dragged. */
  readonly dragged: string | null;
  /** Code of the Dezernat below the pointer. */
  readonly over: string | null;
  /** Begins with a press on a card; `grip`: it was the part that fingers may drag by. */
  press(event: PointerEvent, code: string, grip: boolean): void;
}

/** Lets cards be dragged; `onDrop` hears over which Dezernat one was let go. Escape calls it off. */
export function useCardDrag(onDrop: (department: string, dezernat: string) => void): CardDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  function press(event: PointerEvent, code: string, grip: boolean): void {
    if (event.button !== 0 || (event.pointerType === "touch" && !grip)) return;
    const card = (event.currentTarget as HTMLElement).closest("li");
    if (card === null) return;
    const from = { x: event.clientX, y: event.clientY + scrollY };
    let moving = false;
    let target: string | null = null;

    const move = (at: PointerEvent) => {
      const x = at.clientX - from.x;
      const y = at.clientY + scrollY - from.y;
      if (!moving && Math.hypot(x, y) < threshold) return;
      if (!moving) {
        moving = true;
        card.classList.add("administration-card--dragged");
        setDragged(code);
      }
      at.preventDefault();
      card.style.transform = `translate(${x}px, ${y}px)`;
      if (at.clientY < scrolling.edge) scrollBy(0, -scrolling.step);
      if (at.clientY > innerHeight - scrolling.edge) scrollBy(0, scrolling.step);
      const below = document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>("[data-dezernat]");
      target = below?.dataset.dezernat ?? null;
      setOver(target);
    };
    const end = () => {
      removeEventListener("pointermove", move);
      removeEventListener("keydown", key, true);
      card.classList.remove("administration-card--dragged");
      card.style.transform = "";
      setDragged(null);
      setOver(null);
    };
    const release = (at: PointerEvent) => {
      removeEventListener("pointerup", release);
      removeEventListener("pointercancel", release);
      end();
      if (!moving) return;
      swallowClick();
      if (at.type === "pointerup" && target !== null) drop.current(code, target);
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape") return;
      pressed.stopPropagation();
      target = null;
      end();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", release);
    addEventListener("pointercancel", release);
    addEventListener("keydown", key, true);
  }

  return { dragged, over, press };
}

/** The release that ends a drag is no click on whatever lies there. Keyboards' clicks have no detail. */
function swallowClick(): void {
  const swallow = (click: MouseEvent) => {
    if (click.detail > 0) click.stopPropagation();
  };
  addEventListener("click", swallow, true);
  setTimeout(() => removeEventListener("click", swallow, true), clickDelay);
}
