import type { Inquiry, InquiryOption, Use } from "../../../sim/study/inquiry/inquiry.ts";

/** A use of the officer for integration from the start, unless said otherwise. */
export function use(change: Partial<Use> = {}): Use {
  return { use: "officer", id: "officer", topics: ["integration"], start: 0, end: null, ramp: 0, with: { posts: 1 }, ...change };
}

/** An option of these uses. */
export function option(id: string, ...uses: readonly Use[]): InquiryOption {
  return { id, title: { de: id, en: id }, description: { de: "", en: "" }, uses };
}

/** An inquiry of ten years about integration with these options. */
export function inquiry(options: readonly InquiryOption[], change: Partial<Inquiry> = {}): Inquiry {
  return {
    version: 1,
    scenario: "climate-mayor",
    question: { de: "", en: "" },
    organisation: { kind: "typical", inhabitants: 50_000 },
    topics: ["climate-mitigation", "integration"],
    focus: "integration",
    weeks: 520,
    compareFrom: 52,
    events: [],
    options,
    fixed: { parameters: {}, structures: {} },
    seed: "s",
    worlds: 2,
    replications: 1,
    ensemble: "plausible",
    paper: { title: "", occasion: "", recommendation: "" },
    ...change,
  };
}
