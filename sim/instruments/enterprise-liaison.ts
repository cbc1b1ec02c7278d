import type { Instrument } from "./instrument.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  side: {
    title: { de: "Wo die Ansprechperson sitzt: Unternehmen oder Landkreis", en: "Where the contact sits: enterprise or county" },
    unit: "choice",
    default: "enterprise",
    choices: ["enterprise", "county"] as const,
    source: "seed 002 (Kommunalbeauftragte; the county as a service provider)",
  },
  hoursPerWeek: {
    title: { de: "Zeit für Anliegen der Stadt", en: "Time for the city's matters" },
    unit: "h/week",
    default: 20,
    min: 1,
    max: 200,
    source: "assumption",
  },
};

/** Kommunalbeauftragte at public enterprises, or the county as a service provider: somebody takes matters across the boundary. */
export const enterpriseLiaison: Instrument = {
  id: "enterprise-liaison",
  title: { de: "Kommunalbeauftragte jenseits der Grenze", en: "Liaison across the boundary" },
  description: {
    de: "Das Unternehmen oder der Landkreis benennt jemanden, der Anliegen der Stadt annimmt und im eigenen Haus weiterbringt. Ihre Zeit zählt als Aufwand mit, auch wenn sie dort bezahlt wird.",
    en: "The enterprise or the county names somebody who takes up the city's matters and carries them on in their own house. Their time counts as effort even if it is paid for over there.",
  },
  group: "structure",
  kind: "option",
  pulls: ["liaison"],
  parameters,
  participants: {
    de: "Ein Unternehmen oder ein Kreis, der jemanden freistellt, und Ämter, die anrufen. Nötig ist, dass jenseits einer Grenze überhaupt etwas liegt.",
    en: "An enterprise or a county that releases somebody, and departments that call. There must be something beyond a boundary in the first place.",
  },
  course: {
    de: "Die Ansprechperson bringt jede Woche so viele Anliegen über die Grenze, wie ihre Zeit erlaubt. Was darüber hinausgeht, nimmt den langen Dienstweg.",
    en: "Every week the contact takes as many matters across as time allows. What is beyond that takes the long official channel.",
  },
  leaves: {
    de: "Beziehungen aus der gemeinsamen Arbeit. Der kurze Weg selbst endet.",
    en: "Ties from working together. The short way itself ends.",
  },
  evidence: [
    {
      claim: {
        de: "Vorgeschlagen werden Kommunalbeauftragte bei Bahn, Energieversorgung und ähnlichen Betrieben.",
        en: "Kommunalbeauftragte at the railway, energy suppliers and similar enterprises are proposed.",
      },
      source: "seed 002",
      grade: "recommended",
    },
    {
      claim: {
        de: "Der Kreis zeigte sich offen dafür, dass die Gemeinde bei örtlichen Anliegen federführt und er selbst als Dienstleister hilft.",
        en: "The county was open to the municipality leading in local matters while it helps as a service provider.",
      },
      source: "seed 002 (surprises)",
      grade: "observed",
    },
    {
      claim: {
        de: "Auf lange Sicht soll der Austausch zwischen Kreis und Gemeinde als Prozess gestaltet werden.",
        en: "In the long run exchange between county and municipality should be managed as a process.",
      },
      source: "seed 002 (long-term effects)",
      grade: "recommended",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 52, end: null, with: { side: "enterprise", hoursPerWeek: 20 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [{ ...spanOf(context), lever: "liaison", topics: context.topics, side: v.side, hoursPerWeek: v.hoursPerWeek }];
  },
};
