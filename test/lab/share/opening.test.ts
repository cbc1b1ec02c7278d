import { describe, expect, it } from "vitest";
import { explainProblem } from "../../../sim/core/problem.ts";
import { inquiryFile } from "../../../sim/study/inquiry/inquiry-file.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf } from "../../../sim/study/inquiry/link.ts";
import { linkedView } from "../../../viz/lab/share/linked-view.ts";
import { openFile, openFromAddress, openLink } from "../../../viz/lab/share/opening.ts";
import type { Looks, View } from "../../../viz/lab/state/view.ts";
import { shelf } from "../../study/inquiry/shelf.ts";

const inquiry = { ...inquiryOf(shelf.scenario("climate-mayor")), seed: "mine" };
const view: View = {
  page: "paper",
  tab: "certainty",
  against: "unit-only",
  option: "officer",
  research: true,
  figures: ["flip-strip"],
};
const looks: Looks = { language: "en", theme: "dark" };
const fragment = linkOf(inquiry, linkedView(view, looks), shelf)!;

const fileOf = (name: string, text: string, size = text.length) => ({ name, size, text: async () => text });

describe("opening a link", () => {
  it("gives back what was asked, and what was looked at", () => {
    expect(openFromAddress(shelf, fragment)).toEqual({ kind: "opened", inquiry, view, looks });
    expect(openLink(`https://city.example/querschnitt.html${fragment}`, shelf)).toEqual({ kind: "opened", inquiry, view, looks });
  });

  it.each(["", "#", "#main", "#share-panel"])("leaves an address without a link alone: %j", (address) => {
    expect(openFromAddress(shelf, address)).toBeUndefined();
  });

  it.each([fragment.slice(0, -7), `#9${fragment.slice(2)}`, "#1.abc"])(
    "explains one that is broken in both languages",
    (broken) => {
      const refused = openFromAddress(shelf, broken);
      if (refused?.kind !== "refused") throw new Error("opened what is broken");
      expect(refused.file).toBeUndefined();
      const [problem] = refused.problems;
      expect(explainProblem(problem, "de")).not.toBe(explainProblem(problem, "en"));
      expect(problem.expected).toBeDefined();
    },
  );

  it("shows the first view where a link says nothing about it, and skips words it does not know", () => {
    const plain = openLink(linkOf(inquiry, {}, shelf)!, shelf);
    expect(plain).toMatchObject({ view: {}, looks: {} });
    const odd = openLink(
      linkOf(inquiry, { page: "nowhere", tab: "cost", language: "fr", figures: ",flip-strip," }, shelf)!,
      shelf,
    );
    expect(odd).toMatchObject({ view: { tab: "cost", figures: ["flip-strip"] }, looks: {} });
    expect(odd.kind === "opened" && Object.keys(odd.view)).toEqual(["tab", "figures"]);
  });
});

describe("opening a file", () => {
  it("gives back the inquiry that was saved", async () => {
    expect(await openFile(fileOf("a.json", inquiryFile(inquiry)), shelf)).toEqual({
      kind: "opened",
      inquiry,
      view: {},
      looks: {},
    });
  });

  it.each([
    ["something else", "Amt;Stellen\nTiefbau;3", /Amt;Stellen Tiefbau;3/],
    ["nothing", "", /–/],
    ["an unknown word", inquiryFile(inquiry).replace('"use": "deputy-mayor"', '"use": "deputy-major"'), /deputy-mayor/],
    ["a value out of range", inquiryFile({ ...inquiry, worlds: 1000 }), /worlds/],
  ])("explains %s, naming the file", async (_, text, said) => {
    const refused = await openFile(fileOf("my state.json", text), shelf);
    if (refused.kind !== "refused") throw new Error("opened what is broken");
    expect(refused.file).toBe("my state.json");
    const told = refused.problems.map((problem) => explainProblem(problem, "en")).join("\n");
    expect(told).toMatch(said);
    expect(told).toContain("my state.json");
  });

  it("does not read what is far too large", async () => {
    const huge = { name: "film.json", size: 6_000_000, text: () => Promise.reject(new Error("was read")) };
    expect(await openFile(huge, shelf)).toMatchObject({ kind: "refused", problems: [{ found: "6 MB" }] });
  });

  it("says so when the browser cannot read it", async () => {
    const gone = { name: "gone.json", size: 10, text: () => Promise.reject(new Error("gone")) };
    expect(await openFile(gone, shelf)).toMatchObject({ kind: "refused", file: "gone.json" });
  });
});
