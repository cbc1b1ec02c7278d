/** Words for passing a state on and for taking one up. */
export interface ShareWords {
  readonly share: string;
  readonly save: string;
  /** Name of the panel below the header. */
  readonly panel: string;
  readonly close: string;
  readonly link: {
    readonly title: string;
    readonly field: string;
    /** The page is a file: a link to it would not help others. */
    readonly fieldOfFile: string;
    readonly ofFile: string;
    readonly contains: string;
    readonly copy: string;
    readonly copied: string;
    /** Where the page may not copy by itself. */
    readonly selected: string;
    readonly tooLong: string;
    readonly experts: string;
    readonly command: string;
    readonly commandHint: string;
  };
  readonly file: {
    readonly title: string;
    readonly lead: string;
    readonly save: string;
    readonly open: string;
    readonly drop: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly pasteOpen: string;
    opened(name: string): string;
    readonly linkOpened: string;
  };
  readonly again: { readonly title: string; readonly lead: string; readonly button: string; readonly done: string };
  readonly trouble: {
    readonly link: string;
    file(name: string): string;
    readonly lead: string;
    more(count: number): string;
    readonly back: string;
    readonly example: string;
  };
  /** Said once, quietly, when the state no longer fits into the address. */
  readonly notInAddress: string;
  /** Why a file was not read. */
  readonly tooLarge: string;
  readonly noJson: string;
  readonly unreadable: string;
}
