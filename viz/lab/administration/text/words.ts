import type { Placement } from "../../../../sim/model/levers.ts";
import type { ColumnRole } from "../../../../sim/organisation/column-roles.ts";
import type { Note } from "../../../../sim/organisation/note.ts";
import type { Preset } from "../../../../sim/organisation/preset.ts";
import type { Way } from "../administration-state.ts";

/** Words of the page on which an administration is chosen, read from a table and drawn. */
export interface AdministrationWords {
  readonly title: string;
  readonly lead: string;
  readonly impossible: string;
  readonly choice: ChoiceWords;
  readonly table: TableWords;
  readonly picture: PictureWords;
  readonly editor: EditorWords;
  readonly totals: TotalsWords;
}

/** Words for choosing an administration. */
export interface ChoiceWords {
  readonly title: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly typical: {
    readonly explanation: string;
    readonly inhabitants: string;
    readonly range: (least: string, most: string) => string;
    readonly quick: string;
  };
  readonly named: {
    readonly label: string;
    readonly none: string;
    readonly types: string;
    readonly invented: string;
    readonly explanation: string;
    readonly known: string;
    readonly what: Readonly<Record<"inhabitants" | "staff" | "posts", string>>;
    readonly departmentNamed: (kind: string, name: string) => string;
    readonly departmentStaff: (kind: string, staff: string) => string;
    readonly departmentMoved: (kind: string, dezernat: string) => string;
    readonly dezernatNamed: (name: string) => string;
    readonly unknown: string;
    readonly status: Readonly<Record<Preset["inhabitants"]["status"], string>>;
    readonly columns: readonly [what: string, value: string, status: string, source: string];
    readonly facts: string;
    readonly factsNote: string;
  };
}

/** Words for reading a table of one's own. */
export interface TableWords {
  readonly drop: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly stays: string;
  readonly staysMore: string;
  readonly mustNot: string;
  readonly mustNotList: readonly string[];
  readonly what: string;
  readonly whatMore: string;
  readonly several: string;
  readonly unreadable: string;
  readonly file: (name: string, rows: string) => string;
  readonly forget: string;
  readonly forgetNote: string;
  readonly problems: (count: number) => string;
  readonly problemsLead: string;
  readonly place: (line: number | undefined, column: number | undefined) => string;
  readonly found: (text: string) => string;
  readonly expected: (text: string) => string;
  readonly nearest: (word: string) => string;
  readonly personsLead: string;
  readonly leaveOut: (heading: string) => string;
  readonly columns: string;
  readonly columnsLead: string;
  readonly column: string;
  readonly examples: string;
  readonly meaning: string;
  readonly meaningOf: (heading: string) => string;
  readonly noHeading: (n: number) => string;
  readonly guessed: string;
  readonly said: string;
  readonly byHeading: string;
  readonly notRead: string;
  readonly refused: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly relevanceOf: (topic: string) => string;
  readonly contactOf: (topic: string) => string;
  readonly topicColumns: string;
  readonly fill: string;
  readonly fillLead: string;
  readonly name: string;
  readonly inhabitants: string;
  readonly inhabitantsHint: string;
  readonly cost: string;
  readonly costHint: string;
  readonly perYear: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly posts: string;
  readonly delimiter: string;
  readonly asHeader: string;
  readonly notes: (count: number) => string;
  readonly noteKinds: Readonly<Record<Note["kind"], string>>;
  readonly line: (line: number) => string;
  readonly read: (departments: string, dezernate: string, posts: string, staff: string) => string;
  readonly doubtful: (count: number) => string;
  readonly accept: string;
  readonly acceptAgain: string;
  readonly notAccepted: string;
  readonly accepted: string;
  readonly acceptedMore: string;
  readonly again: string;
  readonly departments: string;
  readonly departmentsLead: string;
  readonly onlyLargest: (count: number) => string;
  readonly onlyDoubtful: (count: number) => string;
  readonly find: string;
  readonly shown: (shown: number, all: number) => string;
  readonly fields: Readonly<Record<"name" | "type" | "dezernat" | "posts" | "staff", string>>;
  readonly fieldOf: (field: string, department: string) => string;
  readonly presumed: string;
  readonly corrected: string;
  readonly asRead: (department: string) => string;
  readonly alternatively: (kind: string) => string;
}

/** Words of the picture of the administration. */
export interface PictureWords {
  readonly title: string;
  readonly lead: (belowScale: number) => string;
  readonly find: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneFound: string;
  readonly option: string;
  readonly posts: (posts: string) => string;
  readonly dezernatSum: (departments: string, posts: string) => string;
  readonly mayor: string;
  readonly cases: (cases: number) => string;
  readonly tooSmall: string;
  readonly presumed: string;
  readonly sides: Readonly<Record<"county" | "enterprise", string>>;
  readonly unitsAt: (dezernat: string) => string;
  readonly unitPosts: (posts: string) => string;
  readonly levels: Readonly<Record<Placement, string>>;
  readonly levelNote: string;
  readonly span: (fromYear: number, toYear: number | null) => string;
  readonly bodies: string;
  readonly bodiesLead: string;
  readonly members: (departments: number, dezernate: number, outsiders: number) => string;
  readonly seat: (body: string) => string;
  readonly addDepartment: string;
  readonly addDepartmentTo: (dezernat: string) => string;
  readonly addDezernat: string;
  readonly newDepartment: string;
  readonly newDezernat: string;
  readonly edit: string;
  readonly editDezernat: (dezernat: string) => string;
  readonly closeDezernat: string;
  readonly dezernatName: string;
  readonly earlier: string;
  readonly later: string;
  readonly removeDezernat: string;
  readonly onlyEmpty: string;
  readonly firstIsMayors: string;
  readonly empty: string;
  readonly moved: (department: string, dezernat: string) => string;
  readonly removed: (department: string) => string;
}

/** Words for changing a department. */
export interface EditorWords {
  readonly title: (department: string) => string;
  readonly name: string;
  readonly type: string;
  readonly typeGuessed: (reason: string) => string;
  readonly right: string;
  readonly dezernat: string;
  readonly posts: string;
  readonly fte: string;
  readonly staff: string;
  readonly heads: string;
  readonly more: string;
  readonly utilisation: string;
  readonly utilisationOpen: string;
  readonly utilisationHint: string;
  readonly relevance: (topic: string) => string;
  readonly relevanceHint: string;
  readonly asKind: string;
  readonly percent: (value: number) => string;
  readonly remove: string;
  readonly needed: string;
  readonly close: string;
}

/** Words beside the administration's totals. */
export interface TotalsWords {
  readonly inhabitants: string;
  readonly written: string;
  readonly inhabitantsUnknown: string;
  readonly posts: string;
  readonly staff: string;
  readonly departments: string;
  readonly dezernate: string;
  readonly topic: string;
  readonly topicHint: string;
  readonly inQuestion: string;
  readonly others: string;
  readonly most: (list: string) => string;
  readonly casesOf: (department: string, cases: number) => string;
  readonly noCases: string;
}
