import { flipStripData } from "../../../viz/findings/data/flip-strip.ts";
import type { PartVerdict } from "../../study/statistics/parts.ts";
import { type StructureVerdict, structureVerdicts } from "../../study/statistics/structure-verdicts.ts";
import { toldComparison } from "../../study/statistics/told-comparison.ts";
import type { Study } from "./study.ts";

/** An assumption and what its halves or forms say. */
interface Flip {
  readonly scenario: string;
  readonly a: string;
  readonly b: string;
  /** Name of a parameter, or "structure." and that of a structural alternative. */
  readonly assumption: string;
  readonly flips: boolean;
  /** `when`: "lower" or "upper" half of the range, or a form. */
  readonly parts: readonly (PartVerdict & { readonly when: string })[];
}

/** What the comparison that the report tells of each scenario hinges on. */
export interface Hinges {
  /** Its verdict form by form of every structural alternative. */
  readonly structures: readonly StructureVerdict[];
  /** The few assumptions on which it depends most; `flips`: the verdict of a part is another one. */
  readonly flips: readonly Flip[];
}

/** Reads them from a study's tables. */
export function hinges({ plan, summary, tables: { topics }, worlds }: Study): Hinges {
  const structures: StructureVerdict[] = [];
  const flips: Flip[] = [];
  plan.scenarios.forEach((scenario, s) => {
    const told = toldComparison(summary, scenario);
    const topic = plan.topics.find(({ id }) => id === scenario.focus);
    if (!told || !topics || !topic) return;
    structures.push(...structureVerdicts(topics, told, worlds));
    const about = { scenario, organisation: plan.organisations[s], topic };
    for (const { assumption, ...row } of flipStripData(about, topics, told, worlds, plan.parameters, summary.weighted).rows) {
      const name = typeof assumption === "string" ? `structure.${assumption}` : assumption.name;
      flips.push({ scenario: scenario.id, a: told.a, b: told.b, assumption: name, ...row });
    }
  });
  return { structures, flips };
}
