import { describe, expect, test } from "vitest";
import { loadLibrary } from "../../../sim/node/library.ts";
import { digestStudy } from "../../../sim/study/digest.ts";
import { execute } from "../../../sim/study/execute.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { planInquiry } from "../../../sim/study/inquiry/plan-of-inquiry.ts";
import { planJobs } from "../../../sim/study/jobs.ts";
import type { Plan } from "../../../sim/study/plan.ts";
import { shelf } from "./shelf.ts";

const library = loadLibrary();

/** Digest of a plan, run. */
function digest(plan: Plan): string {
  return digestStudy(planJobs(plan).map((job) => ({ id: job.id, digest: execute(plan, job).digest })));
}

describe.each(["project-funding-ends", "climate-mayor", "disruptive-influx"])("%s", (id) => {
  const scenario = library.scenario(id);
  const plan = planInquiry({ ...inquiryOf(scenario), weeks: 80, compareFrom: 0, worlds: 1, ensemble: "ranges" }, shelf, {
    kind: "ranges",
  });

  test("gives the bits that the library's scenario gives", () => {
    const whole: Plan = {
      ...plan,
      scenarios: [{ ...scenario, weeks: 80, compareFrom: 0 }],
      organisations: [library.organisationOf(scenario)],
    };
    expect(digest(plan)).toBe(digest(whole));
  });

  test("gives others once an option changes", () => {
    const inquiry = inquiryOf(scenario);
    const uses = inquiry.options[0].uses.slice(1);
    const options = [{ ...inquiry.options[0], uses }, ...inquiry.options.slice(1)];
    const changed = planInquiry({ ...inquiry, options, weeks: 80, compareFrom: 0, worlds: 1, ensemble: "ranges" }, shelf, {
      kind: "ranges",
    });
    expect(digest(changed)).not.toBe(digest(plan));
  });
});

test("the ranges are used only where they are asked for", () => {
  const inquiry = inquiryOf(shelf.scenario("climate-mayor"));
  const stored = { kind: "plausible", model: "m", worlds: [] } as const;
  expect(planInquiry(inquiry, shelf, stored).ensemble).toBe(stored);
  expect(planInquiry({ ...inquiry, ensemble: "ranges" }, shelf, stored).ensemble).toEqual({ kind: "ranges" });
});
