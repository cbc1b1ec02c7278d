import type { Instrument } from "./instrument.ts";
import { audienceParameter, audienceTypes } from "./parts/audience.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  share: {
    title: {
      de: "Anteil der Neuen, bei denen Erfahrung mit dem Thema zählt",
      en: "Share of recruits chosen for experience with the topic",
    },
    unit: "share",
    default: 0.4,
    min: 0.02,
    max: 1,
    source: "assumption",
  },
  audience: audienceParameter("all", "assumption"),
  ...effortParameters({ setUpHours: 80, setUpEuro: 0, source: "assumption" }),
};

/** Recruitment is opened: experience with the topic counts beside formal qualification. */
export const recruitmentCriteria: Instrument = {
  id: "recruitment-criteria",
  title: { de: "Geöffnete Einstellungskriterien", en: "Recruitment criteria opened" },
  description: {
    de: "Bei Einstellungen zählt neben dem üblichen Abschluss auch Erfahrung mit dem Thema. Neue bringen dann mehr Wissen darüber mit, brauchen für die Regelarbeit aber mehr Einarbeitung.",
    en: "When people are hired, experience with the topic counts beside the usual degree. Newcomers then bring more knowledge of it along but need more induction into regular work.",
  },
  group: "posts",
  kind: "option",
  pulls: ["recruitment", "effort"],
  parameters,
  participants: {
    de: "Das Personalamt, das andere Lebensläufe anerkennt, und Ämter, die Stellen zu besetzen haben.",
    en: "A personnel office that accepts other careers, and departments with posts to fill.",
  },
  course: {
    de: "Zuerst werden die Anforderungen neu geschrieben. Danach wirkt es mit jeder frei werdenden Stelle ein wenig mehr.",
    en: "The requirements are rewritten first. Then it acts a little more with every post that falls vacant.",
  },
  leaves: {
    de: "Die Menschen, die so eingestellt wurden, bleiben mit ihrem Wissen, bis sie selbst gehen.",
    en: "The people hired this way stay with their knowledge until they leave.",
  },
  evidence: [
    {
      claim: {
        de: "Personalabteilungen erkennen oft nur übliche Kriterien an. So fehlt der Verwaltung Wissen aus anderer Erfahrung.",
        en: "Personnel offices often accept only the usual criteria. So the administration lacks knowledge from other experience.",
      },
      source: "seed 001 §1.2",
      grade: "perceived",
    },
    {
      claim: {
        de: "Qualifizierte Kräfte sind knapp, deshalb lastet die Querschnittsaufgabe oft auf wenigen Schultern.",
        en: "Qualified staff are scarce, so the cross-cutting task often rests on a few shoulders.",
      },
      source: "seed 001 §1.1",
      grade: "literature",
    },
    {
      claim: {
        de: "Wechsel im Personal nützt, wenn die Neuen anderes Wissen mitbringen, und schadet, wenn alle dasselbe wissen.",
        en: "Turnover helps when newcomers bring different knowledge, and harms when all know the same.",
      },
      source: "March (1991), applied to seed 001 §1.2",
      grade: "literature",
      patterns: ["turnover-inverted-u"],
    },
  ],
  example: { topics: ["integration"], start: 26, end: null, with: { share: 0.4 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "recruitment",
        topics: context.topics,
        types: audienceTypes(v.audience),
        share: v.share,
      },
      ...effortLever(context, v, { types: ["personnel"] }),
    ];
  },
};
