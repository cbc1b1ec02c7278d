import { Notice } from "../parts/notice.tsx";
import { useAdministration } from "./administration-state.ts";
import { Choice } from "./choice/choice.tsx";
import { useFileDrop } from "./import/use-file-drop.ts";
import { Picture } from "./picture/picture.tsx";
import { Totals } from "./totals.tsx";
import { useSaying } from "./use-saying.ts";

/** First step: which administration, as a choice, a table of one's own, and a picture that can be changed. */
export function AdministrationPage() {
  const state = useAdministration();
  const { organisation: chosen, draft } = state;
  useFileDrop(state);
  const organisation = chosen.value;
  const { words } = useSaying();
  return (
    <div class="administration">
      <h1 class="kern-heading-large">{words.title}</h1>
      <p>{words.lead}</p>
      <div class={`administration-top${draft.value ? " administration-top--file" : ""}`}>
        <Choice />
        {organisation === null ? <Notice kind="danger" title={words.impossible} /> : <Totals organisation={organisation} />}
      </div>
      {organisation && <Picture organisation={organisation} />}
    </div>
  );
}
