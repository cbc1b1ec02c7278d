import type { Organisation } from "../../../sim/model/organisation.ts";
import { useLab } from "../lab.ts";
import { SelectField } from "../parts/select-field.tsx";
import { caseShares } from "./picture/case-shares.ts";
import { useSaying } from "./use-saying.ts";

/** Departments named as those where most cases arise. */
const named = 4;

/** Sums of the administration, and where the cases of the topic arise. */
export function Totals({ organisation }: { readonly organisation: Organisation }) {
  const { store, shelf } = useLab();
  const { words, language, count } = useSaying();
  const { totals } = words;
  const { topics, focus, organisation: organisationChoice } = store.inquiry.value;
  const { departments, dezernate, inhabitants } = organisation;
  const sum = (what: "posts" | "staff") => count(departments.reduce((total, d) => total + d[what], 0));
  const facts = [
    [totals.inhabitants, inhabitants === null ? totals.inhabitantsUnknown : count(inhabitants)],
    [totals.posts, sum("posts")],
    [totals.staff, sum("staff")],
    [totals.departments, count(departments.length)],
    [totals.dezernate, count(dezernate.length)],
  ];
  const shares = caseShares(organisation, focus);
  const most = departments
    .map((d) => ({ name: d.name, cases: shares.get(d.code)?.cases ?? 0 }))
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => b.cases - a.cases)
    .slice(0, named);
  return (
    <section class="administration-totals" aria-labelledby="administration-totals">
      <h2 id="administration-totals" tabIndex={-1} class="kern-heading-medium">
        {organisation.title[language]}
      </h2>
      {organisationChoice.kind === "written" && <p class="administration-soft">{totals.written}</p>}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SelectField
        label={totals.topic}
        hint={totals.topicHint}
        value={focus}
        choices={shelf.topics.map(({ id, title }) => ({
          value: id,
          label: title[language],
          group: topics.includes(id) ? totals.inQuestion : totals.others,
        }))}
        onChange={(id) => store.dispatch({ kind: "topics", topics: topics.includes(id) ? topics : [...topics, id], focus: id })}
      />
      <p aria-live="polite">
        {most.length === 0 ? totals.noCases : totals.most(most.map(({ name, cases }) => totals.casesOf(name, cases)).join(", "))}
      </p>
    </section>
  );
}
