/** How an option compares with the base: fewer or more cases lost, of 100, euro a year and hours of regular work, of 100. */
export interface PriceFinding {
  readonly letter: string;
  /** 10th and 90th percentile of the difference in cases lost, below 0 fewer. */
  readonly low: number;
  readonly high: number;
  /** Euro a year more than the base, "" where that is next to nothing. */
  readonly euro: string;
  readonly cheaper: boolean;
  /** Hours of 100 left undone beyond the base's. */
  readonly hours: number;
}

/** Words on what options cost beside what they save. */
export interface PriceWords {
  /** `base`: the letter of the option compared with. */
  title(finding: PriceFinding, base: string): string;
  titleOne(letter: string, euro: string, hours: number): string;
  lead(topic: string, base: string): string;
  readonly saved: string;
  readonly yearly: string;
  readonly arrears: string;
  readonly base: string;
  /** Set-up cost in thousands of euro, grouped. */
  once(thousands: string): string;
  /** A number and how much more than the base's it is, signed: "1.962 (+345)". */
  beside(value: string, more: string): string;
  /** One option in a sentence; `saved` undefined for the base. */
  describe(option: string, saved: string | undefined, euro: string, once: string | undefined, hours: number): string;
  readonly notCounted: string;
  readonly noRanking: string;
  readonly spans: string;
  readonly column: Readonly<Record<"name" | "difference" | "yearly" | "once" | "arrears", string>>;
}
