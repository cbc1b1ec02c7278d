/** What a button may be told. */
export interface ButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** One primary button a view at most; default secondary. */
  readonly kind?: "primary" | "secondary" | "tertiary";
  readonly disabled?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly small?: boolean;
  /** More than the label says, for a tooltip and for screen readers. */
  readonly title?: string;
  /** What screen readers say instead of the label, which it begins with: "Add to B: Training". */
  readonly says?: string;
}

/** A button in the look of the design system. */
export function Button({ label, onClick, kind = "secondary", disabled, pressed, small, title, says }: ButtonProps) {
  const size = small ? " kern-btn--x-small" : "";
  return (
    <button
      type="button"
      class={`kern-btn kern-btn--${kind}${size}`}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={says}
      title={title}
    >
      <span class="kern-label">{label}</span>
    </button>
  );
}
