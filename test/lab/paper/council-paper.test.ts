import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../../sim/core/language.ts";
import { loadLibrary } from "../../../sim/node/library.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { readLink } from "../../../sim/study/inquiry/link.ts";
import { organisationOf } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import type { FlipStripData } from "../../../viz/charts/flip-strip.ts";
import type { Findings } from "../../../viz/lab/engine/engine.ts";
import { de as optionsDe } from "../../../viz/lab/options/text/de.ts";
import { en as optionsEn } from "../../../viz/lab/options/text/en.ts";
import type { UseTeller } from "../../../viz/lab/options/use-words.ts";
import { paperSummary } from "../../../viz/lab/paper/council-paper.ts";
import { paperAssumptions } from "../../../viz/lab/paper/paper-annex.ts";
import { reproduction } from "../../../viz/lab/paper/reproduction.ts";
import { de } from "../../../viz/lab/paper/text/de.ts";
import { en } from "../../../viz/lab/paper/text/en.ts";
import { toldOptions } from "../../../viz/lab/paper/told-options.ts";
import { usualFigures } from "../../../viz/lab/paper/usual-figures.ts";
import { engineHere, shelf, smallInquiry, untilDone } from "../engine/setting.ts";

const { evidence, parameters } = loadLibrary();
let findings: Findings;

beforeAll(async () => {
  const { engine } = engineHere();
  engine.submit(smallInquiry({ fixed: { parameters: { openness: 0.5 }, structures: { stages: "gates" } } }));
  await untilDone(engine);
  findings = engine.findings.value!;
}, 60_000);

const words = { de, en };

function teller(inquiry: UseTeller["inquiry"], language: Language): UseTeller {
  const { instruments } = shelf.known;
  return {
    instruments,
    topics: shelf.topics,
    inquiry,
    begins: undefined,
    language,
    words: { de: optionsDe, en: optionsEn }[language],
  };
}

function summary(language: Language, changes: Partial<Findings> = {}, texts = { title: "", occasion: "", recommendation: "" }) {
  const found = { ...findings, ...changes };
  return paperSummary({
    findings: found,
    texts,
    organisation: organisationOf(found.inquiry.organisation, shelf),
    topic: shelf.topics.find(({ id }) => id === found.inquiry.focus)!,
    tried: 7,
    teller: teller(found.inquiry, language),
    language,
    words: words[language],
  });
}

describe("the first page", () => {
  it.each(["de", "en"] as const)("says all that a council needs to know (%s)", (language) => {
    const page = summary(language);
    expect(page.question).toBe(findings.inquiry.question[language]);
    expect(page.answer?.finding).toMatch(/100/);
    expect(page.answer?.certainty).toMatch(/4/);
    expect(page.options.map(({ letter }) => letter)).toEqual(["A", "B"]);
    expect(page.options[1].brief.join()).toContain(language === "de" ? "Klimabürgermeister" : "eputy mayor");
    expect(page.price.rows.map(([letter]) => letter)).toEqual(["A", "B"]);
    expect(page.limits.join(" ")).toMatch(/7/);
    expect(page.provisional).toBe("");
    expect(page.period.replaceAll("\u00A0", " ")).toContain(
      language === "de" ? "2 Jahre, verglichen ab Jahr 1, Monat 7" : "2 years, compared from year 1, month 7",
    );
    const said = JSON.stringify(page);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    expect(said.replace(/\d[.,]\d{3}/g, "")).not.toMatch(/\d[.,]\d/);
  });

  it("lets a planner's words stand instead of what follows from the results", () => {
    const usual = summary("de");
    const own = summary("de", {}, { title: "  Mehr Klima ", occasion: "Antrag\n\nder Fraktion", recommendation: "" });
    expect(own.title).toBe("Mehr Klima");
    expect(own.occasion).toBe("Antrag\n\nder Fraktion");
    expect(own.recommendation).toBe(usual.recommendation);
    expect(usual.title).toContain("Klimaschutz");
  });

  it("recommends nothing where nothing is decided, and never more than to look further", () => {
    const verdicts = ["better", "worse", "equivalent", "undecided"] as const;
    const told = verdicts.map((verdict) => {
      const comparisons = findings.summary.comparisons.map((comparison) => ({ ...comparison, verdict }));
      return summary("de", { summary: { ...findings.summary, comparisons } }).recommendation;
    });
    expect(new Set(told).size).toBe(4);
    for (const sentence of told) expect(sentence).toMatch(/^Der Rat nimmt die Berechnung zur Kenntnis\./);
  });

  it("says so when it is not finished, and puts what the ranges alone say beside weighted numbers", () => {
    expect(summary("en", { worlds: 3 }).provisional).toContain("3 of 4");
    const weighted = {
      ...findings.summary,
      weighted: true,
      comparisons: findings.summary.comparisons.map((c) => ({
        ...c,
        verdict: "better" as const,
        verdictPrior: "undecided" as const,
        shareBetter: 1,
        sharePrior: 0.5,
      })),
    };
    const row = summary("en", { summary: weighted }).price.rows[1];
    expect(row).toContain("4 of 4 (2)");
    expect(row).toContain("better (open)");
    expect(summary("en").price.rows[1].join()).not.toContain("(");
  });

  it("never shows cost without what is left undone for it", () => {
    const { price } = summary("de", { arrears: { officer: 0.05, "deputy-mayor": 0.1 } });
    expect(price.rows.map((row) => row.slice(-1)[0])).toEqual(["5", "10"]);
    expect(price.columns.slice(-2)[0]).toContain("Kosten");
  });
});

describe("the options", () => {
  it("are told in brief beside the first, and in full", () => {
    const inquiry = inquiryOf(shelf.scenario("potsdam"));
    const { options, shared } = toldOptions(inquiry, { ...teller(inquiry, "de"), begins: "2007-01" }, de.use);
    const [a, b] = options;
    expect(b.brief).toEqual(["wie A", "ohne: Fachrat (Klimarat)"]);
    expect(b.full.length).toBeGreaterThan(2);
    expect(a.brief.join()).not.toContain("von Anfang an");
    expect(shared.brief.length).toBeLessThan(shared.full.length);
  });
});

describe("the assumptions", () => {
  it("name what was held fixed and how many numbers were drawn", () => {
    const told = paperAssumptions(findings, { parameters, evidence }, "de", de);
    expect(told.fixed).toEqual([
      "Mittlere Mitwirkungsbereitschaft: 50 % (Spanne 42 % bis 68 %)",
      "Wie die Stufen wirken: als strenge Tore",
    ]);
    expect(told.rest).toContain(`${parameters.length - 1} weitere`);
  });

  it("tell those the answer hinges on with range, source and strength", () => {
    const draft = findings.drafts.find(({ chart }) => chart === "flip-strip")!;
    const part = { verdict: "better", verdictPrior: "better", shareBetter: 0.9, sharePrior: 0.9, worlds: 20, mean: -0.05 };
    const data = {
      ...(draft.data as FlipStripData),
      rows: [
        {
          assumption: parameters.find(({ name }) => name === "opennessFromContact"),
          flips: true,
          parts: [
            { ...part, when: "lower" },
            { ...part, when: "upper" },
          ],
        },
        {
          assumption: "regularWork",
          flips: false,
          parts: [
            { ...part, when: "first" },
            { ...part, when: "proportional" },
          ],
        },
      ],
    };
    const flipped: Findings = { ...findings, drafts: [{ ...draft, data }] };
    const [number, form] = paperAssumptions(flipped, { parameters, evidence }, "de", de).hinges.rows;
    expect(number[1]).toBe("0 % bis 30 %, üblich 15 %");
    expect(number[2]).toBe(
      "Kippt das Urteil.\nuntere Hälfte der Spanne: B (weniger in 18 von 20)\nobere Hälfte der Spanne: B (weniger in 18 von 20)",
    );
    expect(number[3]).toMatch(/^Wirkung: .*IRS Dialog.*\nWert: Richtung aus IRS Dialog/);
    expect(form[1]).toBe("Regelarbeit geht immer vor; Zeit wird anteilig verteilt");
    expect(form[3]).toMatch(/^Wirkung: /);
  });
});

describe("computing it again", () => {
  it("gives the string that leads to the same inquiry, the paper's texts included", () => {
    const inquiry = { ...findings.inquiry, paper: { title: "T", occasion: "", recommendation: "" } };
    const facts = new Map(reproduction(findings, inquiry, "0123456789abcde", shelf, 7, en.reproduce));
    const command = facts.get(en.reproduce.command)!;
    expect(readLink(/'(.*)'/.exec(command)![1], shelf).inquiry).toEqual(inquiry);
    expect(facts.get(en.reproduce.digest)).toBe(findings.digest);
    expect(facts.get(en.reproduce.tried)).toBe("7");
  });

  it("says that the file is needed where no link holds it all", () => {
    const noise = Array.from({ length: 2900 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join("");
    const inquiry = { ...findings.inquiry, paper: { title: "", occasion: noise, recommendation: "" } };
    const facts = new Map(reproduction({ ...findings, digest: null }, inquiry, "m", shelf, 7, de.reproduce));
    expect(facts.get(de.reproduce.link)).toBe(de.reproduce.tooLong);
    expect(facts.get(de.reproduce.digest)).toBe(de.reproduce.pending);
  });
});

describe("the figures", () => {
  it("are those that tell what changes, where, how surely and at what price, as far as there are any", () => {
    const drafts = (...ids: string[]) => ids.map((id) => ({ id }) as never);
    expect(usualFigures(drafts("stage-sankey", "fate-alluvial", "flip-strip"))).toEqual(["fate-alluvial", "flip-strip"]);
    expect(usualFigures(drafts("gap-over-time", "stage-sankey", "cost-and-cases"))).toEqual(["stage-sankey", "cost-and-cases"]);
  });
});
