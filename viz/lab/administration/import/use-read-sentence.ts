import { useSaying } from "../use-saying.ts";
import type { Reading } from "./reading.ts";

/** What a file came to, in a sentence or two; "" while something stands in the way. */
export function useReadSentence({ organisation, guesses }: Reading): { readonly sentence: string; readonly doubtful: number } {
  const { words, count } = useSaying();
  const { table } = words;
  if (organisation === null) return { sentence: "", doubtful: 0 };
  const { departments, dezernate } = organisation;
  const sum = (what: "posts" | "staff") => count(departments.reduce((total, d) => total + d[what], 0));
  const doubtful = departments.filter(({ code }) => guesses(code)?.doubtful).length;
  const read = table.read(count(departments.length), count(dezernate.length), sum("posts"), sum("staff"));
  return { sentence: `${read} ${table.doubtful(doubtful)}`, doubtful };
}
