import type { Preset } from "../../../../sim/organisation/preset.ts";
import { useLab } from "../../lab.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { useSaying } from "../use-saying.ts";

/** What is known of a stylised type, what is estimated and what assumed, each with where it comes from. */
export function KnownFacts({ preset }: { readonly preset: Preset }) {
  const { shelf } = useLab();
  const { words, language, count } = useSaying();
  const { named } = words.choice;
  const kind = (id: string) => shelf.departmentTypes.types.find((type) => type.id === id)?.title[language] ?? id;
  const dezernat = (id: string) => shelf.departmentTypes.dezernate.find((d) => d.id === id)?.title[language] ?? id;
  type Told = Pick<Preset["staff"], "status" | "source">;
  const row = (what: string, value: string, { status, source }: Told) => [what, value, named.status[status], source];
  const size = (what: "inhabitants" | "staff" | "posts") => {
    const { value } = preset[what];
    return row(named.what[what], value === null ? named.unknown : count(value), preset[what]);
  };
  const parts = preset.departments.flatMap(({ type, name, staff, dezernat: home }) => [
    ...(name?.value ? [row(named.departmentNamed(kind(type), name.value), "", name)] : []),
    ...(staff?.value ? [row(named.departmentStaff(kind(type), count(staff.value)), count(staff.value), staff)] : []),
    ...(home?.value ? [row(named.departmentMoved(kind(type), dezernat(home.value)), "", home)] : []),
  ]);
  const dezernate = preset.dezernate.flatMap(({ name }) => (name.value ? [row(named.dezernatNamed(name.value), "", name)] : []));
  const [what, value, status, source] = named.columns;
  return (
    <>
      <DataTable
        caption={named.known}
        columns={[{ label: what }, { label: value, numeric: true }, { label: status }, { label: source }]}
        rows={[size("inhabitants"), size("staff"), size("posts"), ...dezernate, ...parts]}
      />
      {preset.facts.length > 0 && (
        <>
          <h3 class="kern-heading-small">{named.facts}</h3>
          <ul>
            {preset.facts.map(({ text, source }) => (
              <li key={text.de}>
                {text[language]} <span class="administration-soft">({source})</span>
              </li>
            ))}
          </ul>
          <p class="administration-soft">{named.factsNote}</p>
        </>
      )}
    </>
  );
}
