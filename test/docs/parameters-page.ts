import type { Text } from "../../sim/core/language.ts";
import type { ParameterSpec } from "../../sim/model/parameters.ts";
import { code, table } from "./blocks.ts";
import { strengthOf } from "./strength.ts";

/** Headings of the groups, in the order of the page; the section of docs/odd.md where the group does its work. */
export const parameterGroups: Readonly<Record<string, Text & { readonly where: string }>> = {
  outside: { de: "Was von außen kommt", en: "What comes from outside", where: "S4, S8" },
  people: { de: "Beschäftigte zu Beginn", en: "Staff at the start", where: "III.ii" },
  work: { de: "Regelarbeit und Belastung", en: "Regular work and stress", where: "S7" },
  stages: { de: "Die ersten Stufen eines Falls", en: "The first stages of a case", where: "S8" },
  coordination: { de: "Abstimmen und Entscheiden", en: "Coordinating and deciding", where: "S8" },
  quality: { de: "Qualität der Arbeit", en: "Quality of work", where: "S8" },
  knowledge: { de: "Wissen", en: "Knowledge", where: "S8, S10" },
  attitudes: { de: "Haltungen", en: "Attitudes", where: "S8, S11" },
  officers: { de: "Beauftragte und Vertrauen", en: "Officers and trust", where: "S3, S6, S8" },
  heads: { de: "Leitungen und Prioritäten", en: "Heads and priorities", where: "S5, S13" },
  staffing: { de: "Personal", en: "Staffing", where: "S13" },
  ties: { de: "Arbeitsbeziehungen", en: "Working ties", where: "S12" },
  politics: { de: "Politik und Geld", en: "Politics and money", where: "S14" },
  programme: { de: "Maßnahmenprogramm", en: "Programme of measures", where: "III.ii, S9" },
  cost: { de: "Kosten", en: "Cost", where: "S5, S6" },
};

/** The page docs/parameters.md, written from scenarios/parameters.yaml. Throws on a group without a heading. */
export function parametersPage(parameters: readonly ParameterSpec[]): string {
  for (const { name, group } of parameters)
    if (!parameterGroups[group]) throw new Error(`${name}: no heading for group "${group}"`);
  const assumed = parameters.filter(({ source }) => strengthOf(source) === "assumption").length;
  const parts = [
    "# Parameters · Parameter",
    `Every uncertain number of the model: ${parameters.length} in all. This page is written from
[scenarios/parameters.yaml](../scenarios/parameters.yaml); a test compares the two, and \`npx vitest run test/docs --update\`
rewrites it. The equations that use them stand in the [model description](odd.md), the mechanisms they govern in the [evidence](evidence.md#parameters).`,
    `**Range** is what we hold plausible, both ends included. A set of assumptions draws every parameter from its range, evenly or evenly on a
logarithmic scale (*log*); \`--set NAME=VALUE\` holds one fixed. For ${assumed} of them the source is nothing but assumption; where a source is named
it mostly gives a direction, not a size. Units such as share/month mean the share of the remaining distance that is moved
in four weeks. A unit *factor* multiplies a number of the topic file or of another parameter.`,
    `**Kurz auf Deutsch.** Jede unsichere Zahl des Modells mit üblichem Wert, plausibler Spanne und Quelle. „assumption“ heißt: Es gibt keine Quelle,
die Spanne ist geschätzt. Ein Annahmensatz zieht jede Zahl aus ihrer Spanne.`,
    ...Object.entries(parameterGroups).flatMap(([id, { de, en, where }]) => {
      const rows = parameters
        .filter(({ group }) => group === id)
        .map((p) => [
          code(p.name),
          p.title.en,
          p.title.de,
          String(p.default),
          `${p.min} … ${p.max}${p.scale === "log" ? " (log)" : ""}`,
          p.unit,
          p.source,
        ]);
      if (rows.length === 0) return [];
      const head = ["parameter", "meaning", "Bedeutung", "default", "range", "unit", "source"];
      return [`## ${en} · ${de}`, `Group ${code(id)}; section ${where} of the model description.`, table(head, rows)];
    }),
  ];
  return parts.join("\n\n") + "\n";
}
