import type { Address } from "./follow-address.ts";

/** The address of the page in its browser; writing it makes no entry in the browser's history and opens nothing. */
export const pageAddress: Address = {
  read: () => location.hash,
  write: (fragment) => history.replaceState(null, "", fragment === "" ? location.href.split("#")[0] : fragment),
};

/** A link to `fragment` that works for others: the whole address, or the fragment alone where the page is a file. */
export function linkTo(fragment: string): string {
  return location.protocol === "file:" ? fragment : location.href.split("#")[0] + fragment;
}
