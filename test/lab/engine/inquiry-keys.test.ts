import { describe, expect, it } from "vitest";
import { changedOption, numbersKey, wordsKey } from "../../../viz/lab/engine/inquiry-keys.ts";
import { milestonePassed } from "../../../viz/lab/engine/milestones.ts";
import { delayed, smallInquiry } from "./setting.ts";

const inquiry = smallInquiry();
const [a, b] = inquiry.options;
const paper = { ...inquiry, paper: { ...inquiry.paper, title: "Vorlage" } };
const renamed = { ...inquiry, options: [a, { ...b, title: { de: "Neu", en: "New" } }] };

describe("what tells inquiries apart", () => {
  it("numbers: everything but words", () => {
    for (const same of [paper, renamed, { ...inquiry, question: { de: "?", en: "??" } }])
      expect(numbersKey(same)).toBe(numbersKey(inquiry));
    const others = [
      delayed(inquiry, 1),
      { ...inquiry, weeks: inquiry.weeks + 1 },
      { ...inquiry, worlds: inquiry.worlds + 1 },
      { ...inquiry, options: [b, a] },
      { ...inquiry, options: [a, { ...b, id: "other" }] },
      { ...inquiry, fixed: { parameters: { patience: 2 }, structures: {} } },
    ];
    expect(new Set([inquiry, ...others].map(numbersKey)).size).toBe(1 + others.length);
  });

  it("words: what findings print, but not the paper", () => {
    expect(wordsKey(paper)).toBe(wordsKey(inquiry));
    expect(wordsKey(renamed)).not.toBe(wordsKey(inquiry));
  });
});

describe("the option whose preview is shown", () => {
  it("is the one that was changed or added", () => {
    expect(changedOption(inquiry, delayed(inquiry, 1), a.id)).toEqual({ option: b.id, before: b.id });
    const added = { ...inquiry, options: [a, b, { ...b, id: "c" }] };
    expect(changedOption(inquiry, added, undefined)).toEqual({ option: "c", before: undefined });
  });

  it("is the one that is looked at when all changed, else the last", () => {
    const shorter = { ...inquiry, weeks: 52 };
    expect(changedOption(inquiry, shorter, a.id)).toEqual({ option: a.id, before: a.id });
    expect(changedOption(inquiry, shorter, "gone")).toEqual({ option: b.id, before: b.id });
  });

  it("is none when options are only named otherwise, removed, or tried in more sets of assumptions", () => {
    for (const after of [renamed, { ...inquiry, options: [a] }, { ...inquiry, worlds: 50 }, inquiry])
      expect(changedOption(inquiry, after, undefined)).toBeUndefined();
  });
});

it("findings are told with 1, 3, 10, 20 … sets of assumptions", () => {
  const told: number[] = [];
  for (let done = 0; done <= 45; done++) if (milestonePassed(told.at(-1) ?? 0, done)) told.push(done);
  expect(told).toEqual([1, 3, 10, 20, 30, 40]);
});
