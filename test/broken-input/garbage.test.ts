import fc from "fast-check";
import { describe, it } from "vitest";
import { InputError } from "../../sim/core/problem.ts";
import type { Door } from "./cases.ts";
import { cases } from "./cases.ts";
import { doors, readTable } from "./doors.ts";
import { valid } from "./valid.ts";

/** Characters and words that mean something to one of the readers. */
const pieces = fc.constantFrom(
  "\n",
  "\n  ",
  "\n- ",
  "\t",
  " ",
  ": ",
  ", ",
  "- ",
  "? ",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "|",
  ">",
  "&a ",
  "*a",
  "!!",
  "!x ",
  "%",
  "@",
  "#",
  "\\",
  "---\n",
  "...\n",
  "\u0000",
  "\ufeff",
  "\ud800",
  "\u2028",
  "😀",
  "ß",
  "<<: ",
  "__proto__: ",
  "constructor: ",
  "toString",
  "null",
  "~",
  ".nan",
  "-.inf",
  "1e999",
  "0x1f",
  "9".repeat(400),
  "=",
  ".",
  "options",
  "weeks",
  "structure.",
  "parameters.",
  "true",
  "2024-01-01",
  ";",
  "\r\n",
  "\r",
  "Amt;Stellen\n",
  "1.234,5",
);
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((p) => p.join("")),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder("latin1").decode(bytes)),
);

/** A valid or known broken input, cut, repeated and sprinkled with noise. */
function mutated(door: Door): fc.Arbitrary<string> {
  const texts = cases.filter((c) => c.door === door).map((c) => c.input.slice(0, 20_000));
  if (door !== "set") texts.push(valid[door]);
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(20_000), fc.nat(40), fc.oneof(pieces, noise)), { minLength: 1, maxLength: 4 }),
    )
    .map(([text, edits]) =>
      edits.reduce((t, [at, length, piece]) => {
        const from = at % (t.length + 1);
        return t.slice(0, from) + piece + t.slice(from + length);
      }, text),
    );
}

/** Reads and lets nothing but InputError pass. */
function survives<T>(read: (input: T) => unknown, input: T): void {
  try {
    read(input);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.problems.length === 0) throw new Error("refused without a reason");
  }
}

describe.each(Object.keys(doors) as Door[])("garbage at the door “%s” ends in an explanation", (door) => {
  it("when it is noise", () => {
    fc.assert(
      fc.property(noise, (input) => {
        survives(doors[door], input);
      }),
      { numRuns: 300 },
    );
  });

  it("when it is a damaged file", () => {
    fc.assert(
      fc.property(mutated(door), (input) => {
        survives(doors[door], input);
      }),
      { numRuns: 300 },
    );
  });
});

it("tables of bytes in any encoding end in an explanation", () => {
  const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b, 0x03, 0x04]);
  const bytes = fc.tuple(marks, fc.uint8Array({ maxLength: 400 })).map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));
  fc.assert(
    fc.property(bytes, (input) => {
      survives(readTable, input);
    }),
    { numRuns: 300 },
  );
});
