import type { Inquiry } from "../../../sim/study/inquiry/inquiry.ts";
import type { Job } from "../../../sim/study/plan.ts";
import type { CaseQuery, Findings, FollowedCase, Preview } from "./engine.ts";
import type { PackedTables } from "./packed-table.ts";

/** What one state of an inquiry is computed as; inquiries with the same number give the same numbers. */
export interface StudyOf {
  readonly study: number;
  readonly inquiry: Inquiry;
}

/** A finished job on its way to the findings. */
export interface PackedResult {
  readonly job: Job;
  readonly digest: string;
  readonly tables: PackedTables;
}

/** Results that the findings' worker has not got yet, and of which option to tell. */
export interface FindingsRequest extends StudyOf {
  readonly results: readonly PackedResult[];
  readonly against: string | undefined;
}

/** An option in the first set of assumptions, and what it is compared with; null: nothing. */
export interface PreviewRequest {
  readonly inquiry: Inquiry;
  readonly option: string;
  readonly before: { readonly inquiry: Inquiry; readonly option: string } | null;
}

/** Cases that are looked for under two options. */
export interface FollowRequest {
  readonly inquiry: Inquiry;
  readonly a: string;
  readonly b: string;
  readonly query: CaseQuery;
  readonly count: number;
}

/** What workers are asked for, by name, and what they answer. */
export interface Questions {
  /** The jobs of a study: all options, set by set. */
  readonly jobs: { readonly input: StudyOf; readonly answer: readonly Job[] };
  readonly job: { readonly input: StudyOf & { readonly job: Job }; readonly answer: PackedResult };
  /** Takes results in, for a worker that has lost them. */
  readonly results: { readonly input: FindingsRequest; readonly answer: null };
  /** Of all results there are; null where there are none. */
  readonly findings: { readonly input: FindingsRequest; readonly answer: Findings | null };
  /** The jobs that tell why, once all options are through. */
  readonly reasons: { readonly input: FindingsRequest; readonly answer: readonly Job[] };
  readonly preview: { readonly input: PreviewRequest; readonly answer: Preview };
  /** Computes beforehand what previews compare with. */
  readonly warmUp: { readonly input: { readonly inquiry: Inquiry }; readonly answer: null };
  readonly follow: { readonly input: FollowRequest; readonly answer: readonly FollowedCase[] };
}
