import type { Instrument } from "./instrument.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 3,
    source: "assumption (seed 001 §1.2 names several coordinating posts, no number)",
    qualification: 0.7,
    advise: 0.45,
    visit: 0.2,
    screen: 0.1,
    convene: 0.2,
    fundraise: 0.05,
  }),
  placement: placementParameter(
    ["department", "dezernat"],
    "seed 001 §1.2 (Schwerin: inside the Sozialdezernat), §1.3 (Remscheid: Fachdienst Umwelt)",
  ),
  funding: fundingParameter("permanent", "seed 001 §1.3 (lasting posts)"),
};

/** A team inside the line: a Fachdienst, or project posts made permanent in a department. */
export const lineUnit: Instrument = {
  id: "line-unit",
  title: { de: "Fachdienst in der Linie", en: "Team in the line" },
  description: {
    de: "Ein Team mit festen Stellen sitzt in einem Amt oder Dezernat. Die Wege sind klar geregelt. Über Dezernate hinweg gilt der Dienstweg.",
    en: "A team with lasting posts sits in a department or division (Dezernat). Its channels are clear; across divisions it uses the Dienstweg.",
  },
  kind: "option",
  parameters,
  evidence: [
    {
      claim: {
        de: "Schwerin baute 2017 im Sozialdezernat einen Fachdienst mit mehreren Koordinationsstellen neben der Beauftragten auf.",
        en: "In 2017 Schwerin set up a Fachdienst in its social division (Sozialdezernat), with several coordinating posts beside the officer.",
      },
      source: "seed 001 §1.2 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Durchsetzungsstarkes und gut vernetztes Personal gewinnt und hält eine Stadt realistisch nur auf Dauerstellen.",
        en: "Assertive, well-connected staff can realistically be had only on lasting posts.",
      },
      source: "seed 001 §1.3 (Würzburg)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Im Normalbetrieb helfen Strukturen in der Linie, weil Wege der Kommunikation und Entscheidung vorgegeben sind.",
        en: "In normal operation structures in the line help, since channels of communication and decision are given.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { posts: 3 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [unitLever(context, v, { placement: v.placement, ownHead: false, funding: v.funding, relief: 0, serves: [] })];
  },
};
