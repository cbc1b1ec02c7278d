import type { Inquiry } from "./inquiry.ts";

/** The text of a file that holds an inquiry: JSON that people can read and change. */
export function inquiryFile(inquiry: Inquiry): string {
  return `${JSON.stringify(inquiry, null, 2)}\n`;
}
