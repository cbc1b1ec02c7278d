import type { Instrument } from "./instrument.ts";
import { backingLever } from "./parts/backing.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

const parameters = {
  ...bodyParameters({
    rhythm: 9,
    hours: 2.5,
    departments: 3,
    source: "assumption (that boards meet regularly: seed 001 §3.1)",
  }),
  outsiders: outsidersParameter(11, "assumption (members partly elected, partly appointed: seed 001 §3.1)"),
  heard: {
    title: { de: "Muss vor Beschlüssen des Rats gehört werden", en: "Must be heard before the council decides" },
    unit: "yes/no",
    default: false,
    source: "seed 001 §3.1 (boards advise and may have the right to be heard); default: assumption",
  },
  attentionHours: {
    title: { de: "Zeit des Vorsitzes für die Anliegen", en: "The chair's time for its concerns" },
    unit: "h/week",
    default: 1.5,
    min: 0.5,
    max: 20,
    source: "assumption",
  },
  ...partnerParameters({
    partnerHours: 5,
    expertise: 0.5,
    legitimacy: 0.6,
    source: "assumption (represents citizens' interests, public trust: seed 001 §3.1)",
  }),
  ...effortParameters({
    setUpHours: 80,
    setUpWeeks: 26,
    setUpEuro: 5_000,
    hoursPerWeek: 3,
    euroPerYear: 2_000,
    source: "assumption (statute, election, an office; seed 001 §3.1: rarely any allowance)",
  }),
};

/** A board of citizens that advises administration and council (Beirat, Migrationsbeirat), with or without the right to be heard. */
export const advisoryBoard: Instrument = {
  id: "advisory-board",
  title: { de: "Beirat (Migrationsbeirat, Klimabeirat)", en: "Advisory board" },
  description: {
    de: "Ein Beirat aus der Bürgerschaft berät Verwaltung und Rat. Seine Mitglieder arbeiten ehrenamtlich. Mit einem Anhörungsrecht kommt vor Beschlüssen niemand an ihm vorbei.",
    en: "A board of citizens advises administration and council. Its members are volunteers. With a right to be heard nobody can pass it by before decisions.",
  },
  group: "outside",
  kind: "option",
  pulls: ["body", "backing", "outside", "effort"],
  parameters,
  participants: {
    de: "Gewählte oder berufene Ehrenamtliche, wenige Ämter als ständige Gäste und eine Geschäftsstelle.",
    en: "Elected or appointed volunteers, a few departments as standing guests, and an office.",
  },
  course: {
    de: "Der Beirat tagt regelmäßig und wirkt über Rat, Wissen und Ansehen. Viel Beanspruchung ermüdet die Ehrenamtlichen. Mit der Laufzeit endet er.",
    en: "The board meets regularly and acts through advice, knowledge and standing. Heavy use tires the volunteers. It ends with the span.",
  },
  leaves: {
    de: "Kontakte zwischen den Ämtern, die dabei waren. Die Stimme der Ehrenamtlichen verstummt mit dem Beirat.",
    en: "Contacts between the departments that took part. The volunteers' voice falls silent with the board.",
  },
  evidence: [
    {
      claim: {
        de: "Beiräte vertreten Interessen der Bürgerschaft, beraten und können ein Anhörungsrecht im Rat haben.",
        en: "Boards represent citizens' interests, advise, and may have a right to be heard in the council.",
      },
      source: "seed 001 §3.1",
      grade: "observed",
    },
    {
      claim: {
        de: "Halle hat seit 1999 einen Migrationsbeirat, der auch die Stadtverordneten berät.",
        en: "Since 1999 Halle has had a migration board that also advises the city's elected assembly.",
      },
      source: "seed 001 §1.2 (Halle)",
      grade: "observed",
    },
    {
      claim: {
        de: "Die Arbeit geschieht ehrenamtlich, meist in der Freizeit, und wird selten vergütet oder anerkannt.",
        en: "The work is voluntary, mostly done in spare time, and rarely paid or recognised.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
  ],
  example: { topics: ["integration"], start: 52, end: null, with: { rhythm: 9, heard: true } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      bodyLever(context, v, { level: "staff", purpose: "exchange", chair: "outside", outsiders: v.outsiders }),
      backingLever(context, { by: "board", attentionHours: v.attentionHours, heard: v.heard }),
      ...partnerLevers(context, v, ["civilSociety"]),
      ...effortLever(context, v, { types: organisers }),
    ];
  },
};
