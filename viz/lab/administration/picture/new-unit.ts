import type { Organisation } from "../../../../sim/model/organisation.ts";
import { otherType } from "../../../../sim/organisation/department-type.ts";
import { slug } from "../../../../sim/organisation/fold.ts";
import { assumptions } from "../../../../sim/organisation/sizes.ts";
import type { WrittenDepartment } from "../../../../sim/study/inquiry/inquiry.ts";

/** Staff members an administration may gain and lose before it leaves the model's range. */
export function staffRoom({ departments }: Organisation): { readonly gain: number; readonly lose: number } {
  const staff = departments.reduce((sum, d) => sum + d.staff, 0);
  return { gain: assumptions.mostStaff.value - staff, lose: staff - assumptions.fewestStaff.value };
}

/** The first of `wish`, `wish-2`, `wish-3` … that is not taken. */
function free(wish: string, taken: readonly string[]): string {
  let code = wish;
  for (let n = 2; taken.includes(code); n++) code = `${wish}-${n}`;
  return code;
}

/** Posts (FTE) and staff of a department that is added. */
export const usualUnit = { posts: 10, staff: 12 } as const;

/** A department of ten posts and the neutral kind, to be described by the visitor; its code is new in the administration. */
export function newDepartment({ departments }: Organisation, dezernat: string, name: string): WrittenDepartment {
  const taken = departments.map(({ code }) => code);
  return { code: free(`${dezernat}/${slug(name)}`, taken), name, dezernat, type: otherType, ...usualUnit };
}

/** A Dezernat without departments; its code is new in the administration. */
export function newDezernat({ dezernate }: Organisation, name: string): Organisation["dezernate"][number] {
  const taken = dezernate.map(({ code }) => code);
  return { code: free(slug(name), taken), name };
}
