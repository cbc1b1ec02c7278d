import { useSaying } from "../use-saying.ts";
import type { PlacedBody } from "./placements.ts";
import { useSpan } from "./unit-badge.tsx";

/** The bodies of the option; choosing one makes the departments with a seat stand out. */
export function Bodies(props: {
  readonly bodies: readonly PlacedBody[];
  readonly shown: string | null;
  readonly onShow: (key: string | null) => void;
}) {
  const { bodies, shown, onShow } = props;
  const { words, language } = useSaying();
  const { picture } = words;
  const spanOf = useSpan();
  return (
    <div class="administration-bodies">
      <h3 class="kern-heading-small" id="administration-bodies">
        {picture.bodies}
      </h3>
      <p class="administration-soft">{picture.bodiesLead}</p>
      <ul aria-labelledby="administration-bodies">
        {bodies.map((body) => (
          <li key={body.key}>
            <button
              type="button"
              class="administration-body"
              aria-pressed={shown === body.key}
              onClick={() => onShow(shown === body.key ? null : body.key)}
            >
              <strong>{body.title[language]}</strong>{" "}
              <span>
                {[picture.members(body.members.length, body.dezernate, body.outsiders), spanOf(body)].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
