import { effect } from "@preact/signals";
import { linkOf } from "../../../sim/study/inquiry/link.ts";
import type { Shelf } from "../../../sim/study/inquiry/shelf.ts";
import type { Store } from "../state/store.ts";
import { linkedView } from "./linked-view.ts";

/** The part of the browser's address that the page may write. */
export interface Address {
  /** "" or the fragment with its "#". */
  read(): string;
  write(fragment: string): void;
}

/** Lets the address follow the state. */
export interface AddressFollower {
  /** Writes now. */
  write(): void;
  /** Writes now if something is waiting to be written. */
  flush(): void;
  stop(): void;
}

/** Milliseconds without a change after which the address is written. */
const quiet = 300;

/** The fragment of a store's state; undefined where it is too long for one. */
export function fragmentOf(store: Store, shelf: Shelf): string | undefined {
  return linkOf(store.inquiry.value, linkedView(store.view.value, store.looks.value), shelf);
}

/**
 * Writes the state into the address whenever it has been quiet for a moment; removes the fragment where the state is too long for
 * one, and tells so by `onFit(false)`. What stands there when it begins stays until the state changes.
 */
export function followAddress(store: Store, shelf: Shelf, address: Address, onFit: (fits: boolean) => void): AddressFollower {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const fragment = fragmentOf(store, shelf);
    if (address.read() !== (fragment ?? "")) address.write(fragment ?? "");
    onFit(fragment !== undefined);
  };
  const stop = effect(() => {
    // Read so that each of them wakes this effect.
    void [store.inquiry.value, store.view.value, store.looks.value];
    if (!begun) {
      begun = true;
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(write, quiet);
  });
  return {
    write,
    flush() {
      if (waiting !== undefined) write();
    },
    stop() {
      stop();
      clearTimeout(waiting);
    },
  };
}
