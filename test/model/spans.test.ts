import fc from "fast-check";
import { expect, it } from "vitest";
import { type Body, nextMeeting } from "../../sim/model/body.ts";
import { strength } from "../../sim/model/strength.ts";

const anySpan = fc
  .record({ start: fc.nat(300), length: fc.option(fc.integer({ min: 1, max: 200 })), ramp: fc.nat(80) })
  .map(({ start, length, ramp }) => ({ start, end: length === null ? null : start + length, ramp }));

it("a lever acts only in its span, grows over its ramp, and never shrinks before its end", () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      let before = 0;
      for (let week = 0; week < 600; week++) {
        const now = strength(span, week);
        const inside = week >= span.start && (span.end === null || week < span.end);
        expect(now > 0).toBe(inside);
        expect(now).toBeLessThanOrEqual(1);
        if (!inside) continue;
        expect(now).toBeGreaterThanOrEqual(before);
        if (week >= span.start + span.ramp) expect(now).toBe(1);
        before = now;
      }
    }),
    { seed: 1, numRuns: 30 },
  );
});

it("a body meets at its rhythm from its start, never in the past, and not after its end", () => {
  fc.assert(
    fc.property(anySpan, fc.integer({ min: 1, max: 13 }), fc.nat(600), (span, rhythm, week) => {
      const body = { lever: { ...span, rhythm } } as unknown as Body;
      const meeting = nextMeeting(body, week);
      if (meeting < 0) {
        expect(span.end).not.toBeNull();
        const steps = Math.ceil((Math.max(week, span.start) - span.start) / rhythm);
        expect(span.start + steps * rhythm).toBeGreaterThanOrEqual(span.end!);
        return;
      }
      expect(meeting).toBeGreaterThanOrEqual(Math.max(week, span.start));
      expect(meeting - Math.max(week, span.start)).toBeLessThan(rhythm);
      expect((meeting - span.start) % rhythm).toBe(0);
      expect(meeting).toBeLessThan(span.end ?? Number.POSITIVE_INFINITY);
    }),
    { seed: 1 },
  );
});
