import { useWords } from "../lab.ts";
import { Statement } from "./statement.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** The statement on accessibility, in the form that BITV 2.0 asks for. */
export function AccessibilityPage() {
  return <Statement {...useWords({ de, en }).accessibility} />;
}
