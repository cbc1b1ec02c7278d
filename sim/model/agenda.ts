/** What is to happen in which week: lists of small integers by week, filled long before they are read, without garbage. */
export class Agenda {
  private readonly firstOf: Int32Array;
  private next = new Int32Array(1024);
  private what = new Int32Array(1024);
  private used = 0;
  private free = -1;

  constructor(private readonly weeks: number) {
    this.firstOf = new Int32Array(weeks + 1).fill(-1);
  }

  /** Puts `event` down for `week`; beyond the horizon it is forgotten. */
  put(week: number, event: number): void {
    if (week > this.weeks) return;
    let at = this.free;
    if (at >= 0) this.free = this.next[at];
    else {
      if (this.used === this.what.length) {
        const next = new Int32Array(this.used * 2);
        const what = new Int32Array(this.used * 2);
        next.set(this.next);
        what.set(this.what);
        this.next = next;
        this.what = what;
      }
      at = this.used++;
    }
    this.what[at] = event;
    this.next[at] = this.firstOf[week];
    this.firstOf[week] = at;
  }

  /** Takes one event of `week`, the latest entered first; −1 when none is left. */
  take(week: number): number {
    const at = this.firstOf[week];
    if (at < 0) return -1;
    this.firstOf[week] = this.next[at];
    this.next[at] = this.free;
    this.free = at;
    return this.what[at];
  }
}
