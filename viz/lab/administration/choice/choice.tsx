import { Button } from "../../parts/button.tsx";
import { useAdministration, type Way } from "../administration-state.ts";
import { TablePanel } from "../import/table-panel.tsx";
import { useSaying } from "../use-saying.ts";
import { NamedPanel } from "./named-panel.tsx";
import { TypicalPanel } from "./typical-panel.tsx";

const ways: readonly Way[] = ["typical", "named", "table"];

/** The three ways to an administration; the one it came by is open. */
export function Choice() {
  const { way, cameBy } = useAdministration();
  const { choice: words } = useSaying().words;
  const open = way.value ?? cameBy.value;
  return (
    <section class="administration-choice" aria-labelledby="administration-choice">
      <h2 id="administration-choice" class="kern-heading-medium">
        {words.title}
      </h2>
      <fieldset class="administration-ways" aria-labelledby="administration-choice">
        {ways.map((id) => (
          <Button
            key={id}
            small
            label={words.ways[id]}
            pressed={id === open}
            onClick={() => {
              way.value = id;
            }}
          />
        ))}
      </fieldset>
      <div class="administration-way">
        {open === "typical" && <TypicalPanel />}
        {open === "named" && <NamedPanel />}
        {open === "table" && <TablePanel />}
      </div>
    </section>
  );
}
