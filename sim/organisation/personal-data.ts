import type { Text } from "../core/language.ts";
import { fold } from "./fold.ts";

/** Headings (folded) that always mean data about persons. */
const always = [
  /\b(vor|nach|familien|geburts)name/,
  /\bname(n)? (der|des|von) (leit|amtsleit|stell|mitarb|person|besch|chef|vorges)/,
  /\b(first|last|sur|given|family|full|head|manager|employee|staff) ?names?\b/,
  /\bname of (the )?(head|manager|director|employee)/,
  /\bpers(onal)? ?(nr|nummer|no|id)\b/,
  /\b(personnel|employee|staff) ?(number|no|id|nr)\b/,
  /\b(mitarbeiter|bediensteten) ?(nr|nummer|id)\b/,
  /\bgeburt/,
  /\b(date of birth|birth ?date|birthday|dob)\b/,
  /\be ?mail/,
  /\b(telefon|telephone|phone|handy|mobilnummer|durchwahl)/,
  /\b(geschlecht|gender|sex|konfession|religion|nationalitaet|nationality)\b/,
  /\b(stelleninhaber|ansprechpartner|ansprechperson|amtsinhaber)/,
  /\b(krankenstand|krankheitstage|fehltage|fehlzeiten|sick days)\b/,
];

/** Headings (folded) that mean persons unless all cells are numbers. */
const unlessNumbers = [
  /^(amts|fachbereichs|fachdienst|abteilungs|dezernats|stellvertretende )?leit(ung|er|erin|er in|erinnen)\b/,
  /\b(mitarbeiter|mitarbeiterin|mitarbeitende|sachbearbeiter|sachbearbeiterin|sachbearbeitung|beschaeftigter|bediensteter|vorgesetzte)\b/,
  /^(head|heads|manager|director|employee|employees|staff|staff member|case worker|caseworker|person|contact)( of .*)?$/,
];

/** Headings (folded) that rate attitudes: the model derives them, nobody may be rated by a file. */
const attitudes =
  /\b(offenheit|openness|haltung|attitude|gesinnung|motivation|mitwirkungsbereitschaft|bereitschaft|willingness)\b/;

const mailAddress = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const lastFirst = /^\p{Lu}[\p{L}'’-]+,\s?\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]*)?$/u;
const addressed = /^(Herr|Frau|Dr\.|Prof\.|Dipl\.-|Mr\.?|Mrs\.?|Ms\.?)\s?\S/;

/**
 * Why a column may not be read, or undefined if it may. `isDepartment` tells cells that name departments
 * ("Schule, Sport"), which look like names of persons.
 */
export function refusal(heading: string, cells: readonly string[], isDepartment: (cell: string) => boolean): Text | undefined {
  const name = fold(heading);
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.length > 0 && filled.every((cell) => /^[\d.,\s%+-]+$/.test(cell));
  if (attitudes.test(name)) {
    return {
      de: "Angaben zur Haltung von Beschäftigten werden nicht eingelesen (Datenschutz)",
      en: "attitudes of staff are not read (data protection)",
    };
  }
  const heads = always.some((p) => p.test(name)) || (!numbers && unlessNumbers.some((p) => p.test(name)));
  if (heads || looksPersonal(filled, isDepartment)) {
    return {
      de: "Die Spalte enthält offenbar Daten über einzelne Personen; solche Daten werden nicht eingelesen (Datenschutz)",
      en: "the column seems to hold data about single persons; such data are not read (data protection)",
    };
  }
  return undefined;
}

/** One e-mail address is enough; names of persons must be many, as single ones may be streets or houses. */
function looksPersonal(cells: readonly string[], isDepartment: (cell: string) => boolean): boolean {
  if (cells.some((cell) => mailAddress.test(cell))) return true;
  const persons = cells.filter((cell) => (lastFirst.test(cell) || addressed.test(cell)) && !isDepartment(cell)).length;
  return persons >= 2 && persons >= 0.3 * cells.length;
}
