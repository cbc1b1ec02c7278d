import type { Instrument, InstrumentUseContext } from "./instrument.ts";
import { bodyLever, bodyParameters, outsidersParameter } from "./parts/body.ts";
import { organisers } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { partnerLevers, partnerParameters } from "./parts/partner.ts";
import { read } from "./parts/values.ts";

/** What it is about: the area as a share of the city's cases (assumption), and whether plans are made there. */
const formats = {
  quarter: { area: 0.2, purpose: "exchange", level: "staff" },
  city: { area: 1, purpose: "plan", level: "mixed" },
  kickOff: { area: 1, purpose: "exchange", level: "staff" },
} as const;

const parameters = {
  format: {
    title: { de: "Art der Konferenz", en: "Kind of conference" },
    unit: "choice",
    default: "city",
    choices: ["city", "quarter", "kickOff"] as const,
    source: "seed 001 §3.1 (Cottbus: Stadtteilkonferenzen, city-wide conferences, project kick-offs)",
  },
  conferences: {
    title: { de: "Zahl der Konferenzen", en: "Number of conferences" },
    unit: "count",
    default: 1,
    min: 1,
    max: 10,
    source: "seed 001 §3.1 (usually held once)",
  },
  ...bodyParameters({
    rhythm: 52,
    hours: 6,
    departments: 12,
    source: "seed 001 §3.1 (Cottbus: held again the year after); number: assumption",
  }),
  outsiders: outsidersParameter(40, "assumption"),
  followUpWeeks: {
    title: { de: "Wochen, in denen Aktive danach noch helfen", en: "Weeks in which those active still help afterwards" },
    unit: "weeks",
    default: 4,
    min: 1,
    max: 26,
    source: "assumption",
  },
  ...partnerParameters({
    partnerHours: 20,
    expertise: 0.6,
    legitimacy: 0.5,
    source: "assumption (all who are active on site: seed 001 §3.1)",
  }),
  ...effortParameters({
    setUpHours: 80,
    setUpWeeks: 10,
    setUpEuro: 6_000,
    source: "assumption (each conference: programme, invitations, room, moderation)",
  }),
};

/** A conference with everybody who is active: in a quarter, city-wide, or at the start of a project; once or again. */
export const conference: Instrument = {
  id: "conference",
  title: { de: "Konferenz im Stadtteil, in der Stadt oder zum Auftakt", en: "Quarter, city-wide or kick-off conference" },
  description: {
    de: "Viele Ämter und Aktive kommen für einen Tag zu einer Frage zusammen. Man lernt sich kennen, tauscht sich aus und lotet gemeinsame Ziele aus. Meist bleibt es bei einem Mal.",
    en: "Many departments and people active outside come together for a day on one question. They meet, exchange and explore common goals. Mostly it is held once.",
  },
  group: "meeting",
  kind: "option",
  pulls: ["body", "outside", "effort"],
  parameters,
  participants: {
    de: "Möglichst viele betroffene Ämter, Vereine, Träger und Projekte und jemand, der alles vorbereitet.",
    en: "As many of the departments, associations, services and projects concerned as possible, and somebody who prepares it all.",
  },
  course: {
    de: "Auf die Vorbereitung folgt der Tag der Konferenz, in kurzen Laufzeiten spätestens in der letzten Woche. Danach helfen Aktive noch einige Wochen.",
    en: "After preparation comes the day of the conference, in short spans in the last week at the latest. Afterwards people help for a few more weeks.",
  },
  leaves: {
    de: "Erste Bekanntschaften und etwas Wissen. Wird daraus nichts Regelmäßiges, verblassen sie.",
    en: "First acquaintances and some knowledge. Unless something regular grows from them they fade.",
  },
  evidence: [
    {
      claim: {
        de: "In Cottbus erfassten Stadtteilkonferenzen 2016 und 2017 Angebote und Bedarfe. Darauf baute die Migrationssozialarbeit auf.",
        en: "In Cottbus conferences in the quarters took stock of offers and needs in 2016 and 2017. Social work for migrants was built on that.",
      },
      source: "seed 001 §3.1 (Cottbus)",
      grade: "observed",
    },
    {
      claim: {
        de: "Konferenzen finden in der Regel einmal statt und können der Anfang regelmäßiger Zusammenarbeit sein.",
        en: "Conferences are as a rule held once and can be the beginning of regular cooperation.",
      },
      source: "seed 001 §3.1",
      grade: "perceived",
    },
    {
      claim: {
        de: "Neue Projekte laden zum Auftakt die wichtigen Ämter ein und klären, wie sie an die Regeldienste anschließen.",
        en: "New projects invite the departments that matter to a kick-off and settle how they link to the regular services.",
      },
      source: "seed 001 §3.1 (Cottbus)",
      grade: "observed",
    },
  ],
  example: { topics: ["integration"], start: 52, end: 208, with: { format: "quarter", conferences: 2, departments: 8 } },
  levers(values, context) {
    const v = read(parameters, values);
    const weeks = weeksOf(context, v);
    const last = weeks[weeks.length - 1];
    const season = { ...context, start: weeks[0], end: last + 1, ramp: 0 };
    return [
      bodyLever(season, v, { ...formats[v.format], chair: "unit", outsiders: v.outsiders }),
      ...weeks.flatMap((week, i) => {
        const before = { ...context, start: Math.max(context.start, week - Math.round(v.setUpWeeks)), end: week + 1, ramp: 0 };
        const next = weeks[i + 1] ?? context.end ?? Number.POSITIVE_INFINITY;
        const after = { ...context, start: week, end: Math.min(next, week + Math.round(v.followUpWeeks)), ramp: 0 };
        return [...effortLever(before, v, { types: organisers }), ...partnerLevers(after, v, ["civilSociety"])];
      }),
    ];
  },
};

/** Weeks in which a conference is held: the first after its preparation, at the latest in the use's last week. */
function weeksOf(
  { start, end }: InstrumentUseContext,
  v: { readonly conferences: number; readonly rhythm: number; readonly setUpWeeks: number },
): readonly number[] {
  const prepared = start + Math.round(v.setUpWeeks);
  const first = end === null ? prepared : Math.min(prepared, end - 1);
  return Array.from({ length: Math.round(v.conferences) }, (_, i) => first + i * Math.round(v.rhythm)).filter(
    (week) => end === null || week < end,
  );
}
