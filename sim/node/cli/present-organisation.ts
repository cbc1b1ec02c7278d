import { wordsOf } from "../../../viz/text/words.ts";
import type { Department, Organisation } from "../../model/organisation.ts";
import { sideTitles } from "../../organisation/side.ts";
import { none, pointsOf, wholeOf } from "./numbers.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Units below this number of staff are shown together only. */
const smallest = 5;

/** Prints an administration: its size, then its departments by Dezernat, and where some stand outside the line; units below five staff only together. */
export function printOrganisation(organisation: Organisation, terminal: Terminal): void {
  const { language, say } = terminal;
  const { dezernate, departments, inhabitants } = organisation;
  const staff = sum(departments, (department) => department.staff);
  terminal.print(
    say({
      de: `${departments.length} Einheiten in ${dezernate.length} Dezernaten, ${wholeOf(staff, language)} Beschäftigte${inhabitants === null ? "" : `, ${wholeOf(inhabitants, language)} Einwohner`}`,
      en: `${departments.length} departments in ${dezernate.length} Dezernate, ${wholeOf(staff, language)} staff${inhabitants === null ? "" : `, ${wholeOf(inhabitants, language)} inhabitants`}`,
    }),
  );
  const sides = departments.some(({ side }) => side);
  const rows: string[][] = [];
  for (const dezernat of dezernate) {
    const inside = departments.filter((department) => department.dezernat === dezernat.code && department.staff >= smallest);
    for (const department of inside) rows.push(row(department, dezernat.name, sides, terminal));
  }
  const small = departments.filter((department) => department.staff < smallest);
  if (small.length > 0) {
    const together = [small, small].map((list, at) =>
      sum(list, (department) => (at === 0 ? department.posts : department.staff)),
    );
    rows.push([
      "",
      wordsOf(language).smallUnits,
      none,
      ...(sides ? [none] : []),
      ...together.map((value) => wholeOf(value, language)),
      none,
    ]);
  }
  const columns = [
    { title: "Dezernat" },
    { title: say({ de: "Einheit", en: "Department" }) },
    { title: say({ de: "Ämterart", en: "Kind" }) },
    ...(sides ? [{ title: say({ de: "außerhalb der Linie", en: "outside the line" }) }] : []),
    { title: say({ de: "Stellen", en: "Posts" }), align: "right" as const },
    { title: say({ de: "Köpfe", en: "Heads" }), align: "right" as const },
    { title: say({ de: "Auslastung\nvon 100", en: "Utilisation\nof 100" }), align: "right" as const },
  ];
  terminal.print(drawTable(columns, rows, terminal));
}

function row(department: Department, dezernat: string, sides: boolean, { language }: Terminal): string[] {
  const { name, type, side, posts, staff, utilisation } = department;
  const [postsText, staffText] = [posts, staff].map((value) => wholeOf(value, language));
  const beyond = sides ? [side ? sideTitles[side][language] : ""] : [];
  return [dezernat, name, type, ...beyond, postsText, staffText, utilisation === null ? none : pointsOf(utilisation)];
}

function sum(departments: readonly Department[], value: (department: Department) => number): number {
  return departments.reduce((total, department) => total + value(department), 0);
}
