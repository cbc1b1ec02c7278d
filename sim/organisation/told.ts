import type { Text } from "../core/language.ts";
import type { Department, Dezernat } from "../model/organisation.ts";
import type { Topic } from "../model/topic.ts";
import type { ColumnRole } from "./column-roles.ts";
import type { TopicColumn } from "./columns.ts";
import type { Note } from "./note.ts";
import type { Factors } from "./rows.ts";

/** Which Dezernat was taken for the mayor's. */
export function tellFirst(dezernat: Dezernat, reason: Text): Note {
  return {
    kind: "fill",
    message: {
      de: `Als Dezernat der Verwaltungsleitung gilt „${dezernat.name}“, ${reason.de}`,
      en: `“${dezernat.name}” is taken as the mayor's Dezernat, ${reason.en}`,
    },
  };
}

/** How sizes were worked out, and which departments are very small. */
export function tellSizes(departments: readonly Department[], roles: ReadonlyMap<ColumnRole, number>, factors: Factors): Note[] {
  const notes: Note[] = [];
  const tell = (de: string, en: string): number => notes.push({ kind: "size", message: { de, en } });
  const { costPerFte, ftePerHead } = factors;
  const cost = String(costPerFte).replace(/\B(?=(\d{3})+$)/g, " ");
  if (roles.has("expense")) {
    tell(
      `Wo Stellen und Köpfe fehlen: Stellen = Personalaufwand ÷ ${cost} Euro je Stelle (Annahme, --cost-per-fte)`,
      `where posts and heads are missing: posts = personnel expense ÷ ${cost} euro per post (assumption, --cost-per-fte)`,
    );
  }
  if (!roles.has("headcount")) {
    tell(`Köpfe = Stellen ÷ ${String(ftePerHead).replace(".", ",")} (Annahme)`, `heads = posts ÷ ${ftePerHead} (assumption)`);
  } else if (!roles.has("posts")) {
    tell(`Stellen = Köpfe × ${String(ftePerHead).replace(".", ",")} (Annahme)`, `posts = heads × ${ftePerHead} (assumption)`);
  }
  const tiny = departments.filter((d) => d.posts < 1);
  if (tiny.length > 0) {
    const names = tiny.map((d) => d.name).join("; ");
    tell(
      `Mit weniger als einer Stelle beibehalten (--merge-below fasst sie zusammen): ${names}`,
      `kept with less than one post (--merge-below merges them): ${names}`,
    );
  }
  const few = departments.filter((d) => d.staff < 5).length;
  if (few > 0) {
    tell(
      `${few} Einheiten mit weniger als fünf Beschäftigten werden nirgends einzeln gezeigt`,
      `${few} units with fewer than five staff are nowhere shown alone`,
    );
  }
  return notes;
}

/** What the file leaves open and the table of kinds or the world fills. */
export function tellFilled(
  roles: ReadonlyMap<ColumnRole, number>,
  columns: readonly TopicColumn[],
  topics: readonly Topic[],
): Note[] {
  const notes: Note[] = [];
  const open = (role: "relevance" | "contact"): readonly Topic[] =>
    topics.filter((topic) => !columns.some((column) => column.role === role && column.topic === topic.id));
  const names = (list: readonly Topic[], language: keyof Text): string => list.map((topic) => topic.title[language]).join(", ");
  for (const [role, title] of [
    ["relevance", { de: "Betroffenheit", en: "relevance" }],
    ["contact", { de: "Kontakt", en: "contact" }],
  ] as const) {
    const list = open(role);
    if (list.length === 0) continue;
    const message = {
      de: `${title.de} nach der Ämterart gefüllt (Annahme): ${names(list, "de")}`,
      en: `${title.en} filled by kind of department (assumption): ${names(list, "en")}`,
    };
    notes.push({ kind: "fill", message });
  }
  if (!roles.has("hierarchy")) {
    const message = {
      de: "Hierarchie nach der Ämterart gefüllt (Annahme)",
      en: "hierarchy filled by kind of department (assumption)",
    };
    notes.push({ kind: "fill", message });
  }
  if (!roles.has("utilisation")) {
    const message = {
      de: "Auslastung offen: wird im Lauf um einen typischen Wert gezogen",
      en: "utilisation open: drawn around a typical value in the run",
    };
    notes.push({ kind: "fill", message });
  }
  return notes;
}
