import type { BodyLever } from "../../model/levers.ts";
import type { InstrumentUseContext } from "../instrument.ts";
import { spanOf } from "./values.ts";

/** How a kind of body meets unless a use says otherwise. */
interface BodyDefaults {
  /** Weeks between meetings, hours of one, departments with a seat. */
  readonly rhythm: number;
  readonly hours: number;
  readonly departments: number;
  /** Where the rhythm comes from. */
  readonly source: string;
}

/** Parameters every body has: rhythm, length of a meeting, departments with a seat. */
export function bodyParameters(body: BodyDefaults) {
  return {
    rhythm: {
      title: { de: "Wochen von Sitzung zu Sitzung", en: "Weeks between meetings" },
      unit: "weeks",
      default: body.rhythm,
      min: 1,
      max: 52,
      source: body.source,
    },
    hours: {
      title: { de: "Dauer einer Sitzung mit Vorbereitung", en: "Length of a meeting with preparation" },
      unit: "h",
      default: body.hours,
      min: 0.5,
      max: 16,
      source: "assumption",
    },
    departments: {
      title: { de: "Beteiligte Ämter", en: "Departments with a seat" },
      unit: "count",
      default: body.departments,
      min: 2,
      max: 40,
      source: "assumption",
    },
  };
}

/** Number of members who are no part of the administration. */
export function outsidersParameter(outsiders: number, source: string) {
  return {
    title: { de: "Mitglieder von außerhalb der Verwaltung", en: "Members from outside the administration" },
    unit: "count",
    default: outsiders,
    min: 0,
    max: 60,
    source,
  };
}

/** Share of the city that a body or team is about. */
export function areaParameter(share: number, source: string) {
  return {
    title: { de: "Anteil der Fälle, die im Gebiet liegen", en: "Share of cases that lie in the area" },
    unit: "share",
    default: share,
    min: 0.01,
    max: 1,
    source,
  };
}

/** Values of the parameters every body has. */
interface BodyValues {
  readonly rhythm: number;
  readonly hours: number;
  readonly departments: number;
}

/** What a kind of body fixes; the rest is as for most bodies. */
type Kind = Pick<BodyLever, "level" | "purpose" | "chair"> &
  Partial<Pick<BodyLever, "types" | "bothSides" | "outsiders" | "area">>;

/** The meeting lever of one body. Numbers of weeks, departments and members are rounded. */
export function bodyLever(context: InstrumentUseContext, values: BodyValues, kind: Kind): BodyLever {
  const { types = [], bothSides = false, outsiders = 0, area = 1 } = kind;
  return {
    ...spanOf(context),
    lever: "body",
    body: context.id,
    topics: context.topics,
    rhythm: Math.round(values.rhythm),
    hours: values.hours,
    level: kind.level,
    purpose: kind.purpose,
    chair: kind.chair,
    departments: Math.round(values.departments),
    types,
    bothSides,
    outsiders: Math.round(outsiders),
    area,
  };
}
