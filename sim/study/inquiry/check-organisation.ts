import type { Text } from "../../core/language.ts";
import type { Problem } from "../../core/problem.ts";
import { InputError } from "../../core/problem.ts";
import { assumptions } from "../../organisation/sizes.ts";
import { shorten } from "../../scenario/path.ts";
import type { Report } from "../../scenario/report.ts";
import { choice } from "../../scenario/report.ts";
import type { OrganisationChoice, WrittenOrganisation } from "./inquiry.ts";
import { organisationOf } from "./organisation-of-inquiry.ts";
import type { Shelf } from "./shelf.ts";

const twice: Text = { de: "Dieser Code steht zweimal", en: "this code stands twice" };

/** Reports everything wrong with the administration that is chosen. */
export function checkOrganisation(chosen: OrganisationChoice, shelf: Shelf, report: Report): void {
  const path = ["organisation"];
  switch (chosen.kind) {
    case "typical":
      try {
        organisationOf(chosen, shelf);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        for (const { message, ...more } of error.problems) report([...path, "inhabitants"], message, toldOf(more));
      }
      return;
    case "named": {
      const ids = [...new Set([...shelf.organisationIds, ...shelf.scenarioIds, ...shelf.cityIds])];
      const message = { de: "Unbekannte Verwaltung", en: "unknown administration" };
      if (!ids.includes(chosen.id)) report([...path, "id"], message, choice(chosen.id, ids));
      return;
    }
    case "written":
      checkWritten(chosen.written, shelf, (rest, message, more) => report([...path, "written", ...rest], message, more));
  }
}

function checkWritten({ dezernate, departments }: WrittenOrganisation, { known }: Shelf, report: Report): void {
  const codes = new Set(dezernate.map(({ code }) => code));
  const repeated = (list: readonly { readonly code: string }[], name: string): void => {
    const seen = new Set<string>();
    list.forEach(({ code }, i) => {
      if (seen.has(code)) report([name, i, "code"], twice, { found: shorten(code) });
      seen.add(code);
    });
  };
  repeated(dezernate, "dezernate");
  repeated(departments, "departments");
  departments.forEach(({ dezernat, type, relevance = {}, contact = {} }, i) => {
    const path = ["departments", i];
    if (!codes.has(dezernat)) {
      const message = { de: "Dieses Dezernat gibt es nicht", en: "there is no such Dezernat" };
      report(
        [...path, "dezernat"],
        message,
        choice(
          dezernat.slice(0, 100),
          [...codes].map((code) => shorten(code)),
        ),
      );
    }
    if (!known.departmentTypes.includes(type)) {
      const message = { de: "Unbekannte Ämterart", en: "unknown kind of department" };
      report([...path, "type"], message, choice(type, known.departmentTypes));
    }
    for (const [key, shares] of Object.entries({ relevance, contact })) {
      for (const topic of Object.keys(shares).filter((id) => !known.topics.includes(id))) {
        report([...path, key, topic], { de: "Unbekanntes Thema", en: "unknown topic" }, choice(topic, known.topics));
      }
    }
  });
  const staff = departments.reduce((sum, department) => sum + department.staff, 0);
  const { fewestStaff, mostStaff } = assumptions;
  if (staff >= fewestStaff.value && staff <= mostStaff.value) return;
  const message =
    staff < fewestStaff.value
      ? { de: "Zu wenige Beschäftigte für das Modell", en: "too few staff for the model" }
      : { de: "Zu viele Beschäftigte für das Modell", en: "too many staff for the model" };
  report(["departments"], message, {
    found: String(staff),
    expected: { de: "zusammen 60 bis 15.000 Beschäftigte", en: "60 to 15,000 staff together" },
  });
}

function toldOf({ found, expected }: Omit<Problem, "message">): Partial<Problem> {
  return { found, expected };
}
