import { expect, it } from "vitest";
import { instruments } from "../../sim/instruments/registry.ts";
import { evidencePage } from "./evidence-page.ts";

it("keeps docs/evidence.md as the instruments declare it (npx vitest run test/conformance --update rewrites it)", async () => {
  await expect(evidencePage(instruments)).toMatchFileSnapshot("../../docs/evidence.md");
});
