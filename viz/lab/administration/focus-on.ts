/** Moves the focus to the element with this id once the page has been drawn anew: what had it is gone. */
export function focusOn(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
