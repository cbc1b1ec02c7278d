import { useWords } from "../lab.ts";
import { Statement } from "./statement.tsx";
import { de } from "./text/de.ts";
import { en } from "./text/en.ts";

/** What happens to data: nothing leaves the page, and how to check that. */
export function PrivacyPage() {
  return <Statement {...useWords({ de, en }).privacy} />;
}
