import { InputError } from "../../../core/problem.ts";
import type { OrganisationChoice, WrittenDepartment, WrittenOrganisation } from "../inquiry.ts";
import { organisationOf, writeDown } from "../organisation-of-inquiry.ts";
import type { Shelf } from "../shelf.ts";
import {
  type DepartmentRow,
  type DezernatRow,
  departmentOf,
  departmentRow,
  dezernatOf,
  dezernatRow,
} from "./brief-departments.ts";
import { type Change, changed, changeFrom, isMap } from "./change.ts";

/** A written administration by the one with the same id that comes with the program: departments left out, changed, added. */
interface ByModel {
  readonly like: string;
  readonly out?: readonly number[];
  readonly change?: readonly (readonly [number, Change])[];
  readonly add?: readonly DepartmentRow[];
  readonly more?: Change;
}

/** A written administration by itself. */
interface Alone extends Pick<WrittenOrganisation, "id" | "title" | "inhabitants"> {
  readonly dezernate: readonly DezernatRow[];
  readonly departments: readonly DepartmentRow[];
}

/** A choice told briefly: inhabitants of a typical administration, an id, or what is written down. */
export type BriefOrganisation = number | string | ByModel | Alone;

/** A choice of an administration, told briefly. */
export function briefOrganisation(choice: OrganisationChoice, shelf: Shelf): BriefOrganisation {
  if (choice.kind === "typical") return choice.inhabitants;
  if (choice.kind === "named") return choice.id;
  const model = modelOf(choice.written.id, shelf);
  return (model && byModel(choice.written, model)) ?? alone(choice.written);
}

/** The choice that is told; what tells none is left as it is, for the schema to explain. */
export function fullOrganisation(brief: unknown, shelf: Shelf): unknown {
  if (typeof brief === "number") return { kind: "typical", inhabitants: brief };
  if (typeof brief === "string") return { kind: "named", id: brief };
  if (!isMap(brief)) return brief;
  return { kind: "written", written: typeof brief.like === "string" ? fromModel(brief, brief.like, shelf) : fromAlone(brief) };
}

/** The administration that comes with the program and has this id, written down. */
export function modelOf(id: string, shelf: Shelf): WrittenOrganisation | undefined {
  const inhabitants = Number(/^typical-(\d{1,7})$/.exec(id)?.[1]);
  const named = [...shelf.organisationIds, ...shelf.scenarioIds, ...shelf.cityIds].includes(id);
  if (!named && Number.isNaN(inhabitants)) return undefined;
  try {
    return writeDown(organisationOf(named ? { kind: "named", id } : { kind: "typical", inhabitants }, shelf), shelf);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function byModel(written: WrittenOrganisation, model: WrittenOrganisation): ByModel | undefined {
  const { departments, ...head } = written;
  const { departments: before, ...headBefore } = model;
  const codes = new Set(departments.map(({ code }) => code));
  const kept = before.filter(({ code }) => codes.has(code));
  const more = changeFrom(headBefore, head);
  const changes = kept.map((old, i) => (old.code === departments[i].code ? changeFrom(old, departments[i]) : undefined));
  if (!more || changes.includes(undefined)) return undefined;
  const out = before.flatMap(({ code }, i) => (codes.has(code) ? [] : [i]));
  const change = changes.flatMap((one, i) =>
    one && Object.keys(one).length > 0 ? [[before.indexOf(kept[i]), one] as const] : [],
  );
  const add = departments.slice(kept.length).map((department) => departmentRow(department, codesOf(written)));
  return {
    like: written.id,
    ...(out.length > 0 ? { out } : {}),
    ...(change.length > 0 ? { change } : {}),
    ...(add.length > 0 ? { add } : {}),
    ...(Object.keys(more).length > 0 ? { more } : {}),
  };
}

function fromModel({ out = [], change = [], add = [], more = {} }: Record<string, unknown>, like: string, shelf: Shelf): unknown {
  const model = modelOf(like, shelf);
  if (!model || !Array.isArray(out) || !Array.isArray(change) || !Array.isArray(add) || !isMap(more)) return undefined;
  const { departments, ...head } = model;
  const now = changed(head, more) as unknown as Omit<WrittenOrganisation, "departments">;
  const changes = new Map(change.filter(Array.isArray).map(([at, one]: unknown[]) => [at, one]));
  const kept = departments.map((department, i): object => {
    const one = changes.get(i);
    return isMap(one) ? changed(department, one) : department;
  });
  return {
    ...now,
    departments: [...kept.filter((_, i) => !out.includes(i)), ...add.map((row) => departmentOf(row, codesOf(now)))],
  };
}

function alone({ dezernate, departments, ...rest }: WrittenOrganisation): Alone {
  const codes = codesOf({ dezernate });
  return { ...rest, dezernate: dezernate.map(dezernatRow), departments: departments.map((one) => departmentRow(one, codes)) };
}

function fromAlone({ dezernate, departments, ...rest }: Record<string, unknown>): unknown {
  if (!Array.isArray(dezernate) || !Array.isArray(departments)) return { ...rest, dezernate, departments };
  const told = dezernate.map(dezernatOf) as WrittenOrganisation["dezernate"];
  const codes = codesOf({ dezernate: told });
  return { ...rest, dezernate: told, departments: departments.map((row) => departmentOf(row, codes) as WrittenDepartment) };
}

function codesOf({ dezernate }: Pick<WrittenOrganisation, "dezernate">): readonly string[] {
  return dezernate.map((one) => one?.code);
}
