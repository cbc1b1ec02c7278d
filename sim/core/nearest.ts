import { closest, distance } from "fastest-levenshtein";

/** The word of `words` nearest to `found`, if it is near enough to be a slip of the pen. */
export function nearest(found: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || found === "") return undefined;
  const lower = found.toLowerCase();
  const best = closest(
    lower,
    words.map((w) => w.toLowerCase()),
  );
  const word = words.find((w) => w.toLowerCase() === best);
  return word !== undefined && distance(lower, best) <= Math.max(1, Math.floor(Math.max(found.length, word.length) / 3))
    ? word
    : undefined;
}
