import type { Department, Organisation } from "../../model/organisation.ts";
import type { Topic } from "../../model/topic.ts";
import type { DepartmentType, DepartmentTypes } from "../../organisation/department-type.ts";
import { otherType } from "../../organisation/department-type.ts";
import { type Filled, fillFrom } from "../../organisation/fill.ts";
import { typicalOrganisation } from "../../organisation/typical.ts";
import type { OrganisationChoice, WrittenDepartment, WrittenOrganisation } from "./inquiry.ts";
import type { Shelf } from "./shelf.ts";

/** What organisations are told with. */
type Table = Pick<Shelf, "departmentTypes" | "topics">;

/** The administration that is chosen. Throws InputError for an id that does not exist and for inhabitants the model does not cover. */
export function organisationOf(choice: OrganisationChoice, shelf: Shelf): Organisation {
  switch (choice.kind) {
    case "typical":
      return typicalOrganisation(choice.inhabitants, shelf.departmentTypes, shelf.topics);
    case "named":
      return shelf.organisationNamed(choice.id);
    case "written":
      return readBack(choice.written, shelf);
  }
}

/** An administration as it is written down: relevance, contact and hierarchy only where they differ from the kind's. */
export function writeDown(organisation: Organisation, { departmentTypes, topics }: Table): WrittenOrganisation {
  const { id, title, inhabitants, dezernate, departments } = organisation;
  return {
    ...{ id, title, inhabitants, dezernate },
    departments: departments.map((department): WrittenDepartment => {
      const { code, name, dezernat, type, posts, staff, side, utilisation, hierarchy } = department;
      const usual = usualOf(type, departmentTypes, topics);
      const relevance = differing(department.relevance, usual.relevance);
      const contact = differing(department.contact, usual.contact);
      return {
        ...{ code, name, dezernat, type, posts, staff },
        ...(side === undefined ? {} : { side }),
        ...(utilisation === null ? {} : { utilisation }),
        ...(hierarchy === null || hierarchy === usual.hierarchy ? {} : { hierarchy }),
        ...(relevance ? { relevance } : {}),
        ...(contact ? { contact } : {}),
      };
    }),
  };
}

/** The administration that was written down. */
function readBack(
  { id, title, inhabitants, dezernate, departments }: WrittenOrganisation,
  { departmentTypes, topics }: Table,
): Organisation {
  return {
    ...{ id, title, inhabitants, dezernate },
    departments: departments.map(({ utilisation, hierarchy, relevance, contact, ...said }): Department => {
      const usual = usualOf(said.type, departmentTypes, topics);
      return {
        ...said,
        utilisation: utilisation ?? null,
        hierarchy: hierarchy ?? usual.hierarchy,
        relevance: { ...usual.relevance, ...relevance },
        contact: { ...usual.contact, ...contact },
      };
    }),
  };
}

function usualOf(type: string, { types }: DepartmentTypes, topics: readonly Topic[]): Filled {
  const known = (id: string): DepartmentType | undefined => types.find((kind) => kind.id === id);
  return fillFrom([{ type: (known(type) ?? known(otherType))!, weight: 1 }], topics);
}

function differing(
  said: Readonly<Record<string, number>>,
  usual: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> | undefined {
  const entries = Object.entries(said).filter(([topic, value]) => value !== usual[topic]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
