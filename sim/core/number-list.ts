/** Numbers put down and read again, then forgotten for the next round: in one growing typed array, so without garbage. */
export class NumberList {
  length = 0;
  private values = new Float64Array(64);

  push(value: number): void {
    if (this.length === this.values.length) {
      const values = new Float64Array(2 * this.length);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.length++] = value;
  }

  /** The `k`-th number; `k` below `length`. */
  at(k: number): number {
    return this.values[k];
  }

  clear(): void {
    this.length = 0;
  }
}
