import type { ComponentChildren } from "preact";
import type { OptionLine } from "./option-lines.ts";
import { useOptionsWords } from "./use-teller.ts";

/** What a line is: how it stands beside the first option, or that it holds everywhere. */
export type LineKind = OptionLine["kind"] | "shared" | "event";

/** The sign before a line; words say the same to screen readers. */
const signs: Readonly<Record<LineKind, string>> = {
  own: "•",
  same: "=",
  added: "+",
  changed: "≠",
  left: "−",
  shared: "•",
  event: "•",
};

/** One line of an option: a sign, what is used, and how; it opens its form in place where there is one. */
export function UseLine(props: {
  readonly id?: string;
  readonly kind: LineKind;
  readonly title: string;
  readonly details: string;
  readonly open?: boolean;
  readonly onToggle?: () => void;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const { id, kind, title, details, open = false, onToggle, action, children } = props;
  const words = useOptionsWords().use.sign;
  const text = (
    <>
      <span class="options-sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span class="options-said">
        {!isPlain(kind) && <span class="visually-hidden">{words[kind]}: </span>}
        <span class={kind === "left" ? "options-gone" : "options-what"}>{title}</span>
        {details !== "" && <span class="options-soft">, {details}</span>}
      </span>
    </>
  );
  return (
    <li class="options-line">
      {onToggle === undefined ? (
        <div class="options-head">{text}</div>
      ) : (
        <button type="button" id={id} class="options-head" aria-expanded={open} onClick={onToggle}>
          {text}
          <span class="options-chevron" aria-hidden="true" />
        </button>
      )}
      {action}
      {open && children}
    </li>
  );
}

function isPlain(kind: LineKind): boolean {
  return kind === "shared" || kind === "event" || kind === "own";
}
