import type { Text } from "../../../core/language.ts";
import type { Inquiry, InquiryOption } from "../inquiry.ts";
import { inquiryOf } from "../inquiry-of-scenario.ts";
import { sameData } from "../same-data.ts";
import type { Shelf } from "../shelf.ts";
import { briefOrganisation, fullOrganisation, modelOf } from "./brief-organisation.ts";
import { briefUse, fullUse, poolOf } from "./brief-uses.ts";
import { isMap } from "./change.ts";

/** An inquiry told by what differs from the one that its scenario begins; plain data. */
export type Brief = Readonly<Record<string, unknown>> & { readonly scenario: string };

/** What a link of version 1 leaves out; links that were handed on rest on it. */
const settings = { seed: "querschnitt", worlds: 30, replications: 1, ensemble: "plausible" } as const;

/** Entries told as they are where they differ. */
const plain = [
  "topics",
  "focus",
  "weeks",
  "compareFrom",
  "fixed",
  "seed",
  "worlds",
  "replications",
  "ensemble",
  "paper",
] as const;

/** `inquiry` told briefly. Throws InputError where the shelf has no such scenario. */
export function briefly(inquiry: Inquiry, shelf: Shelf): Brief {
  const begun = inquiryOf(shelf.scenario(inquiry.scenario), settings);
  const pool = poolOf(begun);
  const { question, organisation, events, options, focus } = inquiry;
  const told = plain.flatMap((key) => (sameData(inquiry[key], begun[key]) ? [] : [[key, inquiry[key]] as const]));
  return {
    scenario: inquiry.scenario,
    ...Object.fromEntries(told),
    ...(sameData(question, begun.question) ? {} : { question: briefText(question) }),
    ...(sameData(organisation, begun.organisation) ? {} : { organisation: briefOrganisation(organisation, shelf) }),
    ...(sameData(events, begun.events) ? {} : { events: events.map((use) => briefUse(use, pool, focus)) }),
    ...(sameData(options, begun.options) ? {} : { options: options.map((option) => briefOption(option, begun)) }),
  };

  function briefOption({ id, title, description, uses }: InquiryOption, { options: before }: Inquiry): unknown {
    const old = before.find((option) => option.id === id);
    const parts = {
      id,
      ...(sameData(title, old?.title) ? {} : { title: briefText(title) }),
      ...(sameData(description, old?.description) ? {} : { description: briefText(description) }),
      ...(sameData(uses, old?.uses) ? {} : { uses: uses.map((use) => briefUse(use, pool, focus)) }),
    };
    return Object.keys(parts).length === 1 ? id : parts;
  }
}

/** What a brief tells, unchecked. Throws InputError where the shelf has no such scenario. */
export function inFull({ scenario, question, organisation, events, options, ...rest }: Brief, shelf: Shelf): unknown {
  const begun = inquiryOf(shelf.scenario(scenario), settings);
  const pool = poolOf(begun);
  const focus = typeof rest.focus === "string" ? rest.focus : begun.focus;
  const usesOf = (uses: unknown): unknown => (Array.isArray(uses) ? uses.map((use) => fullUse(use, pool, focus)) : uses);
  const optionOf = (told: unknown): unknown => {
    const parts = isMap(told) ? told : { id: told };
    const { title, description, uses, ...other } = parts;
    return {
      ...begun.options.find(({ id }) => id === parts.id),
      ...other,
      ...(title === undefined ? {} : { title: fullText(title) }),
      ...(description === undefined ? {} : { description: fullText(description) }),
      ...(uses === undefined ? {} : { uses: usesOf(uses) }),
    };
  };
  return {
    ...begun,
    ...rest,
    ...(question === undefined ? {} : { question: fullText(question) }),
    ...(organisation === undefined ? {} : { organisation: fullOrganisation(organisation, shelf) }),
    ...(events === undefined ? {} : { events: usesOf(events) }),
    ...(options === undefined ? {} : { options: Array.isArray(options) ? options.map(optionOf) : options }),
  };
}

/** Everything a brief leaves out and numbers rest on: with other contents of the library the same brief would tell another inquiry. */
export function leftOut({ scenario, organisation }: Brief, shelf: Shelf): unknown {
  const { question: _, options, paper: __, ...begun } = inquiryOf(shelf.scenario(scenario), settings);
  const like = isMap(organisation) && typeof organisation.like === "string" ? modelOf(organisation.like, shelf) : undefined;
  return [begun, options.map(({ id, uses }) => [id, uses]), like?.dezernate, like?.departments];
}

/** The same in both languages as one text, else German and English. */
function briefText({ de, en }: Text): unknown {
  return de === en ? de : [de, en];
}

function fullText(brief: unknown): unknown {
  if (typeof brief === "string") return { de: brief, en: brief };
  return Array.isArray(brief) && brief.length === 2 ? { de: brief[0], en: brief[1] } : brief;
}
