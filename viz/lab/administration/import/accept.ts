import type { Organisation } from "../../../../sim/model/organisation.ts";
import type { WrittenDepartment, WrittenOrganisation } from "../../../../sim/study/inquiry/inquiry.ts";
import { writeDown } from "../../../../sim/study/inquiry/organisation-of-inquiry.ts";
import type { Shelf } from "../../../../sim/study/inquiry/shelf.ts";
import type { Correction, ImportDraft } from "./draft.ts";

/**
 * The administration as read, with what the visitor set right. Another kind brings its own relevance and contact, except where
 * the file told them. Posts beyond the heads count as vacant, as the reader has it.
 */
export function acceptedOrganisation(
  draft: ImportDraft,
  organisation: Organisation,
  shelf: Pick<Shelf, "departmentTypes" | "topics">,
): WrittenOrganisation {
  const written = writeDown(organisation, shelf);
  return { ...written, departments: written.departments.map((d) => corrected(d, draft.corrections[d.code])) };
}

function corrected(department: WrittenDepartment, correction: Correction | undefined): WrittenDepartment {
  if (correction === undefined) return department;
  const { posts, staff, ...rest } = { ...department, ...correction };
  return { ...rest, posts: Math.min(posts, staff), staff };
}
