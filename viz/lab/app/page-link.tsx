import { useLab } from "../lab.ts";
import type { Page } from "../state/view.ts";

/** A link to another view of the page. */
export function PageLink({
  page,
  label,
  class: name = "app-link",
}: {
  readonly page: Page;
  readonly label: string;
  readonly class?: string;
}) {
  const { store } = useLab();
  const here = store.view.value.page === page;
  return (
    <button type="button" class={name} aria-current={here ? "page" : undefined} onClick={() => store.look({ page })}>
      {label}
    </button>
  );
}
