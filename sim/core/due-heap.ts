/**
 * Who is due next in each group: a binary heap a group over members that stand one after another, so that asking costs nothing
 * while nobody is due. Keys may rise and fall; an infinite key is never due.
 */
export class DueHeap {
  private readonly key: Float64Array;
  /** Members in heap order, group by group. */
  private readonly order: Int32Array;
  /** Where each member stands in `order`. */
  private readonly place: Int32Array;

  constructor(members: number) {
    this.key = new Float64Array(members).fill(Number.POSITIVE_INFINITY);
    this.order = Int32Array.from({ length: members }, (_, i) => i);
    this.place = Int32Array.from({ length: members }, (_, i) => i);
  }

  /** The member with the smallest key of the group of `count` members from `first`, if that key is at most `until`; else −1. */
  due(first: number, count: number, until: number): number {
    if (count === 0) return -1;
    const i = this.order[first];
    return this.key[i] <= until ? i : -1;
  }

  /** Gives member i of the group of `count` members from `first` another key. */
  set(i: number, key: number, first: number, count: number): void {
    const before = this.key[i];
    this.key[i] = key;
    if (key < before) this.rise(i, first);
    else this.sink(i, first, count);
  }

  private rise(i: number, first: number): void {
    const { key, order, place } = this;
    let at = place[i] - first;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = order[first + above];
      if (key[other] <= key[i]) break;
      order[first + at] = other;
      place[other] = first + at;
      at = above;
    }
    order[first + at] = i;
    place[i] = first + at;
  }

  private sink(i: number, first: number, count: number): void {
    const { key, order, place } = this;
    let at = place[i] - first;
    for (let below = 2 * at + 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && key[order[first + below + 1]] < key[order[first + below]]) below++;
      const other = order[first + below];
      if (key[other] >= key[i]) break;
      order[first + at] = other;
      place[other] = first + at;
      at = below;
    }
    order[first + at] = i;
    place[i] = first + at;
  }
}
