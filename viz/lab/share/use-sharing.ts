import { useEffect, useRef, useState } from "preact/hooks";
import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryFile } from "../../../sim/study/inquiry/inquiry-file.ts";
import { firstInquiry, firstView } from "../app/first-state.ts";
import { saveFile } from "../comparison/figure/save-file.ts";
import { useLab, useWords } from "../lab.ts";
import { fileNameOf } from "./file-name.ts";
import { type AddressFollower, followAddress } from "./follow-address.ts";
import { type Opened, openFile, openFromAddress, openLink, type Refused } from "./opening.ts";
import { pageAddress } from "./page-address.ts";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** Everything one can do about passing a state on and taking one up. */
export interface Sharing {
  /** A link or file that could not be opened; null when all is well. */
  readonly trouble: Refused | null;
  /** What just happened, until the state changes again; "" for nothing. */
  readonly said: string;
  save(): void;
  open(file: File): Promise<void>;
  /** Opens a pasted link; tells whether it could. */
  paste(text: string): boolean;
  reset(): void;
  /** Puts the trouble away and the state back into the address. */
  dismiss(): void;
}

/** Lets address and page follow each other, takes dropped files, and warns before unsaved work is lost. One component calls it. */
export function useSharing(): Sharing {
  const { store, shelf } = useLab();
  const words = useWords({ de, en });
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly about: Inquiry } | null>(null);
  /** The inquiry in the file that was saved last. */
  const saved = useRef<Inquiry | undefined>(undefined);
  const fits = useRef(true);
  const follower = useRef<AddressFollower | undefined>(undefined);
  // Listeners live as long as the page; what they say is in its present language.
  const spoken = useRef(words);
  spoken.current = words;

  const say = (text: string) => setSaid({ text, about: store.inquiry.peek() });
  const take = (found: Opened | Refused, message: string): boolean => {
    if (found.kind === "refused") {
      setTrouble(found);
      return false;
    }
    setTrouble(null);
    store.dispatch({ kind: "begin", inquiry: found.inquiry });
    store.look({ against: "", option: "", ...found.view });
    store.setLooks(found.looks);
    say(message);
    return true;
  };
  const open = async (file: File) => {
    const found = await openFile(file, shelf);
    if (take(found, spoken.current.file.opened(file.name))) saved.current = store.inquiry.peek();
  };

  useEffect(() => {
    const first = openFromAddress(shelf);
    if (first?.kind === "refused") setTrouble(first);
    const following = followAddress(store, shelf, pageAddress, (fit) => {
      if (fits.current && !fit) say(spoken.current.notInAddress);
      fits.current = fit;
    });
    follower.current = following;
    const jump = () => {
      const found = openFromAddress(shelf);
      if (found !== undefined) take(found, spoken.current.file.linkOpened);
    };
    const leave = (event: BeforeUnloadEvent) => {
      following.flush();
      if (!fits.current && saved.current !== store.inquiry.peek()) event.preventDefault();
    };
    const stopDrops = takeDrops((file) => void open(file));
    addEventListener("hashchange", jump);
    addEventListener("pagehide", following.flush);
    addEventListener("beforeunload", leave);
    return () => {
      following.stop();
      stopDrops();
      removeEventListener("hashchange", jump);
      removeEventListener("pagehide", following.flush);
      removeEventListener("beforeunload", leave);
    };
  }, [store, shelf]);

  return {
    trouble,
    said: said?.about === store.inquiry.value ? said.text : "",
    save() {
      const inquiry = store.inquiry.peek();
      const title = inquiry.paper.title.trim() || shelf.scenario(inquiry.scenario).title[store.looks.peek().language];
      saveFile(fileNameOf(title), inquiryFile(inquiry), "application/json");
      saved.current = inquiry;
    },
    open,
    paste: (text) => take(openLink(text, shelf), words.file.linkOpened),
    reset() {
      setTrouble(null);
      store.dispatch({ kind: "begin", inquiry: firstInquiry(shelf) });
      store.look(firstView);
      say(words.again.done);
    },
    dismiss() {
      setTrouble(null);
      follower.current?.write();
    },
  };
}

/** Takes saved states dropped anywhere on the page before anything else does; other files are left to the rest of the page. */
function takeDrops(open: (file: File) => void): () => void {
  const drag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => /\.json$/i.test(name));
    if (file === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open(file);
  };
  addEventListener("dragover", drag);
  addEventListener("drop", drop, { capture: true });
  return () => {
    removeEventListener("dragover", drag);
    removeEventListener("drop", drop, { capture: true });
  };
}
