import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { socialServices } from "./parts/department-types.ts";
import { grantLevers, grantParameters } from "./parts/grant.ts";
import { fundingParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 8,
    source: "assumption (seed 001 §1.2: numerous funded projects, no number)",
    qualification: 0.7,
    advise: 0.45,
    visit: 0.2,
    screen: 0.05,
    convene: 0.15,
    fundraise: 0.15,
    bridge: 0,
  }),
  funding: fundingParameter("project", "seed 001 §1.2 (Cottbus: Land funding and other third-party projects)"),
  relief: {
    title: { de: "Anteil der Zeit, der Regeldienste entlastet", en: "Share of hours that relieve regular services" },
    unit: "share",
    default: 0.6,
    min: 0,
    max: 0.95,
    source: "assumption (that projects take work off: seed 001 §1.2, Cottbus)",
  },
  ...grantParameters({ grantEuro: 100_000 }),
  attentionHours: {
    title: { de: "Rückhalt durch die Dezernatsleitung", en: "Backing by the Dezernent*in" },
    unit: "h/week",
    default: 1,
    min: 0,
    max: 20,
    source: "assumption (that the Dezernent backed it: seed 001 §3.2, Cottbus)",
  },
};

/** A department in the line whose funded projects prolong the regular social services and take work off them. */
export const reliefDepartment: Instrument = {
  id: "relief-department",
  title: { de: "Fachbereich mit entlastenden Projekten", en: "Department with projects that relieve" },
  description: {
    de: "Ein Fachbereich in der Linie bündelt geförderte Projekte. Sie nehmen den sozialen Regeldiensten Arbeit ab und arbeiten mit ihnen zusammen. In andere Bereiche wirkt er nicht hinein.",
    en: "A department in the line bundles funded projects. They take work off the regular social services and work beside them. It does not reach other parts of the house.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit", "money", "backing"],
  parameters,
  participants: {
    de: "Die sozialen Regeldienste, Fördergeber und eine Dezernatsleitung, die den Aufbau stützt.",
    en: "The regular social services, funders, and a Dezernent*in who supports the build-up.",
  },
  course: {
    de: "Geförderte Projekte nehmen Arbeit ab und arbeiten neben den Regeldiensten. Mit der Förderung enden Entlastung und Zusammenarbeit.",
    en: "Funded projects take work off and work beside the regular services. Relief and cooperation end with the funding.",
  },
  leaves: {
    de: "Was die Regeldienste nebenbei gelernt haben und ihre größere Offenheit. Beides geht unter neuer Last langsam zurück.",
    en: "What the regular services learned on the way, and their greater openness. Both slowly recede when the load returns.",
  },
  evidence: [
    {
      claim: {
        de: "Die Abnahme von Arbeit entspannt die Regeldienste und öffnet sie für Integrationsaufgaben.",
        en: "Taking over work eases the regular services and opens them to integration tasks.",
      },
      source: "seed 001 §1.2 (Cottbus)",
      grade: "perceived",
      patterns: ["relief-opens"],
    },
    {
      claim: {
        de: "Der Austausch zwischen Projekten und Regeldiensten verbreitet Wissen auf niedriger Schwelle.",
        en: "Exchange between projects and regular services passes knowledge on easily.",
      },
      source: "seed 001 §1.2 (Cottbus)",
      grade: "perceived",
      patterns: ["relief-opens"],
    },
    {
      claim: {
        de: "Der Fachbereich wuchs von unten, unterstützt vom damaligen Sozialdezernenten und mit Mitteln des Landes.",
        en: "The department grew bottom-up, backed by the Dezernent for social affairs of the time and with money from the Land.",
      },
      source: "seed 001 §1.2, §3.2 (Cottbus)",
      grade: "observed",
    },
  ],
  example: { topics: ["integration"], start: 65, end: null, with: { posts: 4, relief: 0.6, grantEuro: 50_000, ownShare: 0.1 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      unitLever(context, v, {
        placement: "department",
        funding: v.funding,
        relief: v.relief,
        serves: socialServices,
      }),
      ...grantLevers(context, v),
      ...(v.attentionHours > 0 ? [backingLever(context, { by: "dezernent", attentionHours: v.attentionHours })] : []),
    ];
  },
};
