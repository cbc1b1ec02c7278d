import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import { sameData } from "../../../sim/study/inquiry/same-data.ts";

/** Whether two inquiries have the same numbers: they differ at most in words, and in how options are called. */
export function sameNumbers(a: Inquiry, b: Inquiry): boolean {
  return a === b || sameData(deciding(a), deciding(b));
}

function deciding({ question: _, paper: __, options, ...rest }: Inquiry) {
  return { ...rest, options: options.map(({ id, uses }) => ({ id, uses })) };
}
