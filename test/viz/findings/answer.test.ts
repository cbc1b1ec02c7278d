import { describe, expect, it } from "vitest";
import { type Fate, fates } from "../../../sim/model/fate.ts";
import type { Comparison, OptionSummary, Summary, Verdict } from "../../../sim/study/summary.ts";
import { answerOf, answerSentence } from "../../../viz/findings/answer.ts";
import { scenarios } from "../report/setting.ts";

const scenario = scenarios[0];
const [a, b, c, d] = scenario.options.map(({ id }) => id);

function option(id: string, causes: Partial<Record<Fate, number>>): OptionSummary {
  return {
    id: scenario.id,
    option: id,
    topic: scenario.focus,
    gap: { mean: 0.7, p10: 0.61, p50: 0.7, p90: 0.78 },
    gapPrior: { mean: 0.7, p10: 0.61, p50: 0.7, p90: 0.78 },
    considered: 0.4,
    programmeGap: 0.6,
    causes: Object.fromEntries(fates.map((fate) => [fate, causes[fate] ?? 0])) as Record<Fate, number>,
    capacity: { governance: 0.3, leadership: 0.4, awareness: 0.3, learning: 0.1 },
    cost: 1e6,
    backlogHours: 12,
    stress: 0.4,
  };
}

function comparison(
  to: string,
  verdict: Verdict,
  mean: number,
  lo: number,
  hi: number,
  worldsBetter: number,
  worlds = 50,
): Comparison {
  const shareBetter = worldsBetter / worlds;
  return {
    scenario: scenario.id,
    a,
    b: to,
    outcome: "gap",
    topic: scenario.focus,
    mean,
    lo,
    hi,
    shareBetter,
    worldsBetter,
    worlds,
    verdict,
    meanPrior: mean,
    sharePrior: shareBetter,
    verdictPrior: verdict,
  };
}

const base = { unnoticed: 0.3, stuck: 0.2, overloaded: 0.1, implemented: 0.4 };
const summaryOf = (comparisons: readonly Comparison[], causes: Partial<Record<Fate, number>> = base): Summary => ({
  scenarios: [option(a, base), ...comparisons.map(({ b: id }) => option(id, causes))],
  comparisons,
  weighted: false,
});
const two = { ...scenario, options: scenario.options.slice(0, 2) };
const sentences = (comparison: Comparison, causes?: Partial<Record<Fate, number>>) =>
  (["de", "en"] as const).map((language) => answerSentence(summaryOf([comparison], causes), two, language));

describe("the answer", () => {
  it("says how much better, how surely, and why", () => {
    const saved = { ...base, stuck: 0.1, overloaded: 0.12, implemented: 0.48 };
    expect(sentences(comparison(b, "better", -0.09, -0.12, -0.07, 43), saved)).toEqual([
      "Mit B (Klima-Check bleibt) gehen 7 bis 12 von 100 Fällen weniger verloren als mit A (Förderung endet ersatzlos). " +
        "Weniger sind es in 43 von 50 Annahmensätzen. Vor allem bleiben weniger Fälle am Verfahrenswissen hängen. " +
        "Dafür bleiben mehr Fälle im Arbeitsrückstand liegen.",
      "With B (The climate check stays), 7 to 12 fewer cases in 100 are lost than with A (Funding ends without a follow-up). " +
        "It is fewer in 43 of 50 sets of assumptions. Above all, fewer cases get stuck for lack of know-how. " +
        "In return, more cases are left in the backlog.",
    ]);
  });

  it("gives one number for a narrow range, the average for one that touches the other side, and the singular", () => {
    const finding = (mean: number, lo: number, hi: number) =>
      (["de", "en"] as const).map((l) => answerOf(summaryOf([comparison(b, "better", mean, lo, hi, 45)]), two, l)!.finding);
    expect(finding(-0.05, -0.052, -0.048)).toEqual([
      expect.stringContaining("gehen rund 5 von 100 Fällen weniger verloren"),
      expect.stringContaining("about 5 fewer cases in 100 are lost"),
    ]);
    expect(finding(-0.012, -0.014, -0.01)).toEqual([
      expect.stringContaining("geht rund 1 von 100 Fällen weniger verloren"),
      expect.stringContaining("about 1 fewer case in 100 is lost"),
    ]);
    expect(finding(-0.03, -0.06, -0.001)).toEqual([
      expect.stringContaining("gehen bis zu 6 von 100 Fällen weniger verloren"),
      expect.stringContaining("up to 6 fewer cases in 100 are lost"),
    ]);
    expect(finding(-0.05, -0.12, 0.01)).toEqual([
      expect.stringMatching(/im Mittel 5 von 100 Fällen weniger .* Die Spanne reicht von 12 weniger bis 1 mehr\./),
      expect.stringMatching(/5 fewer cases in 100 are lost on average .* The range goes from 12 fewer to 1 more\./),
    ]);
  });

  it("says worse as plainly as better", () => {
    const harmed = { ...base, stuck: 0.26, unnoticed: 0.27, implemented: 0.37 };
    expect(sentences(comparison(b, "worse", 0.04, 0.03, 0.06, 4), harmed)).toEqual([
      "Mit B (Klima-Check bleibt) gehen 3 bis 6 von 100 Fällen mehr verloren als mit A (Förderung endet ersatzlos). " +
        "Weniger sind es nur in 4 von 50 Annahmensätzen. Vor allem bleiben mehr Fälle am Verfahrenswissen hängen. " +
        "Immerhin bleiben weniger Fälle unerkannt.",
      "With B (The climate check stays), 3 to 6 more cases in 100 are lost than with A (Funding ends without a follow-up). " +
        "It is fewer in only 4 of 50 sets of assumptions. Above all, more cases get stuck for lack of know-how. " +
        "At least, fewer cases go unrecognised.",
    ]);
  });

  it("calls equal what is equal, and shows where losses only move", () => {
    const still = sentences(comparison(b, "equivalent", -0.001, -0.006, 0.005, 28));
    expect(still[0]).toContain("praktisch gleich viele Fälle verloren");
    expect(still[0]).toContain("Das gilt in mindestens 8 von 10 Annahmensätzen. Auch die Gründe bleiben dieselben.");
    expect(still[1]).toContain("This holds in at least 8 of 10 sets of assumptions. The reasons stay the same, too.");
    const [de, en] = sentences(comparison(b, "equivalent", -0.001, -0.006, 0.005, 28), { ...base, unnoticed: 0.2, stuck: 0.3 });
    expect(de).toContain("Zwar bleiben weniger Fälle unerkannt, dafür bleiben mehr Fälle am Verfahrenswissen hängen.");
    expect(en).toContain("fewer cases go unrecognised, but more cases get stuck for lack of know-how.");
  });

  it("leaves open what is open", () => {
    const [de, en] = sentences(comparison(b, "undecided", -0.01, -0.05, 0.03, 29));
    expect(de).toContain(
      "bleibt offen. Je nach Annahmen gehen von 100 Fällen 5 weniger bis 3 mehr verloren. Weniger sind es in 29 von 50",
    );
    expect(en).toContain(
      "remains open. Depending on the assumptions, 5 fewer to 3 more in 100 cases are lost. It is fewer in 29 of 50",
    );
  });

  it("says that nothing helps where several were tried and none is better", () => {
    const none = [comparison(b, "equivalent", 0.001, -0.006, 0.006, 20), comparison(c, "undecided", -0.01, -0.04, 0.02, 30)];
    const [de, en] = (["de", "en"] as const).map((language) => answerOf(summaryOf(none), scenario, language)!);
    expect(de.finding).toMatch(/^Keine Option ist klar besser als A \(.*\)\. Ob C \(.*\) besser ist als A, bleibt offen\./);
    expect(de.others).toBe("B unterscheidet sich kaum von A.");
    expect(en.finding).toMatch(/^No option is clearly better than A \(.*\)\. Whether C \(.*\) is better than A remains open\./);
    expect(en.others).toBe("B hardly differs from A.");
  });

  it("shows what the base achieves where the others take something away", () => {
    const less = [
      comparison(b, "worse", 0.02, 0.01, 0.03, 0),
      comparison(c, "worse", 0.05, 0.03, 0.07, 0),
      comparison(d, "equivalent", -0.001, -0.006, 0.005, 28),
    ];
    const [de, en] = (["de", "en"] as const).map((language) => answerOf(summaryOf(less), scenario, language)!);
    expect(de.finding).toMatch(
      /^Keine Option ist klar besser als A \(.*\)\. Mit C \(.*\) gehen 3 bis 7 .* mehr verloren als mit A\.$/,
    );
    expect(de.others).toBe("Klar schlechter als A ist auch B. D unterscheidet sich kaum von A.");
    expect(en.finding).toMatch(/^No option is clearly better than A \(.*\)\. With C \(.*\), 3 to 7 more cases .* than with A\.$/);
    expect(en.others).toBe("B is clearly worse than A as well. D hardly differs from A.");
    expect(answerOf(summaryOf(less.slice(0, 2)), scenario, "de")!.finding).toMatch(
      /^Keine Option ist besser als A \(.*\), jede verliert mehr Fälle\. Mit C /,
    );
  });

  it("names what is worse beside what is better", () => {
    const tried = [comparison(b, "better", -0.02, -0.03, -0.015, 50), comparison(c, "worse", 0.02, 0.01, 0.03, 0)];
    expect(answerOf(summaryOf(tried), scenario, "de")!.others).toBe("Klar schlechter als A ist C.");
  });

  it("calls a lead slight that all sets of assumptions share but none has in size", () => {
    const certainty = (mean: number, better: number) =>
      answerOf(summaryOf([comparison(b, "undecided", mean, mean - 0.01, mean + 0.005, better)]), two, "de")!.certainty;
    expect(certainty(-0.008, 50)).toMatch(
      /in allen 50 Annahmensätzen\. Im Mittel beträgt der Unterschied aber höchstens 1 von 100\./,
    );
    expect(certainty(0.008, 2)).toContain("höchstens 1 von 100");
    expect(certainty(-0.008, 29)).not.toContain("höchstens");
    expect(certainty(-0.03, 38)).not.toContain("höchstens");
  });

  it("prefers what is clearly better and names the others", () => {
    const tried = [
      comparison(b, "better", -0.06, -0.08, -0.04, 48),
      comparison(c, "better", -0.04, -0.06, -0.02, 47),
      comparison(d, "undecided", -0.07, -0.2, 0.06, 33),
    ];
    const answer = answerOf(summaryOf(tried), scenario, "de")!;
    expect(answer.finding).toContain("Mit B ");
    expect(answer.others).toBe("Klar besser als A ist auch C. D verliert im Mittel noch weniger, aber nicht verlässlich.");
    expect(answerOf(summaryOf(tried), scenario, "en")!.others).toBe(
      "C is clearly better than A as well. D loses even fewer on average, but not reliably.",
    );
  });

  describe("where sets of assumptions are weighted", () => {
    const certainty = (changes: Partial<Comparison>, language: "de" | "en" = "de") => {
      const plain = comparison(b, "better", -0.06, -0.08, -0.04, 43);
      const summary = { ...summaryOf([{ ...plain, ...changes }]), weighted: true };
      return answerOf(summary, two, language)!.certainty;
    };

    it("tells the weighted share, and what the ranges alone say beside it", () => {
      expect(certainty({ shareBetter: 0.91, sharePrior: 0.82 })).toBe(
        "Weniger sind es in 46 von 50 Annahmensätzen, gewichtet nach dem, was bekannt ist; aus den Spannen allein in 41 von 50.",
      );
      expect(certainty({ shareBetter: 1, sharePrior: 0.82 }, "en")).toBe(
        "It is fewer in all 50 sets of assumptions, weighted by what is known; by the ranges alone in 41 of 50.",
      );
      expect(certainty({ verdict: "worse", verdictPrior: "worse", shareBetter: 0.1, sharePrior: 0 })).toContain(
        "nur in 5 von 50 Annahmensätzen, gewichtet nach dem, was bekannt ist; aus den Spannen allein in keinem.",
      );
    });

    it("never rounds nearly all to all", () => {
      expect(certainty({ shareBetter: 0.999, sharePrior: 0.001 })).toMatch(/in 49 von 50 .* in 1 von 50\./);
    });

    it("says so in plain words where both lead to different verdicts", () => {
      expect(certainty({ shareBetter: 0.85, sharePrior: 0.7, verdictPrior: "undecided" })).toMatch(
        /in 35 von 50\. Aus den Spannen allein hieße das Urteil „offen“: Was bekannt ist, gibt hier den Ausschlag\.$/,
      );
      expect(certainty({ verdict: "equivalent", verdictPrior: "better" }, "en")).toBe(
        "This holds in at least 8 of 10 sets of assumptions, weighted by what is known. " +
          "By the ranges alone the verdict would be “better”: what is known makes the difference here.",
      );
    });
  });

  it("tells about the option that was chosen, without calling the others like it", () => {
    const summary = summaryOf([
      comparison(b, "better", -0.09, -0.12, -0.07, 43),
      comparison(c, "undecided", -0.01, -0.05, 0.04, 28),
      comparison(d, "worse", 0.06, 0.03, 0.09, 4),
    ]);
    const chosen = answerOf(summary, scenario, "de", c)!;
    expect(chosen.finding).toMatch(/^Ob C \(.*\) besser ist als A \(.*\), bleibt offen\./);
    expect(chosen.others).toBe("Klar besser als A ist B. Klar schlechter als A ist D.");
    expect(answerOf(summary, scenario, "en", c)!.others).toBe("B is clearly better than A. D is clearly worse than A.");
    expect(answerOf(summary, scenario, "de", "nowhere")).toEqual(answerOf(summary, scenario, "de", b));
  });

  it("claims no certainty from one set of assumptions", () => {
    const [de] = sentences(comparison(b, "better", -0.06, -0.06, -0.06, 1, 1));
    expect(de).toContain("Gerechnet wurde nur ein Annahmensatz.");
    expect(de).not.toContain("allen");
  });

  it("describes a single option, and is silent without results", () => {
    const alone = { ...scenario, options: scenario.options.slice(0, 1) };
    expect(answerSentence(summaryOf([]), alone, "de")).toBe(
      "Mit A (Förderung endet ersatzlos) kommen 40 von 100 Fällen fachgerecht ans Ziel. Die Umsetzungslücke beträgt 61 bis 78 von 100.",
    );
    expect(answerSentence({ scenarios: [], comparisons: [], weighted: false }, scenario, "en")).toBe("");
  });
});
