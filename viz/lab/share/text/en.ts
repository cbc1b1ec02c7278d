import type { ShareWords } from "./words.ts";

/** Sharing in English. */
export const en: ShareWords = {
  share: "Share",
  save: "Save",
  panel: "Share and save",
  close: "Close",
  link: {
    title: "Pass on as a link",
    field: "Link to this state",
    fieldOfFile: "String for this state",
    ofFile:
      "This page is a file on your computer. Whoever is to see this state needs the same file and pastes the string there under “Share”.",
    contains:
      "The link contains options, assumptions, your texts and the numbers of an administration you entered. Whoever gets it can read them.",
    copy: "Copy",
    copied: "Copied.",
    selected: "Selected. Copy with Ctrl + C.",
    tooLong: "The state is too large for a link. Pass on the saved file instead.",
    experts: "For experts: compute it again on the command line",
    command: "Command",
    commandHint: "Computes the same state and shows the same digest.",
  },
  file: {
    title: "Save and open as a file",
    lead: "The page stores nothing by itself. A file keeps everything.",
    save: "Save file",
    open: "Open file",
    drop: "Or drop the file on the page.",
    paste: "Paste a link or string",
    pasteHint: "A whole link that somebody sent you will do as well.",
    pasteOpen: "Open",
    opened: (name) => `“${name}” is open. “Undo” leads back to the state before.`,
    linkOpened: "The link is open. “Undo” leads back to the state before.",
  },
  again: {
    title: "Begin again",
    lead: "Sets everything back to the first example. “Undo” brings your state back.",
    button: "Reset",
    done: "Reset. “Undo” brings your state back.",
  },
  trouble: {
    link: "This link cannot be opened",
    file: (name) => `The file “${name}” cannot be opened`,
    lead: "Your state is unchanged. This is wrong:",
    more: (count) => (count === 1 ? "And one more mistake." : `And ${count} more mistakes.`),
    back: "Back to what you had",
    example: "Begin with the example",
  },
  notInAddress: "The state is too large for the address bar. Save it as a file if you want to keep it.",
  tooLarge: "the file is too large; a saved state has less than 5 MB",
  noJson: "this is no file saved by this page",
  unreadable: "the file cannot be read",
};
