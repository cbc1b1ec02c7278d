import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnSpec, Table } from "../../sim/core/table.ts";
import { digestStudy, digestTables } from "../../sim/study/digest.ts";

const spec = (name: string, kind: ColumnSpec["kind"]): ColumnSpec => ({ name, kind, unit: "", meaning: { de: "", en: "" } });
const columns = [spec("option", "text"), spec("world", "integer"), spec("gap", "number")];

function table(rows: readonly (readonly [string, number, number])[], order: readonly number[] = [0, 1, 2]): Table {
  const data = [rows.map((r) => r[0]), Int32Array.from(rows, (r) => r[1]), Float64Array.from(rows, (r) => r[2])];
  return { columns: order.map((c) => columns[c]), rows: rows.length, data: order.map((c) => data[c]) };
}

const row = fc.tuple(fc.string({ unit: "binary" }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.double());
const rows = fc.array(row, { minLength: 1, maxLength: 20 });

describe("digest of tables", () => {
  test("is SHA-256 over the bytes as documented", () => {
    // sha256sum over 04000000 "runs" 01000000 (row) 01000000 (column) 05000000 "world" 01000000 (integer) 02010000
    const one: Table = { columns: [columns[1]], rows: 1, data: [Int32Array.of(258)] };
    expect(digestTables({ runs: one })).toBe("2146997eb132ff3103b564ac86d3d06d8ef876b7f51ddc5f75b7a56982258c43");
  });

  test("is the same for the same values", () => {
    fc.assert(
      fc.property(rows, (r) => {
        expect(digestTables({ runs: table(r) })).toBe(digestTables({ runs: table(structuredClone(r)) }));
      }),
    );
  });

  test("changes with a value, the order of rows, the order of columns, the table's name", () => {
    fc.assert(
      fc.property(rows, row, (r, extra) => {
        const digest = digestTables({ runs: table(r) });
        const grown = [...r, extra];
        expect(digestTables({ runs: table(grown) })).not.toBe(digest);
        expect(digestTables({ topics: table(r) })).not.toBe(digest);
        expect(digestTables({ runs: table(r, [1, 0, 2]) })).not.toBe(digest);
        expect(digestTables({ runs: table(r.map((x, i) => (i === 0 ? [`${x[0]}a`, x[1], x[2]] : x))) })).not.toBe(digest);
        expect(digestTables({ runs: table(r.map((x, i) => (i === 0 ? [x[0], x[1] ^ 1, x[2]] : x))) })).not.toBe(digest);
        const nudged = table(r.map((x, i) => (i === 0 ? [x[0], x[1], Number.isFinite(x[2]) ? nudge(x[2]) : 1] : x)));
        expect(digestTables({ runs: nudged })).not.toBe(digest);
        const backwards = grown.toReversed();
        if (!Object.is(JSON.stringify(backwards), JSON.stringify(grown))) {
          expect(digestTables({ runs: table(backwards) })).not.toBe(digestTables({ runs: table(grown) }));
        }
      }),
    );
  });

  test("tells texts apart by where they end", () => {
    expect(
      digestTables({
        runs: table([
          ["ab", 0, 0],
          ["c", 0, 0],
        ]),
      }),
    ).not.toBe(
      digestTables({
        runs: table([
          ["a", 0, 0],
          ["bc", 0, 0],
        ]),
      }),
    );
  });

  test("takes −0 for 0 and every NaN for the same", () => {
    const odd = new Float64Array(1);
    new DataView(odd.buffer).setBigUint64(0, 0xfff8000000000123n, true);
    expect(digestTables({ runs: table([["a", 0, -0]]) })).toBe(digestTables({ runs: table([["a", 0, 0]]) }));
    expect(digestTables({ runs: { ...table([["a", 0, 0]]), data: [["a"], Int32Array.of(0), odd] } })).toBe(
      digestTables({ runs: table([["a", 0, Number.NaN]]) }),
    );
  });

  test("does not depend on the words that explain a column", () => {
    const plain = table([["a", 1, 2]]);
    const explained = { ...plain, columns: plain.columns.map((c) => ({ ...c, unit: "hours", meaning: { de: "x", en: "y" } })) };
    expect(digestTables({ runs: explained })).toBe(digestTables({ runs: plain }));
  });
});

test("digest of a study: any order of jobs, but each job under its own name", () => {
  const jobs = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/), digest: fc.stringMatching(/^[0-9a-f]{64}$/) }), {
    selector: ({ id }) => id,
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(jobs, (list) => {
      expect(digestStudy(list.toReversed())).toBe(digestStudy(list));
      expect(digestStudy(list.slice(1))).not.toBe(digestStudy(list));
      const [a, b, ...rest] = list;
      const swapped = [{ ...a, digest: b.digest }, { ...b, digest: a.digest }, ...rest];
      if (a.digest !== b.digest) expect(digestStudy(swapped)).not.toBe(digestStudy(list));
    }),
  );
});

/** The neighbouring double, or the smallest positive one for 0. */
function nudge(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x === 0 ? 0 : x);
  view.setBigUint64(0, view.getBigUint64(0) ^ 1n);
  return view.getFloat64(0);
}
