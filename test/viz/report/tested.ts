import type { Text } from "../../../sim/core/language.ts";
import type { Claim } from "../../../sim/scenario/hypothesis.ts";
import type { ContrastAssessment } from "../../../sim/study/hypotheses/assess.ts";
import type { TestVerdict } from "../../../sim/study/statistics/test-verdict.ts";
import type { Tested, TestedFile, TestReportInput } from "../../../viz/report/tests/input.ts";

const text = (de: string, en: string): Text => ({ de, en });

/** A contrast of a claim, in multiples of its bound. */
export function judged(
  claim: string,
  bound: number,
  [lo, estimate, hi]: readonly [number, number, number],
  verdict: TestVerdict = "supported",
  test: ContrastAssessment["test"] = "above",
): ContrastAssessment {
  const interval = { lo: lo * bound, estimate: estimate * bound, hi: hi * bound };
  return { claim, test, bound, ...interval, priorEstimate: estimate * bound * 0.8, verdict, p: 0.01 };
}

const outcomes = {
  gap: { measure: "gap", title: text("Umsetzungslücke", "Implementation gap"), unit: "share 0…1" },
  wait: { measure: "done.weeks", title: text("Wochen bis zur Erledigung", "Weeks until done"), unit: "weeks" },
};

const arm = (id: string, de: string, en: string) => ({ id, title: text(de, en) });

/** What stands in a file with these claims. */
export function fileWith(claims: readonly Claim[], more: Partial<TestedFile> = {}): TestedFile {
  return {
    claims,
    arms: [
      arm("a", "heute", "today"),
      arm("b", "mehr Stellen", "more posts"),
      arm("c", "mehr Austausch", "more exchange"),
      arm("d", "beides", "both"),
    ],
    outcomes,
    movedBetween: ["a", "b"],
    organisations: [text("Typische Verwaltung", "Typical administration")],
    weeks: 312,
    grade: text("von Beschäftigten berichtet", "reported by practitioners"),
    sources: [text("Quelle §1", "source §1")],
    ...more,
  };
}

const falls: Claim = {
  id: "gap-falls",
  kind: "difference",
  outcome: "gap",
  arms: ["a", "b"],
  direction: "falls",
  smallest: 0.02,
};
const together: Claim = {
  id: "together",
  kind: "interaction",
  outcome: "wait",
  arms: ["a", "b", "c", "d"],
  direction: "reinforces",
  smallest: 2,
};

/** A hypothesis with one claim in points and one in weeks. */
export function tested(id: string, verdict: TestVerdict, more: Partial<Tested> = {}): Tested {
  return {
    id,
    title: text(`Titel ${id}`, `Title ${id}`),
    statement: text(`Aussage ${id}.`, `Statement ${id}.`),
    verdict,
    adjusted: 0.012,
    confidence: 0.95,
    worlds: 40,
    shareOfWorlds: 0.9,
    sharePrior: 0.7,
    contrasts: [judged("gap-falls", 0.02, [2, 3.25, 5], verdict), judged("together", 2, [0.5, 1.5, 2.5])],
    moved: [
      { from: "unnoticed", to: "implemented", share: 0.071 },
      { from: "stuck", to: "none", share: 0.002 },
    ],
    ...more,
  };
}

const registered = { since: "2026-03-05T10:00:00.000Z", status: "confirmatory" } as const;

/** Three hypotheses of different verdicts, one of them changed after its first test; weighted. */
export function testedHypotheses(): TestReportInput {
  return {
    judged: "hypotheses",
    tested: [
      tested("officers-help", "supported", { registered }),
      tested("courses-help", "contradicted", { registered: { ...registered, status: "exploratory" } }),
      tested("size-hurts", "undecided", {
        registered,
        contrasts: [
          judged("gap-falls", 0.02, [-1, 0.5, Number.POSITIVE_INFINITY], "undecided"),
          judged("together", 2, [0.5, 1.5, 2.5]),
        ],
      }),
    ],
    files: [0, 1, 2].map(() => fileWith([falls, together])),
    model: "0123456789abcde",
    seed: "saat",
    digest: "d".repeat(64),
    ensemble: "plausible",
    tried: 7,
    command: "querschnitt test mine.yaml",
  };
}

/** Patterns of two sets with ablations and null models; `count` of the second set. */
export function testedPatterns(count = 2): TestReportInput {
  const nulls = {
    funnel: { verdict: "silent", effect: null },
    "queue-network": { verdict: "supported", effect: 0.05 },
    "demand-only": { verdict: "undecided", effect: 0.001 },
  } as const;
  const ablation = (shrinks: boolean) => ({
    id: "off",
    title: text("Niemand berät", "Nobody advises"),
    contrasts: [{ claim: "gap-falls", effect: 0.065, ablated: shrinks ? 0.004 : 0.05, shrinks }],
    vanishes: shrinks,
  });
  const pattern = (id: string, set: "R" | "V", verdict: TestVerdict, shrinks: boolean) =>
    tested(id, verdict, { set, seen: set === "V", ablations: [ablation(shrinks)], nulls });
  const all = [
    pattern("rule-shows", "R", "supported", true),
    ...Array.from({ length: count }, (_, i) => pattern(`v-${i}`, "V", i % 3 === 0 ? "contradicted" : "supported", i % 2 === 0)),
  ];
  const { tried: _, ...base } = testedHypotheses();
  return { ...base, judged: "patterns", tested: all, files: all.map(() => fileWith([falls, together])), besideWorlds: 40 };
}
