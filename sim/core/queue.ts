/**
 * A queue of matters before people with few hours: one or several servers, two classes (urgent first, no interruption),
 * requests lapse when nobody has begun with them in time. Time is continuous, in weeks, so that waits meet Erlang's values;
 * the week is only the grain in which the queue is asked.
 */
export class Queue {
  /** Requests begun by the last `serve`: id, and when they arrived, were begun and will be answered (weeks). */
  readonly servedId: number[] = [];
  readonly servedArrival: number[] = [];
  readonly servedStart: number[] = [];
  readonly servedFinish: number[] = [];
  /** Number of requests begun by the last `serve`. */
  served = 0;
  /** Ids of requests that lapsed during the last `serve`, and their number. */
  readonly lapsedId: number[] = [];
  lapsed = 0;

  private free: number[] = [];
  private readonly urgent = new Waiting();
  private readonly normal = new Waiting();

  constructor(servers: number) {
    this.setServers(servers, 0);
  }

  get servers(): number {
    return this.free.length;
  }

  /** Requests waiting, both classes (some may have lapsed since). */
  get length(): number {
    return this.urgent.length + this.normal.length;
  }

  /** From `now` on there are `servers` servers; new ones are free at once, the busiest leave first. */
  setServers(servers: number, now: number): void {
    if (servers === this.free.length) return;
    this.free.sort((a, b) => a - b);
    while (this.free.length < servers) this.free.push(now);
    this.free.length = servers;
  }

  /**
   * A request of class 0 (urgent) or 1 arrives at time `arrival`, needs `service` weeks of one server and lapses at `patience`.
   * Arrivals may come slightly out of order; they are sorted in.
   */
  enqueue(urgency: 0 | 1, id: number, arrival: number, service: number, patience: number): void {
    (urgency === 0 ? this.urgent : this.normal).insert(id, arrival, service, patience);
  }

  /** Begins all requests that can be begun before `until`. Requests whose entry in `alive` is negative are dropped unheard. */
  serve(until: number, alive: Int32Array, shift: number): void {
    this.served = 0;
    this.lapsed = 0;
    const { urgent, normal, free } = this;
    if (free.length === 0) return;
    while (urgent.length + normal.length > 0) {
      let server = 0;
      for (let s = 1; s < free.length; s++) if (free[s] < free[server]) server = s;
      const firstUrgent = urgent.arrival();
      const firstNormal = normal.arrival();
      const earliest = firstUrgent < firstNormal ? firstUrgent : firstNormal;
      const start = free[server] > earliest ? free[server] : earliest;
      if (start >= until) return;
      const line = firstUrgent <= start ? urgent : normal;
      const { ring } = line;
      const at = line.shift();
      const id = ring[at];
      if (alive[id >> shift] < 0) continue;
      if (ring[at + 3] <= start) {
        this.lapsedId[this.lapsed++] = id;
        continue;
      }
      const finish = start + ring[at + 2];
      const k = this.served++;
      this.servedId[k] = id;
      this.servedArrival[k] = ring[at + 1];
      this.servedStart[k] = start;
      this.servedFinish[k] = finish;
      free[server] = finish;
    }
  }
}

/** Numbers a request stands in: id, arrival, service, patience. */
const width = 4;

/** First come, first served, in a ring of one growing array, so that a request lies together. */
class Waiting {
  length = 0;
  ring = new Float64Array(16 * width);
  /** Where the first request stands in the ring. */
  private head = 0;

  /** When the first in line arrived; infinite if nobody waits. */
  arrival(): number {
    return this.length === 0 ? Number.POSITIVE_INFINITY : this.ring[this.head + 1];
  }

  /** Takes the first out of the line; returns where it stands in the ring until the next is sorted in. */
  shift(): number {
    const at = this.head;
    this.head = (at + width) & (this.ring.length - 1);
    this.length--;
    return at;
  }

  insert(id: number, arrival: number, service: number, patience: number): void {
    if (this.length * width === this.ring.length) this.grow();
    const { ring } = this;
    const mask = ring.length - 1;
    let at = (this.head + this.length * width) & mask;
    for (let n = this.length; n > 0; n--) {
      const before = (at - width) & mask;
      if (ring[before + 1] <= arrival) break;
      ring[at] = ring[before];
      ring[at + 1] = ring[before + 1];
      ring[at + 2] = ring[before + 2];
      ring[at + 3] = ring[before + 3];
      at = before;
    }
    ring[at] = id;
    ring[at + 1] = arrival;
    ring[at + 2] = service;
    ring[at + 3] = patience;
    this.length++;
  }

  private grow(): void {
    const ring = new Float64Array(this.ring.length * 2);
    const tail = this.ring.subarray(this.head);
    ring.set(tail);
    ring.set(this.ring.subarray(0, this.head), tail.length);
    this.ring = ring;
    this.head = 0;
  }
}
