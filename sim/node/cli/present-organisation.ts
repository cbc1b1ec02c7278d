import { wordsOf } from "../../../viz/text/words.ts";
import type { Department, Organisation } from "../../model/organisation.ts";
import { sideTitles } from "../../organisation/side.ts";
import { isRoomy } from "./definitions.ts";
import { none, pointsOf, wholeOf } from "./numbers.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

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
  if (isRoomy(terminal)) printTable(organisation, terminal);
  else printBelow(organisation, terminal);
}

/** The departments that are shown one by one, Dezernat by Dezernat, and those that are too small for it. */
function told({ dezernate, departments }: Organisation) {
  const areas = dezernate.map(({ code, name }) => ({
    name,
    inside: departments.filter(({ dezernat, staff }) => dezernat === code && staff >= smallest),
  }));
  return { areas, small: departments.filter(({ staff }) => staff < smallest) };
}

function printTable(organisation: Organisation, terminal: Terminal): void {
  const { language, say } = terminal;
  const { areas, small } = told(organisation);
  const sides = organisation.departments.some(({ side }) => side);
  const known = organisation.departments.some(({ utilisation }) => utilisation !== null);
  const rows = areas.flatMap(({ name, inside }) =>
    inside.map((department) => {
      const { side, utilisation } = department;
      const beyond = sides ? [side ? sideTitles[side][language] : ""] : [];
      const used = known ? [utilisation === null ? none : pointsOf(utilisation)] : [];
      return [name, department.name, department.type, ...beyond, ...sizeOf([department], terminal), ...used];
    }),
  );
  if (small.length > 0) {
    const { smallUnits } = wordsOf(language);
    rows.push(["", smallUnits, none, ...(sides ? [none] : []), ...sizeOf(small, terminal), ...(known ? [none] : [])]);
  }
  const columns = [
    { title: "Dezernat" },
    { title: say({ de: "Einheit", en: "Department" }) },
    { title: say({ de: "Ämterart", en: "Kind" }) },
    ...(sides ? [{ title: say({ de: "außerhalb der Linie", en: "outside the line" }) }] : []),
    { title: say({ de: "Stellen", en: "Posts" }), align: "right" as const },
    { title: say({ de: "Köpfe", en: "Heads" }), align: "right" as const },
    ...(known ? [{ title: say({ de: "Auslastung\nvon 100", en: "Utilisation\nof 100" }), align: "right" as const }] : []),
  ];
  terminal.print(drawTable(columns, rows, terminal));
}

/** The same below each other, where a table would not fit. */
function printBelow(organisation: Organisation, terminal: Terminal): void {
  const { language, say, print, bold, width } = terminal;
  const { areas, small } = told(organisation);
  const line = (name: string, departments: readonly Department[], more: readonly string[]): void => {
    const [posts, heads] = sizeOf(departments, terminal);
    const size = say({ de: `${posts} Stellen, ${heads} Köpfe`, en: `${posts} posts, ${heads} heads` });
    print(wrap(`  ${[`${name}: ${size}`, ...more].join(", ")}`, width, "    "));
  };
  for (const { name, inside } of areas.filter((area) => area.inside.length > 0)) {
    print(bold(name));
    for (const department of inside) {
      const { side, utilisation, type } = department;
      const used = utilisation === null ? none : pointsOf(utilisation);
      const more = utilisation === null ? [] : [say({ de: `Auslastung ${used} von 100`, en: `utilisation ${used} of 100` })];
      const kind = side ? `${type}; ${sideTitles[side][language]}` : type;
      line(`${department.name} (${kind})`, [department], more);
    }
  }
  if (small.length > 0) line(wordsOf(language).smallUnits, small, []);
}

/** Posts and heads of departments together. */
function sizeOf(departments: readonly Department[], { language }: Terminal): [posts: string, heads: string] {
  const [posts, heads] = [sum(departments, ({ posts }) => posts), sum(departments, ({ staff }) => staff)];
  return [wholeOf(posts, language), wholeOf(heads, language)];
}

function sum(departments: readonly Department[], value: (department: Department) => number): number {
  return departments.reduce((total, department) => total + value(department), 0);
}
