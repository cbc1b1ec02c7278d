import type { Text } from "../core/language.ts";
import { fold } from "./fold.ts";

/** What a column of an organisation file may hold, besides `relevance:<topic>` and `contact:<topic>`. */
export const columnRoles = [
  "department",
  "dezernat",
  "number",
  "type",
  "posts",
  "headcount",
  "expense",
  "utilisation",
  "hierarchy",
  "side",
] as const;
/** What a column of an organisation file may hold. */
export type ColumnRole = (typeof columnRoles)[number];

/** Names of the roles for people. */
export const roleTitles: Readonly<Record<ColumnRole, Text>> = {
  department: { de: "Amt", en: "department" },
  dezernat: { de: "Dezernat", en: "Dezernat" },
  number: { de: "Amtsnummer", en: "department number" },
  type: { de: "Ämterart", en: "kind of department" },
  posts: { de: "Stellen (VZÄ)", en: "posts (FTE)" },
  headcount: { de: "Beschäftigte (Köpfe)", en: "headcount" },
  expense: { de: "Personalaufwand", en: "personnel expense" },
  utilisation: { de: "Auslastung", en: "utilisation" },
  hierarchy: { de: "Hierarchie", en: "hierarchy" },
  side: { de: "Seite", en: "side" },
};

/** Headings of budget products, which stand in for departments where a file has none. */
export const productHeadings: readonly string[] = words("teilplanname produktname product produkt teilplan produktgruppe");

/** Headings that mean a role, compressed as by {@link compress}; earlier ones are preferred where several columns fit. */
export const synonyms: Readonly<Record<ColumnRole, readonly string[]>> = {
  department: words(
    "department departmentname amt amtsname amtname amtsbezeichnung fachamt aemter organisationseinheit organisationseinheiten",
    "orgeinheit oe verwaltungseinheit organisationalunit unit dienststelle fachdienst fachbereich office einheit bezeichnung",
    "name abteilung eigenbetrieb",
    ...productHeadings,
  ),
  dezernat: words(
    "dezernat dezernatsname dezernate geschaeftsbereich vorstandsbereich referat directorate portfolio division area bereich",
    "fachbereich produktbereichname produktbereichsname produktbereich hauptproduktbereich",
  ),
  number: words(
    "number amtsnummer amtnummer amtnr amtsnr amtsziffer amtszahl amtkgst kgst kgstnummer kgstnr departmentnumber departmentno deptno officenumber",
  ),
  type: words("type aemterart amtsart departmenttype kindofdepartment kind"),
  posts: words(
    "posts stellen stelle vzae stellenvzae vollzeitaequivalente vollzeitaequivalent vollzeitstellen planstellen stellenanteile",
    "fte ftes postsfte fulltimeequivalents fulltimeequivalent positions vollkraefte vk vzst vzaestellen stellenbestand",
  ),
  headcount: words(
    "headcount heads koepfe kopfzahl beschaeftigte beschaeftigtenzahl beschaeftigtekoepfe mitarbeiterzahl mitarbeitende mitarbeiter",
    "mitarbeiterinnen mitarbeiterinnenundmitarbeiter personen personal personalbestand staff employees personnel",
  ),
  expense: words(
    "expense personalaufwand personalaufwendungen personalaufwendung personalkosten personalausgaben personnelexpense",
    "personnelexpenses personnelcost personnelcosts staffcost staffcosts personnelexpenditure",
  ),
  utilisation: words("utilisation utilization auslastung arbeitsauslastung auslastungsgrad"),
  hierarchy: words("hierarchy hierarchie hierarchiesteilheit steilheit"),
  side: words("side seite"),
};

/** Words of headings that do not tell a role: year, currency, plan or actual, articles. */
const fillers = new Set(
  words(
    "eur euro euros teur tsd tausend thousand plan ansatz ist soll der des die in je und anzahl zahl gesamt insgesamt total stand number of the",
  ),
);

/** A heading reduced to what tells its role: "Personalaufwand 2024 (Plan) in EUR" → "personalaufwand". */
export function compress(heading: string): string {
  const all = fold(heading).split(" ");
  const telling = all.filter((word) => !fillers.has(word) && !/^(19|20)\d\d$/.test(word));
  return (telling.length > 0 ? telling : all).join("");
}

function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(" "));
}
