import type { Instrument } from "./instrument.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...partnerParameters({ partnerHours: 3, expertise: 0.6, legitimacy: 0.25, source: "assumption" }),
  ...effortParameters({ setUpHours: 40, setUpEuro: 0, hoursPerWeek: 3, euroPerYear: 1_500, source: "assumption" }),
};

/** Membership in a network of cities that learn from each other (Klima-Bündnis, Masterplankommunen). */
export const cityNetwork: Instrument = {
  id: "city-network",
  title: { de: "Städtenetzwerk", en: "Network of cities" },
  description: {
    de: "Die Stadt tritt einem Netzwerk bei. Andere Städte beantworten Fragen aus eigener Erfahrung, und der Beitritt gibt dem Thema Gewicht. Er kostet einen Beitrag und Zeit für Treffen.",
    en: "The city joins a network. Other cities answer questions from their own experience, and membership lends the topic weight. It costs a fee and time for meetings.",
  },
  group: "learning",
  kind: "option",
  pulls: ["outside", "effort"],
  parameters,
  participants: {
    de: "Der Rat, der den Beitritt beschließt, Menschen, die hinfahren, und andere Städte, die offen berichten.",
    en: "The council that decides to join, people who go there, and other cities that report openly.",
  },
  course: {
    de: "Nach dem Beitritt geben die anderen Städte jede Woche etwas Zeit und Wissen. Der Beitrag ist jedes Jahr fällig.",
    en: "Once the city has joined, the others give a little time and knowledge every week. The fee is due every year.",
  },
  leaves: {
    de: "Was in der eigenen Verwaltung gelernt wurde. Rat und Gewicht von außen enden mit der Mitgliedschaft.",
    en: "What was learnt in one's own administration. Advice and weight from outside end with membership.",
  },
  evidence: [
    {
      claim: {
        de: "In Netzwerken lernen Städte voneinander, tauschen Erfahrung aus und beraten, was sie gemeinsam fordern und tun.",
        en: "In networks cities learn from each other, share experience and discuss what to demand and do together.",
      },
      source: "seed 001 §3.1 (Rostock, Masterplankommunen)",
      grade: "perceived",
    },
    {
      claim: {
        de: "Potsdam und Remscheid traten 1995 dem Klima-Bündnis bei, Würzburg 2008. In Potsdam verpflichtete der Ratsbeschluss zu weniger CO₂.",
        en: "Potsdam and Remscheid joined the Klima-Bündnis in 1995, Würzburg in 2008. In Potsdam the council's decision was a commitment to less CO₂.",
      },
      source: "seed 001 §1.3",
      grade: "observed",
    },
    {
      claim: {
        de: "Remscheid bezahlte die ersten Mitgliedsbeiträge aus Spenden.",
        en: "Remscheid paid its first membership fees from donations.",
      },
      source: "seed 001 §1.3 (Remscheid)",
      grade: "observed",
    },
  ],
  example: { topics: ["climate-mitigation"], start: 0, end: null, with: { partnerHours: 3, euroPerYear: 1_500 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [...partnerLevers(context, v, ["cities"]), ...effortLever(context, v, { types: organisers })];
  },
};
