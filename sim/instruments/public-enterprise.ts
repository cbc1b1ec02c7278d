import type { Instrument } from "./instrument.ts";
import { enterpriseServices } from "./parts/department-types.ts";
import { read, spanOf } from "./parts/values.ts";

const services = {
  utilities: ["utilities"],
  networks: ["utilities", "sewage", "waste"],
  networksAndHousing: enterpriseServices,
};

const parameters = {
  services: {
    title: {
      de: "Was Unternehmen übernehmen (Versorgung, dazu Abwasser und Abfall, dazu Wohnen und Verkehr)",
      en: "What enterprises run (utilities, also sewage and waste, also housing and transport)",
    },
    unit: "choice",
    default: "networks",
    choices: ["utilities", "networks", "networksAndHousing"] as const,
    source: "seed 002 (Stadtwerke, railway infrastructure, housing companies); default: assumption",
  },
};

/** Services run by public enterprises outside the line of the administration. */
export const publicEnterprise: Instrument = {
  id: "public-enterprise",
  title: { de: "Aufgaben in öffentlichen Unternehmen", en: "Services in public enterprises" },
  description: {
    de: "Versorgung, Entwässerung oder Wohnen liegen bei öffentlichen Unternehmen. Sie stehen außerhalb der Linie. Für Querschnittsaufgaben werden sie trotzdem gebraucht.",
    en: "Utilities, drainage or housing are run by public enterprises. They stand outside the line. Cross-cutting tasks need them all the same.",
  },
  group: "structure",
  kind: "option",
  pulls: ["boundary"],
  parameters,
  participants: {
    de: "Unternehmen mit eigener Geschäftsführung und eigenem Auftrag und die Ämter, die auf sie angewiesen sind.",
    en: "Enterprises with their own management and mission, and the departments that depend on them.",
  },
  course: {
    de: "Solange es gilt, stehen diese Betriebe jenseits der Grenze. Der Dienstweg ist länger, und Streit lässt sich kaum von oben entscheiden.",
    en: "While it lasts, these enterprises stand beyond the boundary. Official channels are longer, and disputes can hardly be settled from above.",
  },
  leaves: {
    de: "Beziehungen, die über die Grenze gewachsen sind.",
    en: "Ties that have grown across the boundary.",
  },
  evidence: [
    {
      claim: {
        de: "Ohne die öffentlichen Unternehmen funktioniert die Steuerung vor Ort nicht.",
        en: "Without the public enterprises local governance does not work.",
      },
      source: "seed 002",
      grade: "perceived",
    },
    {
      claim: {
        de: "Stadtwerke, Bahn und Wohnungsunternehmen zählen doppelt: für die Sache selbst und als Teil der örtlichen Steuerung.",
        en: "Municipal utilities, the railway and housing companies count twice: for the matter itself and as part of local governance.",
      },
      source: "seed 002",
      grade: "perceived",
    },
    {
      claim: {
        de: "Es ist offen, wo örtlich Verantwortliche an bundesweite Betriebe des Gemeinwohls andocken können.",
        en: "It is open where those responsible locally can connect with nationwide enterprises of the common good.",
      },
      source: "seed 002",
      grade: "perceived",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 0, end: null, with: { services: "networks" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [{ ...spanOf(context), lever: "boundary", side: "enterprise", types: services[v.services] }];
  },
};
