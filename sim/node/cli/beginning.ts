import type { Organisation } from "../../model/organisation.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Inquiry } from "../../study/inquiry/inquiry.ts";
import { organisationOf } from "../../study/inquiry/organisation-of-inquiry.ts";
import { scenarioOf } from "../../study/inquiry/scenario-of-inquiry.ts";
import { type Library, shelfOf } from "../library.ts";

/** A scenario that a command begins with, and how it ends up once the command's options have changed it. */
export interface Beginning {
  readonly scenario: Scenario;
  /** The changed scenario with the place where it plays. */
  settle(changed: Scenario): Scenario;
  /** The administration of the settled scenario. Throws InputError. */
  organisation(settled: Scenario): Organisation;
}

/** Begins with a scenario by its id, or from a file. Throws InputError. */
export function beginWith(word: string, library: Library): Beginning {
  return { scenario: library.scenario(word), settle: (changed) => changed, organisation: library.organisationOf };
}

/** Where an inquiry's scenario plays while it is changed: its own administration may be one that no scenario can name. */
const anywhere = { organisation: "typical", inhabitants: 50_000 } as const;

/** Begins with the scenario of an inquiry; it plays in the inquiry's administration unless the changes name another. */
export function beginWithInquiry(inquiry: Inquiry, library: Library): Beginning {
  const shelf = shelfOf(library);
  const scenario = scenarioOf(inquiry, shelf.scenario(inquiry.scenario));
  const { organisation, inhabitants } = scenario;
  return {
    scenario: { ...scenario, ...anywhere },
    settle(changed) {
      const untouched = changed.organisation === anywhere.organisation && changed.inhabitants === anywhere.inhabitants;
      return untouched ? { ...changed, organisation, inhabitants } : changed;
    },
    organisation(settled) {
      const own = settled.organisation === organisation && settled.inhabitants === inhabitants;
      return own ? organisationOf(inquiry.organisation, shelf) : library.organisationOf(settled);
    },
  };
}
