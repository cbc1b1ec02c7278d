import type { Language } from "../../../sim/core/language.ts";
import type { Claim } from "../../../sim/scenario/hypothesis.ts";
import { claimWordsOf } from "./claim-words.ts";
import type { Tested, TestedFile } from "./input.ts";
import { effectText, mixedUnit, unitWords } from "./units.ts";

/** What one contrast says, and the unit of its number. */
export interface ContrastFacts {
  readonly says: string;
  readonly unit: string;
}

/** What the contrasts of a hypothesis say, one entry each, in their order; a claim's own sentences are those its contrasts stand for. */
export function contrastFacts({ contrasts }: Pick<Tested, "contrasts">, file: TestedFile, language: Language): ContrastFacts[] {
  const sentences = new Map(file.claims.map((claim) => [claim.id, sentencesOf(claim, file, language)]));
  const units = new Map(file.claims.map((claim) => [claim.id, unitOf(claim, file)]));
  return contrasts.map(({ claim }, i) => {
    const before = contrasts.slice(0, i).filter((other) => other.claim === claim).length;
    return { says: sentences.get(claim)?.[before] ?? claim, unit: units.get(claim) ?? "" };
  });
}

function unitOf(claim: Claim, { outcomes }: TestedFile): string {
  const names = claim.kind === "contrast" ? claim.terms.map(({ outcome }) => outcome) : [claim.outcome];
  const all = new Set(names.map((name) => outcomes[name]?.unit ?? ""));
  return all.size === 1 ? [...all][0] : mixedUnit;
}

/** One sentence per contrast that the claim comes down to, in the order in which they are made. */
function sentencesOf(claim: Claim, file: TestedFile, language: Language): string[] {
  const words = claimWordsOf(language);
  const arm = (id: string) => words.quoted(file.arms.find((other) => other.id === id)?.title[language] ?? id);
  if (claim.kind === "contrast") return [sumSentence(claim, file, language)];
  const outcome = outcomeName(claim.outcome, file, language);
  const ends = (arms: readonly string[]) => [arm(arms[0]), arm(arms[arms.length - 1])] as const;
  switch (claim.kind) {
    case "difference":
      return [words.change(outcome, arm(claim.arms[0]), arm(claim.arms[1]), claim.direction === "rises")];
    case "equivalent":
      return [words.alike(outcome, arm(claim.arms[0]), arm(claim.arms[1]))];
    case "interaction":
      return [words.together(outcome, arm(claim.arms[1]), arm(claim.arms[2]), claim.direction === "reinforces")];
    case "reversal": {
      const rises = claim.direction === "rises";
      return claim.pairs.map(([a, b], i) => words.change(outcome, arm(a), arm(b), i === 0 ? rises : !rises));
    }
    case "monotone": {
      const rises = claim.direction === "rises";
      const steps = claim.arms.slice(1).map((to, i) => words.step(outcome, arm(claim.arms[i]), arm(to), rises));
      return [words.change(outcome, ...ends(claim.arms), rises), ...steps];
    }
    case "threshold": {
      const before = claim.arms.slice(1, claim.arms.indexOf(claim.at) + 1);
      const after = words.change(outcome, arm(claim.at), ends(claim.arms)[1], claim.direction === "rises");
      return [...before.map((to) => words.still(outcome, arm(claim.arms[0]), arm(to))), after];
    }
    case "convex":
    case "concave":
      return [words.bend(outcome, ...ends(claim.arms), claim.kind === "convex")];
    case "peak": {
      const [first, last] = ends(claim.arms);
      return [words.end(outcome, first, true), words.end(outcome, last, false)];
    }
    case "level": {
      const level = claim.above ?? claim.below ?? 0;
      const { unit } = file.outcomes[claim.outcome];
      const said = `${effectText(level, claim.smallest, unit, language)} ${unitWords(unit, language)}`;
      return [words.level(outcome, arm(claim.arms[0]), said, claim.above !== undefined)];
    }
  }
}

/** A sum by the names that the file gives its outcomes; two that are set against each other as a comparison. */
function sumSentence(
  { id: claim, terms }: Extract<Claim, { kind: "contrast" }>,
  { arms }: TestedFile,
  language: Language,
): string {
  const words = claimWordsOf(language);
  const oneArm = new Set(terms.map(({ arm }) => arm)).size === 1;
  const named = ({ arm, outcome }: (typeof terms)[number]) =>
    oneArm ? outcome : `${outcome} (${arms.find(({ id }) => id === arm)?.title[language] ?? arm})`;
  const [more, less] = [terms.filter(({ weight }) => weight === 1), terms.filter(({ weight }) => weight === -1)];
  if (terms.length === 2 && more.length === 1 && less.length === 1)
    return words.above(words.quoted(named(more[0])), words.quoted(named(less[0])));
  const sum = terms.map((term, i) => {
    const size = Math.abs(term.weight) === 1 ? "" : `${Math.abs(term.weight)} × `.replace(".", language === "de" ? "," : ".");
    return `${term.weight < 0 ? "− " : i > 0 ? "+ " : ""}${size}${named(term)}`;
  });
  return words.sum(claim, sum.join(" "));
}

/** An outcome by the title of its measure, with its name where others have the same measure. */
function outcomeName(name: string, { outcomes }: TestedFile, language: Language): string {
  const own = outcomes[name];
  if (own === undefined) return name;
  const title = own.title[language];
  const said = title.includes(":") ? claimWordsOf(language).quoted(title) : title;
  const shared = Object.values(outcomes).filter(({ measure }) => measure === own.measure).length > 1;
  return shared ? `${said} (${name})` : said;
}
