import type { Text } from "../core/language.ts";
import type { OnChange } from "./differ.ts";
import { differ } from "./differ.ts";
import type { PlacedUse } from "./placed-use.ts";
import { place } from "./placed-use.ts";
import type { Report } from "./report.ts";
import { choice } from "./report.ts";
import type { Scenario, ScenarioOption } from "./scenario.ts";

const circle: Text = { de: "Optionen gehen im Kreis auseinander hervor", en: "options start from each other in a circle" };
const same: Text = {
  de: "Die Option unterscheidet sich in nichts von der, von der sie ausgeht",
  en: "the option differs in nothing from the one it starts from",
};

/**
 * The uses of one option: those of the base, the events, then its own, as `like`, `without` and `change` have made them;
 * those left out are marked. Undefined where `like` leads nowhere. Problems of this option go to `report`, those of
 * options it starts from do not: they are told when those are laid out.
 */
export function layOut(
  scenario: Scenario,
  option: ScenarioOption,
  report: Report,
  onChange: OnChange = () => {},
): readonly PlacedUse[] | undefined {
  const onCircle = (way: readonly string[]): void => {
    if (way[0] === way[way.length - 1]) {
      report(["options", scenario.options.indexOf(option), "like"], circle, { found: way.join(" → ") });
    }
  };
  return follow(scenario, option, [], { report, onChange, onCircle });
}

/** Who is told what. */
interface Listeners {
  readonly report: Report;
  readonly onChange: OnChange;
  /** Gets the ids on a way of `like` that meets itself, first to last. */
  readonly onCircle: (way: readonly string[]) => void;
}

function follow(
  scenario: Scenario,
  option: ScenarioOption,
  before: readonly string[],
  { report, onChange, onCircle }: Listeners,
): readonly PlacedUse[] | undefined {
  const { options, base, events } = scenario;
  const path = ["options", options.indexOf(option)];
  const { like, without, change, instruments } = option;
  let start: readonly PlacedUse[] | undefined;
  if (like === undefined) start = place(events, "events", ["events"], place(base, "base", ["base"], []));
  else {
    const liked = options.find(({ id }) => id === like);
    const way = [...before, option.id];
    if (!liked) {
      const words = options.map(({ id }) => id).filter((id) => id !== option.id);
      report([...path, "like"], { de: "Unbekannte Option", en: "unknown option" }, choice(like, words));
    } else if (way.includes(like)) onCircle([...way, like]);
    else start = follow(scenario, liked, way, { report: () => {}, onChange: () => {}, onCircle });
    if (!without?.length && !Object.keys(change ?? {}).length && instruments.length === 0) {
      const expected = { de: "without, change oder instruments", en: "without, change or instruments" };
      report([...path, "like"], same, { found: like, expected });
    }
  }
  if (!start) return undefined;
  const altered = differ(start, option, { path, id: option.id, events: false }, report, onChange);
  return place(instruments, "option", [...path, "instruments"], altered);
}
