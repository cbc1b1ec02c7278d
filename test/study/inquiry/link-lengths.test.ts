import { expect, test } from "vitest";
import type { Inquiry, InquiryOption, Use } from "../../../sim/study/inquiry/inquiry.ts";
import { inquiryOf } from "../../../sim/study/inquiry/inquiry-of-scenario.ts";
import { linkOf } from "../../../sim/study/inquiry/link.ts";
import { organisationOf, writeDown } from "../../../sim/study/inquiry/organisation-of-inquiry.ts";
import { shelf } from "./shelf.ts";

const title = (de: string) => ({ de, en: de });

/** What a visitor may have done after a quarter of an hour. */
function tenEdits(inquiry: Inquiry): Inquiry {
  const [first, second] = inquiry.options;
  const typical = writeDown(organisationOf({ kind: "typical", inhabitants: 133_000 }, shelf), shelf);
  const departments = typical.departments.map((department, i) =>
    i === 3
      ? { ...department, staff: 31, posts: 26.5 }
      : i === 8
        ? { ...department, name: "Fachbereich Soziales", utilisation: 1.05 }
        : department,
  );
  const uses = second.uses.map(
    (use, i): Use => (i === 0 ? { ...use, start: 26, end: 312, with: { ...use.with, posts: 3 } } : use),
  );
  const third: InquiryOption = {
    id: "option-3",
    title: title("Klima-Check für alle Vorlagen"),
    description: title(""),
    uses: [
      ...first.uses,
      {
        use: "checklist",
        id: "checklist",
        topics: inquiry.topics.slice(0, 2),
        start: 52,
        end: null,
        ramp: 0,
        with: { coverage: 0.8 },
      },
      { use: "training", id: "training", topics: [inquiry.focus], start: 0, end: 104, ramp: 8, with: { courseHours: 12 } },
    ],
  };
  return {
    ...inquiry,
    organisation: { kind: "written", written: { ...typical, departments } },
    weeks: 416,
    worlds: 50,
    options: [first, { ...second, title: title("Zwei Stellen mehr, beim Oberbürgermeister angesiedelt"), uses }, third],
    fixed: { parameters: { visitTeaches: 0.4 }, structures: {} },
    paper: {
      title: "Klimaanpassung im Alltag der Ämter",
      occasion: "Der Rat hat um einen Vorschlag gebeten.",
      recommendation: "",
    },
  };
}

test.each(["project-funding-ends", "climate-mayor", "disruptive-influx"])(
  "ten edits of %s take a quarter of what a link holds",
  (id) => {
    const edited = tenEdits(inquiryOf(shelf.scenario(id)));
    expect(linkOf(edited, { page: "comparison", tab: "course" }, shelf)!.length).toBeLessThan(500);
  },
);

test("an administration of some forty departments that are all one's own fits into a link", () => {
  const own = writeDown(shelf.organisationNamed("beispielstadt"), shelf);
  const departments = own.departments.map((one, i) => ({ ...one, posts: one.posts + i / 8, staff: one.staff + i }));
  const organisation = { kind: "written", written: { ...own, id: "eigene", departments } } as const;
  expect(departments.length).toBe(39);
  expect(linkOf({ ...inquiryOf(shelf.scenario("climate-mayor")), organisation }, {}, shelf)!.length).toBeLessThan(1300);
});

test("what does not fit is left to a file", () => {
  const own = writeDown(organisationOf({ kind: "typical", inhabitants: 300_000 }, shelf), shelf);
  const departments = own.departments.map((one, i) => ({
    ...one,
    name: `${one.name} ${i / 7}`,
    posts: one.posts / 3,
    utilisation: 0.5 + i / 97,
  }));
  const organisation = { kind: "written", written: { ...own, id: "eigene", departments } } as const;
  expect(linkOf({ ...inquiryOf(shelf.scenario("climate-mayor")), organisation }, {}, shelf)).toBeUndefined();
});
