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
      const earliest =
        normal.length === 0 || (urgent.length > 0 && urgent.arrival() < normal.arrival()) ? urgent.arrival() : normal.arrival();
      const start = free[server] > earliest ? free[server] : earliest;
      if (start >= until) return;
      const line = urgent.length > 0 && urgent.arrival() <= start ? urgent : normal;
      const id = line.id();
      if (alive[id >> shift] < 0) {
        line.shift();
        continue;
      }
      if (line.patience() <= start) {
        this.lapsedId[this.lapsed++] = id;
        line.shift();
        continue;
      }
      const finish = start + line.service();
      this.servedId[this.served] = id;
      this.servedArrival[this.served] = line.arrival();
      this.servedStart[this.served] = start;
      this.servedFinish[this.served++] = finish;
      free[server] = finish;
      line.shift();
    }
  }
}

/** Numbers a request stands in: id, arrival, service, patience. */
const width = 4;

/** First come, first served, in a ring of one growing array, so that a request lies together. */
class Waiting {
  length = 0;
  private head = 0;
  private capacity = 16;
  private ring = new Float64Array(16 * width);

  id(): number {
    return this.ring[this.head * width];
  }
  arrival(): number {
    return this.ring[this.head * width + 1];
  }
  service(): number {
    return this.ring[this.head * width + 2];
  }
  patience(): number {
    return this.ring[this.head * width + 3];
  }

  shift(): void {
    this.head = (this.head + 1) & (this.capacity - 1);
    this.length--;
  }

  insert(id: number, arrival: number, service: number, patience: number): void {
    if (this.length === this.capacity) this.grow();
    const mask = this.capacity - 1;
    const { ring } = this;
    let at = (this.head + this.length) & mask;
    for (let n = this.length; n > 0; n--) {
      const before = (at - 1) & mask;
      if (ring[before * width + 1] <= arrival) break;
      for (let k = 0; k < width; k++) ring[at * width + k] = ring[before * width + k];
      at = before;
    }
    const a = at * width;
    ring[a] = id;
    ring[a + 1] = arrival;
    ring[a + 2] = service;
    ring[a + 3] = patience;
    this.length++;
  }

  private grow(): void {
    const ring = new Float64Array(this.capacity * 2 * width);
    const tail = this.ring.subarray(this.head * width);
    ring.set(tail);
    ring.set(this.ring.subarray(0, this.head * width), tail.length);
    this.ring = ring;
    this.head = 0;
    this.capacity *= 2;
  }
}
