import type { Text } from "../core/language.ts";
import type { DepartmentType, DepartmentTypes } from "./department-type.ts";
import { otherType } from "./department-type.ts";
import { fold } from "./fold.ts";

/** What else is known about a department besides its name. */
export interface Hints {
  /** Number from a column known to hold numbers of the plan of offices, e.g. "61", "61.2" or "Amt 61". */
  readonly number?: string;
  /** Name of its Dezernat or area. */
  readonly area?: string;
}

/** The kind of a department and why. */
export interface Classification {
  readonly type: DepartmentType;
  /** What decided: words of the name, the number, words of the area, or nothing. */
  readonly basis: "name" | "number" | "area" | "nothing";
  readonly reason: Text;
  /** Kinds that would fit too: named nearly as clearly, or suggested by a number that says something else. */
  readonly alternatives: readonly DepartmentType[];
}

/** Tells the kind of a department from its name and hints. */
export type Classifier = (name: string, hints?: Hints) => Classification;

interface Hit {
  readonly type: DepartmentType;
  /** Letters of the name covered by the kind's words; more for the kind named first. */
  readonly covered: number;
  /** Where the first of them stands. */
  readonly first: number;
  /** The words found, as they stand in the name. */
  readonly words: string[];
}

/** What a name begins with is mostly its main task: its letters count so many times. */
const namedFirst = 1.3;

/** A runner-up that covers at least this share of the winner's letters is told. */
const closeRunnerUp = 0.6;

/**
 * Makes a classifier from the table of kinds. Words of the name outrank a number, a number outranks words of the area;
 * what nothing identifies becomes the neutral kind "other".
 */
export function classifier(types: DepartmentTypes): Classifier {
  const patterns = types.types.map((type) => ({ type, words: [...new Set([...type.words.de, ...type.words.en])] }));
  const other = types.types.find((type) => type.id === otherType)!;

  function hits(name: string): Hit[] {
    const text = ` ${fold(name)} `;
    const found = patterns.map(({ type, words }) => cover(text, type, words)).filter((hit) => hit.covered > 0);
    const first = Math.min(...found.map((hit) => hit.first));
    return found
      .map((hit) => (hit.first === first ? { ...hit, covered: hit.covered * namedFirst } : hit))
      .sort((a, b) => b.covered - a.covered || a.first - b.first);
  }

  return (name, hints = {}) => {
    const byNumber = typeOfNumber(types, hints.number);
    const [best, second] = hits(name);
    if (best) {
      const doubts: Text[] = [];
      const alternatives: DepartmentType[] = [];
      if (second && second.covered >= closeRunnerUp * best.covered) {
        alternatives.push(second.type);
        doubts.push({ de: `auch möglich: ${second.type.title.de}`, en: `also possible: ${second.type.title.en}` });
      }
      if (byNumber && byNumber !== best.type) {
        const number = hints.number!.trim();
        if (!alternatives.includes(byNumber)) alternatives.push(byNumber);
        doubts.push({
          de: `die Nummer ${number} spräche für ${byNumber.title.de}`,
          en: `the number ${number} would suggest ${byNumber.title.en}`,
        });
      }
      return {
        type: best.type,
        basis: "name",
        reason: because(best, { de: "am Namen", en: "by its name" }, doubts),
        alternatives,
      };
    }
    if (byNumber) {
      const number = hints.number!.trim();
      return {
        type: byNumber,
        basis: "number",
        reason: { de: `${byNumber.title.de}, an der Nummer ${number}`, en: `${byNumber.title.en}, by the number ${number}` },
        alternatives: [],
      };
    }
    const [byArea] = hints.area ? hits(hints.area) : [];
    if (byArea) {
      const reason = because(byArea, { de: "am Bereich", en: "by its area" }, []);
      return { type: byArea.type, basis: "area", reason, alternatives: [] };
    }
    return {
      type: other,
      basis: "nothing",
      reason: {
        de: `${other.title.de}: weder Name noch Nummer bekannt, geringe Betroffenheit angenommen`,
        en: `${other.title.en}: neither name nor number is known, low relevance assumed`,
      },
      alternatives: [],
    };
  };
}

function because(hit: Hit, how: Text, doubts: readonly Text[]): Text {
  const words = hit.words.join(", ");
  return {
    de: [`${hit.type.title.de}, ${how.de} („${words}“)`, ...doubts.map((d) => d.de)].join("; "),
    en: [`${hit.type.title.en}, ${how.en} (“${words}”)`, ...doubts.map((d) => d.en)].join("; "),
  };
}

/** How much of `text` (folded, a blank at both ends) the words of a kind cover; every letter counts once. */
function cover(text: string, type: DepartmentType, words: readonly string[]): Hit {
  const marked = new Set<number>();
  const found: string[] = [];
  let first = text.length;
  for (const word of words) {
    const [start, length] = find(text, word);
    if (start < 0) continue;
    first = Math.min(first, start);
    for (let i = start; i < start + length; i++) if (text[i] !== " ") marked.add(i);
    found.push(text.slice(start, start + length));
  }
  const longest = found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
  return { type, covered: marked.size, first, words: [...new Set(longest)] };
}

/** Start and length of `word` in `text`; start −1 if it is not there. */
function find(text: string, word: string): [number, number] {
  if (word[0] === "*") return [text.indexOf(word.slice(1)), word.length - 1];
  const whole = word[0] === "=";
  const bare = whole ? word.slice(1) : word;
  const at = text.indexOf(whole ? ` ${bare} ` : ` ${bare}`);
  return [at < 0 ? -1 : at + 1, bare.length];
}

function typeOfNumber(types: DepartmentTypes, number: string | undefined): DepartmentType | undefined {
  const digits = /^\D*(\d\d)(?!\d)/.exec(number ?? "")?.[1];
  return digits === undefined ? undefined : types.types.find((type) => type.numbers.includes(digits));
}
