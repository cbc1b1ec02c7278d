import { worldAt } from "../../study/ensemble.ts";
import { look } from "../../study/hypotheses/look.ts";
import { armsOf, runArms } from "../../study/hypotheses/trial.ts";
import { asIs } from "../../study/hypotheses/variants.ts";
import type { Library } from "../library.ts";
import type { HypothesisOnFile } from "./hypothesis-files.ts";
import { drawTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs every arm of every hypothesis, and of its ablations, in one world and says whether each outcome gives a number, never
 * which: so a file can be put right without a look at its answer. Gives 1 when one gives none.
 */
export function checkFiles(files: readonly HypothesisOnFile[], { parameters }: Library, terminal: Terminal): number {
  const source = { parameters, seed: "check", ensemble: { kind: "ranges" }, fixed: {}, fixedStructures: {} } as const;
  const world = worldAt(source, 0);
  const { say } = terminal;
  const rows = files.flatMap(({ hypothesis, experiment }) => {
    const variants = [asIs, ...experiment.ablations.map(({ id }) => id)];
    return variants.flatMap((variant) => {
      const arms = armsOf(experiment, variant);
      const runs = runArms(experiment, arms, world, source.seed, 0);
      return arms.map((arm, a) => {
        const without = experiment.outcomes
          .filter((outcome) => !Number.isFinite(look(runs[a], arm, outcome)))
          .map(({ id }) => id);
        return { id: hypothesis.id, variant, arm: arm.id, without };
      });
    });
  });
  const wrong = rows.filter(({ without }) => without.length > 0);
  terminal.print(
    drawTable(
      [
        { title: say({ de: "Hypothese", en: "hypothesis" }) },
        { title: say({ de: "Variante", en: "variant" }) },
        { title: say({ de: "Arm", en: "arm" }) },
        { title: say({ de: "ohne Zahl", en: "without a number" }) },
      ],
      rows.map(({ id, variant, arm, without }) => [id, variant, arm, without.join(", ") || "–"]),
      terminal,
    ),
  );
  return wrong.length > 0 ? 1 : 0;
}
