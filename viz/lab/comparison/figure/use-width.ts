import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Widths are rounded down to these steps, so that a window being dragged does not redraw at every pixel. */
const step = 8;

/** The inner width of an element in pixels as it changes; 0 until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (pixels: number) => setWidth(Math.floor(pixels / step) * step);
    measure(current.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry.contentRect.width));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
