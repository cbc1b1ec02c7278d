/** The element that has the keyboard's focus. */
const here = (): Element | null => document.activeElement;

/** Moves the focus to the heading of the section around it, or of the section around that, before what has it goes away. */
export function focusHeading(outer = false): void {
  const section = here()?.closest("section");
  const around = outer ? section?.parentElement?.closest("section") : section;
  const heading = around?.querySelector<HTMLElement>("h2, h3");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Moves the focus from a form to the line that opened it. */
export function focusLine(): void {
  here()?.closest("li.options-line")?.querySelector<HTMLElement>("button.options-head")?.focus();
}
