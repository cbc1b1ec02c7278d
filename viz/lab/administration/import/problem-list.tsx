import type { Problem } from "../../../../sim/core/problem.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAdministration } from "../administration-state.ts";
import { focusOn } from "../focus-on.ts";
import { useSaying } from "../use-saying.ts";
import type { ImportDraft } from "./draft.ts";
import { plainWords } from "./plain-words.ts";
import type { ReadColumn } from "./reading.ts";
import { eraseColumn } from "./without-columns.ts";

/** What stands in the way of reading a file, each in its place; columns with persons' data can be left out at once. */
export function ProblemList(props: {
  readonly draft: ImportDraft;
  readonly problems: readonly Problem[];
  readonly columns: readonly ReadColumn[];
}) {
  const { draft, problems, columns } = props;
  const state = useAdministration();
  const { words, language } = useSaying();
  const { table } = words;
  const said = (text: NonNullable<Problem["expected"]>) => plainWords(text)[language];
  const refused = columns.flatMap((column, index) => (column.refused ? [{ index, heading: column.heading }] : []));
  return (
    <Notice kind="danger" title={table.problems(problems.length)}>
      <p class="kern-body">{table.problemsLead}</p>
      <ul class="administration-problems">
        {problems.map((problem, i) => (
          <li key={i}>
            <span class="administration-place">
              {[table.place(problem.line, problem.column), problem.path].filter(Boolean).join(", ")}
            </span>{" "}
            {said(problem.message)}.{problem.found !== undefined && <> {table.found(problem.found)}</>}
            {problem.expected !== undefined && <> {table.expected(said(problem.expected))}</>}
            {problem.nearest !== undefined && <> {table.nearest(problem.nearest)}</>}
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <p class="kern-body">{table.personsLead}</p>
          <div class="administration-row">
            {refused.map(({ index, heading }) => (
              <Button
                key={index}
                small
                label={table.leaveOut(heading)}
                onClick={() => {
                  state.draft.value = eraseColumn(draft, index);
                  focusOn("administration-reading");
                }}
              />
            ))}
          </div>
        </>
      )}
    </Notice>
  );
}
