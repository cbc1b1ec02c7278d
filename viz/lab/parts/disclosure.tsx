import type { ComponentChildren } from "preact";

/** Something that can be opened in place. */
export function Disclosure(props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const { summary, open, onToggle, children } = props;
  return (
    <details class="parts-disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div class="parts-disclosed">{children}</div>
    </details>
  );
}
