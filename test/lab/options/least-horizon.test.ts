import { expect, test } from "vitest";
import { leastHorizon } from "../../../viz/lab/options/least-horizon.ts";
import { inquiry, option, use } from "./small-inquiry.ts";

test("the horizon cannot end before everything has begun, and is a year at least", () => {
  expect(leastHorizon(inquiry([option("a")]))).toBe(52);
  expect(leastHorizon(inquiry([option("a", use({ start: 103 }))]))).toBe(104);
  expect(leastHorizon(inquiry([option("a"), option("b", use({ start: 104 }))]))).toBe(130);
  expect(leastHorizon(inquiry([option("a")], { events: [use({ start: 60 })] }))).toBe(78);
});
