import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { block, first, hashName, openStream, quarter, type Stream, second } from "../../sim/core/random.ts";
import { buildWorld } from "../../sim/model/build.ts";
import { inputWith, library, optionInput, scenarios, topicIds, topicsNamed } from "../support/city.ts";
import { chiSquareDeviation, correlation, mean, variance } from "../support/statistics.ts";

const draws = 20_000;

function streamOf(key0: number, key1: number): Stream {
  return { key0: key0 | 0, key1: key1 | 0, out: new Uint32Array(2) };
}

function words(key: readonly [number, number], counter: readonly [number, number]): [number, number] {
  const stream = streamOf(...key);
  block(stream, ...counter);
  return [stream.out[0], stream.out[1]];
}

/** `draws` numbers of one stream along its second counter. */
function series(stream: Stream, entity: number, number: (stream: Stream) => number, step = 1, draw = 0): Float64Array {
  return Float64Array.from({ length: draws }, (_, i) => {
    block(stream, entity, i * step + draw);
    return number(stream);
  });
}

describe("Threefry2x32, 13 rounds", () => {
  // Known answers of Random123 (Salmon et al. 2011), file kat_vectors: counter, key, result.
  it.each([
    [
      [0, 0],
      [0, 0],
      [0x9d1c5ec6, 0x8bd50731],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0xfd36d048, 0x2d17272c],
    ],
    [
      [0x243f6a88, 0x85a308d3],
      [0x13198a2e, 0x03707344],
      [0xba3e4725, 0xf27d669e],
    ],
  ] as const)("counter %j with key %j gives the published words", (counter, key, result) => {
    expect(words(key, counter)).toEqual(result);
  });

  it("turns half of the result over when one bit of key or counter turns", () => {
    const turned: number[] = [];
    const bits = (x: number) => x.toString(2).replaceAll("0", "").length;
    for (let bit = 0; bit < 128; bit++) {
      const input = [11, 22, 33, 44];
      const before = words([input[0], input[1]], [input[2], input[3]]);
      input[bit >> 5] ^= 1 << (bit & 31);
      const after = words([input[0], input[1]], [input[2], input[3]]);
      turned.push(bits((before[0] ^ after[0]) >>> 0) + bits((before[1] ^ after[1]) >>> 0));
    }
    expect(Math.abs(mean(turned) - 32)).toBeLessThan(3 * (4 / Math.sqrt(128)));
    expect(Math.min(...turned)).toBeGreaterThan(12);
    expect(Math.max(...turned)).toBeLessThan(52);
  });

  it("gives the same number whatever was drawn before", () => {
    const drawn = openStream(7, "person");
    for (let i = 0; i < 100; i++) block(drawn, i, i);
    block(drawn, 3, 14);
    const fresh = openStream(7, "person");
    block(fresh, 3, 14);
    expect([...drawn.out]).toEqual([...fresh.out]);
  });

  it("opens a stream alike for a seed as signed or unsigned number", () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, name) => {
        expect(openStream(seed | 0, name)).toEqual(openStream(seed >>> 0, name));
      }),
    );
  });
});

const numbers: readonly (readonly [string, (stream: Stream) => number])[] = [
  ["first", first],
  ["second", second],
  ...[0, 1, 2, 3].map((i) => [`quarter ${i}`, (stream: Stream) => quarter(stream, i)] as const),
];

describe.each(numbers)("%s", (_name, number) => {
  it("is uniform on (0, 1)", () => {
    const values = series(openStream(1, "uniform"), 5, number);
    const counts = new Int32Array(64);
    for (const u of values) counts[Math.floor(u * 64)]++;
    expect(Math.abs(chiSquareDeviation(counts))).toBeLessThan(4);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * draws));
    expect(Math.abs(variance(values) - 1 / 12)).toBeLessThan(4 / Math.sqrt(180 * draws));
  });

  it("never reaches 0 or 1", () => {
    for (const word of [0, 0xffffffff]) {
      const value = number({ key0: 0, key1: 0, out: Uint32Array.of(word, word) });
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  it("does not follow its neighbours", () => {
    const values = series(openStream(2, "neighbours"), 5, number);
    for (const lag of [1, 2, 4, 52, 256]) {
      expect(Math.abs(correlation(values.subarray(lag), values.subarray(0, draws - lag)))).toBeLessThan(4 / Math.sqrt(draws));
    }
  });
});

describe("streams are independent", () => {
  const base = () => series(openStream(1, "person"), 5, first);
  const pairs: readonly (readonly [string, () => Float64Array, () => Float64Array])[] = [
    ["two names", base, () => series(openStream(1, "department"), 5, first)],
    ["two names that differ in one letter", base, () => series(openStream(1, "persom"), 5, first)],
    ["neighbouring seeds", base, () => series(openStream(2, "person"), 5, first)],
    ["neighbouring entities", base, () => series(openStream(1, "person"), 6, first)],
    ["the two words of a block", base, () => series(openStream(1, "person"), 5, second)],
    [
      "the halves of a word",
      () => series(openStream(1, "person"), 5, (s) => quarter(s, 0)),
      () => series(openStream(1, "person"), 5, (s) => quarter(s, 1)),
    ],
    [
      "two draws of every week",
      () => series(openStream(1, "person"), 5, first, 256),
      () => series(openStream(1, "person"), 5, first, 256, 1),
    ],
  ];

  it.each(pairs)("%s", (_name, a, b) => {
    const [x, y] = [a(), b()];
    expect(Math.abs(correlation(x, y))).toBeLessThan(4 / Math.sqrt(draws));
    const counts = new Int32Array(256);
    for (let i = 0; i < draws; i++) counts[Math.floor(x[i] * 16) * 16 + Math.floor(y[i] * 16)]++;
    expect(Math.abs(chiSquareDeviation(counts))).toBeLessThan(4);
  });
});

describe("names", () => {
  it("of all streams of a run are told apart", () => {
    const levers = scenarios.flatMap((s) => s.options.flatMap((o) => optionInput(s, o.id).levers));
    const { random, units } = buildWorld(inputWith({ topics: topicsNamed(...topicIds), levers }));
    const streams = [...Object.values(random).flat(), ...units.map((unit) => unit.stream)];
    expect(streams.length).toBeGreaterThan(20);
    expect(new Set(streams.map(({ key1 }) => key1)).size).toBe(streams.length);
  });

  it("of every administration's departments and Dezernate are told apart", () => {
    for (const id of library.organisationIds) {
      const { departments, dezernate } = library.organisation(id).organisation;
      const names = [...departments.map(({ code }) => code), ...dezernate.map(({ code }) => `dezernat/${code}`)];
      expect(new Set(names.map(hashName)).size, id).toBe(names.length);
    }
  });

  it("by the thousand do not collide", () => {
    const names = new Set<string>();
    for (const kind of ["occasion/", "trait/", "unit/", "dezernat/", ""]) {
      for (let i = 0; i < 4_000; i++) names.add(`${kind}${i}`);
      for (const type of library.departmentTypes.types) for (let i = 0; i < 50; i++) names.add(`${kind}${type.id}-${i}`);
    }
    expect(names.size).toBeGreaterThan(20_000);
    expect(new Set([...names].map(hashName)).size).toBe(names.size);
  });

  it("are hashed to evenly spread words", () => {
    const counts = new Int32Array(256);
    for (let i = 0; i < draws; i++) counts[hashName(`unit/${i}`) >>> 24]++;
    expect(Math.abs(chiSquareDeviation(counts))).toBeLessThan(4);
  });

  it("with other than Latin letters count in full", () => {
    expect(hashName("Straße")).not.toBe(hashName("Strasse"));
    expect(hashName("Ā")).not.toBe(hashName("\u0000"));
    expect(hashName("ab")).not.toBe(hashName("ba"));
  });
});
