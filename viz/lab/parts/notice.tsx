import type { ComponentChildren } from "preact";

/** A message in the flow of the page. Danger interrupts a screen reader, the others wait. */
export function Notice(props: {
  readonly kind: "info" | "warning" | "danger" | "success";
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  const { kind, title, children } = props;
  return (
    <div class={`kern-alert kern-alert--${kind}`} role={kind === "danger" ? "alert" : "status"}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span class="kern-title">{title}</span>
      </div>
      {children && <div class="kern-alert__body">{children}</div>}
    </div>
  );
}
