/**
 * Counter-based random numbers: Threefry2x32 with 13 rounds, the fewest that pass every test of BigCrush (Salmon et al. 2011,
 * Random123).
 * A number depends only on (run seed, stream name, entity, index), never on what was drawn before, so switching a
 * mechanism on leaves every other draw as it was.
 */

const parity = 0x1bd11bda;

/** A named stream of one run: two signed 32-bit keys; `block` overwrites `out` with two 32-bit words. */
export interface Stream {
  readonly key0: number;
  readonly key1: number;
  readonly out: Uint32Array;
}

/** 32-bit hash of a name (FNV-1a, then a murmur3 finaliser); also the stable code of departments. */
export function hashName(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    h = Math.imul(h ^ (unit & 0xff), 0x01000193);
    h = Math.imul(h ^ (unit >>> 8), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The stream `name` of the run with 32-bit `seed`. */
export function openStream(seed: number, name: string): Stream {
  return { key0: seed | 0, key1: hashName(name) | 0, out: new Uint32Array(2) };
}

/** Writes the block of counter (c0, c1) into `stream.out`. Counters are 32-bit integers; pass them signed: larger numbers cost an allocation a call. */
export function block(stream: Stream, c0: number, c1: number): void {
  const k0 = stream.key0;
  const k1 = stream.key1;
  const k2 = parity ^ k0 ^ k1;
  let x0 = (c0 + k0) | 0;
  let x1 = (c1 + k1) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k1) | 0;
  x1 = (x1 + k2 + 1) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  x0 = (x0 + k2) | 0;
  x1 = (x1 + k0 + 2) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k0) | 0;
  x1 = (x1 + k1 + 3) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;

  const out = stream.out;
  out[0] = x0;
  out[1] = x1;
}

const unit32 = 1 / 4294967296;
const unit16 = 1 / 65536;

/** First word of the last block as a number in (0, 1), 32 bits. */
export function first(stream: Stream): number {
  return (stream.out[0] + 0.5) * unit32;
}

/** Second word of the last block as a number in (0, 1), 32 bits. */
export function second(stream: Stream): number {
  return (stream.out[1] + 0.5) * unit32;
}

/** Quarter `i` (0…3) of the last block as a number in (0, 1), 16 bits: four cheap draws where 1/65,536 is fine enough. */
export function quarter(stream: Stream, i: number): number {
  const word = stream.out[i >> 1];
  return (((i & 1) === 0 ? word & 0xffff : word >>> 16) + 0.5) * unit16;
}
