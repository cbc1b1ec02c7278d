import type { Instrument } from "./instrument.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

const sectors = { civilSociety: ["civilSociety"], business: ["business"], both: ["civilSociety", "business"] } as const;

const parameters = {
  ...bodyParameters({
    rhythm: 13,
    hours: 3,
    departments: 6,
    source: "seed 001 §1.2 (Schwerin: regular exchange); number: assumption",
  }),
  outsiders: outsidersParameter(20, "assumption"),
  sector: {
    title: { de: "Wer von außen mitmacht", en: "Who takes part from outside" },
    unit: "choice",
    default: "both",
    choices: ["both", "civilSociety", "business"] as const,
    source: "seed 001 §1.2, §3.1 (Schwerin: social economy and civil society; Klimaallianz Remscheid, Energiebündnis Rostock)",
  },
  ...partnerParameters({
    partnerHours: 8,
    expertise: 0.6,
    legitimacy: 0.4,
    source: "assumption (expertise and public trust: seed 001 §3.1)",
  }),
  ...effortParameters({
    setUpHours: 60,
    setUpWeeks: 26,
    setUpEuro: 1_000,
    hoursPerWeek: 3,
    euroPerYear: 2_000,
    source: "assumption (invitations, rooms, minutes)",
  }),
};

/** A standing network of administration, civil society and business that meets of its own accord (Netzwerk, Klimaallianz, Energiebündnis). */
export const network: Instrument = {
  id: "network",
  title: { de: "Netzwerk oder Bündnis vor Ort", en: "Local network or alliance" },
  description: {
    de: "Ämter, Vereine, soziale Träger und Unternehmen treffen sich freiwillig zum Austausch. Eine Beauftragte oder Stabsstelle lädt ein. Beschlüsse fasst das Netzwerk nicht.",
    en: "Departments, associations, social services and businesses meet voluntarily for exchange. An officer or staff unit invites them. The network takes no decisions.",
  },
  group: "outside",
  kind: "option",
  pulls: ["body", "outside", "effort"],
  parameters,
  participants: {
    de: "Freiwillige aus Ämtern, Vereinen und Betrieben und eine Stelle, die das Netzwerk zusammenhält.",
    en: "Volunteers from departments, associations and businesses, and a unit that holds the network together.",
  },
  course: {
    de: "Die Treffen laufen über die ganze Laufzeit. Zwischen ihnen geben die Partner Zeit und Wissen, unbezahlt, und ermüden bei viel Beanspruchung.",
    en: "Meetings go on over the whole span. In between the partners give time and knowledge, unpaid, and tire when much is asked of them.",
  },
  leaves: {
    de: "Bekanntschaften zwischen den Ämtern, die kamen. Ohne Treffen verblassen sie langsam.",
    en: "Acquaintances between the departments that came. Without meetings they slowly fade.",
  },
  evidence: [
    {
      claim: {
        de: "Das Netzwerk Migration in Schwerin ist seit 2003 der Ort für regelmäßigen Austausch von Ämtern, Sozialwirtschaft und Zivilgesellschaft.",
        en: "Since 2003 Schwerin's Netzwerk Migration has been the place of regular exchange among departments, social economy and civil society.",
      },
      source: "seed 001 §1.2 (Schwerin)",
      grade: "observed",
    },
    {
      claim: {
        de: "Dass Ämter in den Netzwerken mitwirkten, hing meist am guten Willen der Beschäftigten.",
        en: "Whether departments took part in the networks mostly hung on the goodwill of staff.",
      },
      source: "seed 001 §1.2",
      grade: "observed",
    },
    {
      claim: {
        de: "Netzwerke werden in der Regel von Beauftragten oder Stabsstellen koordiniert.",
        en: "Networks are as a rule coordinated by officers or staff units.",
      },
      source: "seed 001 §3.1",
      grade: "observed",
    },
  ],
  example: { topics: ["integration"], start: 0, end: null, with: { rhythm: 13, outsiders: 20 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, { level: "staff", purpose: "exchange", chair: "unit", outsiders: v.outsiders }),
      ...partnerLevers(context, v, sectors[v.sector], ["business"]),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
