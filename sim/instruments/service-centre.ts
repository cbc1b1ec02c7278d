import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { fundingParameter, placementParameter, teamParameters, unitLever } from "./parts/unit.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  ...teamParameters({
    posts: 5,
    source: "assumption (seed 001 §1.2: officer, several coordinating posts and a head; no number)",
    qualification: 0.7,
    advise: 0.3,
    visit: 0.15,
    screen: 0.3,
    convene: 0.2,
    fundraise: 0.05,
    bridge: 0,
  }),
  placement: placementParameter(
    ["mayor", "dezernat"],
    "seed 001 §1.2 (Halle: below the lord mayor until 2025); in a Dezernat afterwards: assumption",
  ),
  funding: fundingParameter("permanent", "assumption"),
  attentionHours: {
    title: { de: "Zeit der Leitungsstelle für Verhandlungen", en: "The head's time for negotiation" },
    unit: "h/week",
    default: 4,
    min: 0.5,
    max: 40,
    source: "assumption",
  },
  veto: {
    title: { de: "Kann Vorlagen ohne das Thema anhalten", en: "May stop papers that leave the topic out" },
    unit: "yes/no",
    default: true,
    source: "seed 001 §3.2 (Halle: decisions or concepts blocked if need be)",
  },
  coverage: {
    title: { de: "Anteil der Vorlagen, die zur Prüfung kommen", en: "Share of papers that reach the screening" },
    unit: "share",
    default: 0.6,
    min: 0,
    max: 1,
    source: "assumption (seed 001 §1.2, Halle: all municipal documents and strategy papers)",
  },
};

/** A service centre, at the mayor's or in a Dezernat, with a head of its own (Leitungsstelle) who negotiates, and a screening of all documents. */
export const serviceCentre: Instrument = {
  id: "service-centre",
  title: { de: "Dienstleistungszentrum mit eigener Leitung", en: "Service centre with its own head" },
  description: {
    de: "Beauftragte und Koordination arbeiten in einem Zentrum an der Stadtspitze oder in einem Dezernat. Eine eigene Leitungsstelle verhandelt mit den Ressorts und kann Vorlagen anhalten, wenn sie darf. Die Dokumente der Ämter kommen zur Prüfung.",
    en: "Officer and coordinators work in one centre, at the mayor's or in a division (Dezernat). Its own head negotiates with the other departments and may stop papers if granted that power. The departments' documents come by for screening.",
  },
  group: "posts",
  kind: "option",
  pulls: ["unit", "backing", "rule"],
  parameters,
  participants: {
    de: "Eine Leitungsstelle, die verhandelt, Fachleute, die prüfen, und Ämter, die ihre Vorlagen vorlegen.",
    en: "A head who negotiates, specialists who screen, and departments that hand in their papers.",
  },
  course: {
    de: "Das Zentrum entsteht und besetzt seine Stellen nach und nach. Prüfung, Verhandlung und Stellen gelten, solange es besteht. An der Stadtspitze wiegt sein Wort mehr als in einem Dezernat.",
    en: "The centre is set up and fills its posts one by one. Screening, negotiation and posts last as long as it exists. At the mayor's its word weighs more than in a division.",
  },
  leaves: {
    de: "Mit dem Zentrum enden Prüfung und Rückhalt sofort. Wissen und Bekanntschaften verblassen langsam.",
    en: "Screening and backing end with the centre at once. Knowledge and acquaintances fade slowly.",
  },
  evidence: [
    {
      claim: {
        de: "In Halle verhandelte die Leitungsstelle im Konfliktfall mit den Leitungen anderer Ressorts und konnte Konzepte blockieren.",
        en: "In Halle the centre's head negotiated with the heads of other departments in conflicts and could block concepts.",
      },
      source: "seed 001 §3.2 (Halle)",
      grade: "observed",
      patterns: ["negotiating-head"],
    },
    {
      claim: {
        de: "Die Beauftragte prüft alle kommunalen Dokumente und Strategiepapiere auf nötige Ergänzungen.",
        en: "The officer screens all municipal documents and strategy papers for additions that are needed.",
      },
      source: "seed 001 §1.2 (Halle)",
      grade: "observed",
    },
    {
      claim: {
        de: "Die Ansiedlung beim Oberbürgermeister allein reichte nicht immer aus, um das Thema einzubringen.",
        en: "Being placed at the mayor's office was not always enough to bring the topic in.",
      },
      source: "seed 001 §3.2 (Halle)",
      grade: "observed",
      patterns: ["negotiating-head"],
    },
  ],
  example: { topics: ["integration"], start: 56, end: null, with: { posts: 3, veto: true } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      unitLever(context, v, { placement: v.placement, ownHead: true, funding: v.funding }),
      backingLever(context, { by: "unitHead", attentionHours: v.attentionHours, veto: v.veto }),
      {
        ...spanOf(context),
        lever: "rule",
        rule: context.id,
        topics: context.topics,
        kind: "screening",
        scope: [],
        coverage: v.coverage,
        guidance: 0,
        hoursPerCase: 0,
      },
    ];
  },
};
