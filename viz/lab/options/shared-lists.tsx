import { useLab } from "../lab.ts";
import { DropZone } from "./drop-zone.tsx";
import { EventForm, SharedForm } from "./line-form.tsx";
import { focusLine } from "./move-focus.ts";
import { isShownOpen, useDesk } from "./opened.ts";
import type { SharedUse } from "./option-lines.ts";
import { UseLine } from "./use-line.tsx";
import { useOptionsWords, useTeller } from "./use-teller.ts";
import { useDetails, useTitle } from "./use-words.ts";

/** What holds in every option, told once: what all of them have set up, and what comes from outside. */
export function SharedLists({ shared }: { readonly shared: readonly SharedUse[] }) {
  const { store } = useLab();
  const { opened, open, setting } = useDesk();
  const words = useOptionsWords();
  const teller = useTeller();
  const close = () => {
    focusLine();
    open(null);
  };
  const { events, options } = store.inquiry.value;
  return (
    <div class="options-common">
      {options.length > 1 && (
        <section>
          <h2 class="kern-heading-small">{words.shared}</h2>
          <p class="options-soft">{shared.length > 0 ? words.sharedLead : words.nothingShared}</p>
          <ul class="options-lines">
            {shared.map((one) => {
              const { use, indices } = one;
              const [index] = indices;
              const isOpen = isShownOpen(opened, one);
              return (
                <UseLine
                  key={index}
                  kind="shared"
                  title={useTitle(use, teller)}
                  details={useDetails(use, teller)}
                  open={isOpen}
                  onToggle={() => open(isOpen ? null : { list: "shared", index, id: use.id, everywhere: true })}
                >
                  <SharedForm
                    use={use}
                    index={index}
                    indices={indices}
                    setting={setting}
                    onPart={(option, at) => open({ list: { option }, index: at, id: use.id, everywhere: false })}
                    onClose={close}
                  />
                </UseLine>
              );
            })}
          </ul>
        </section>
      )}
      <DropZone option={null}>
        <h2 class="kern-heading-small">{words.outside}</h2>
        <p class="options-soft">{events.length > 0 ? words.outsideLead : words.nothingOutside}</p>
        <ul class="options-lines">
          {events.map((use, index) => {
            const isOpen = opened?.list === "events" && opened.index === index;
            return (
              <UseLine
                key={index}
                kind="event"
                title={useTitle(use, teller)}
                details={useDetails(use, teller)}
                open={isOpen}
                onToggle={() => open(isOpen ? null : { list: "events", index, id: use.id, everywhere: false })}
              >
                <EventForm use={use} index={index} setting={setting} onClose={close} />
              </UseLine>
            );
          })}
        </ul>
      </DropZone>
    </div>
  );
}
