import type { Instrument } from "./instrument.ts";
import { audienceParameter, audienceTypes } from "./parts/audience.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const parameters = {
  hours: {
    title: {
      de: "Zeit, die das Material je Beschäftigten und Jahr füllt",
      en: "Time the material fills a member of staff and year",
    },
    unit: "h/year",
    default: 3,
    min: 0.25,
    max: 20,
    source: "assumption",
  },
  content: {
    title: { de: "Inhalt: Fachwissen, Abläufe oder beides", en: "Content: subject, process or both" },
    unit: "choice",
    default: "both",
    choices: ["subject", "process", "both"] as const,
    source: "seed 001 §1.4 (subject and organisation alike)",
  },
  audience: audienceParameter("all", "seed 001 §4 (throughout the administration)"),
  ...effortParameters({ setUpHours: 150, setUpEuro: 8_000, euroPerYear: 2_000, source: "assumption" }),
};

/** Material that is easy to take up beside the work: handouts, short films, games, podcasts. */
export const learningMaterial: Instrument = {
  id: "learning-material",
  title: { de: "Niedrigschwelliges Lernmaterial", en: "Low-threshold learning material" },
  description: {
    de: "Kurze Texte, Filme, Podcasts und Spiele stehen allen offen. Man nutzt sie neben der Arbeit und braucht dafür keine Freistellung. Sie lehren weniger als ein Kurs.",
    en: "Short texts, films, podcasts and games are open to all. People use them beside their work and need no time off. They teach less than a course.",
  },
  group: "learning",
  kind: "option",
  pulls: ["learning", "effort"],
  parameters,
  participants: {
    de: "Jemand, der Material auswählt und pflegt, und Beschäftigte, die hineinschauen.",
    en: "Somebody who selects and maintains the material, and staff who have a look.",
  },
  course: {
    de: "Das Material wird einmal zusammengestellt und dann gepflegt. Wer neugierig ist, nutzt es nebenher.",
    en: "The material is put together once and then maintained. Those who are curious use it on the side.",
  },
  leaves: {
    de: "Etwas Wissen bei vielen. Es verblasst, wenn niemand es braucht.",
    en: "A little knowledge with many. It fades when nobody needs it.",
  },
  evidence: [
    {
      claim: {
        de: "Wissen muss leicht zugänglich sein, über das Fach und über die Abläufe.",
        en: "Knowledge must be easy to get at, about the subject and about procedures.",
      },
      source: "seed 001 §1.4",
      grade: "recommended",
    },
    {
      claim: {
        de: "Wege, Wissen auf niedriger Schwelle zu verbreiten, gehören für die ganze Verwaltung mitgeplant.",
        en: "Easy ways to spread knowledge should be planned for the whole administration.",
      },
      source: "seed 001 §4",
      grade: "recommended",
    },
    {
      claim: {
        de: "Solche Angebote wecken Bewusstsein und Verständnis. Eine Qualifizierung ersetzen sie nicht.",
        en: "Such offers raise awareness and understanding. They do not replace proper qualification.",
      },
      source: "seed 001, appendix",
      grade: "recommended",
    },
  ],
  example: { topics: ["climate-adaptation"], start: 26, end: null, with: { hours: 3, content: "both" } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "learning",
        topics: context.topics,
        hoursPerStaffYear: v.hours,
        voluntary: true,
        content: v.content,
        format: "material",
        types: audienceTypes(v.audience),
      },
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
