import { ln } from "../../../core/maths.ts";
import { fateInfo, fates, pending, stages } from "../../../model/fate.ts";
import type { Measure, Seen } from "./measure.ts";

/** Half a case more of both outcomes, so that a share of 0 has a logarithm (Haldane–Anscombe). */
const half = 0.5;

const coordinate = stages.indexOf("coordinate");

/** Most partner departments a case has. */
const most = 4;

/** Logarithm of the share of cases with `count` partners at coordination that pass it; NaN when none came so far. */
function logAgreed({ run, topic, from, until, departments }: Seen, count: number): number {
  const { log } = run;
  let reached = 0;
  let passed = 0;
  for (let row = 0; row < log.length; row++) {
    if (log.topic[row] !== topic || !departments[log.origin[row]] || log.fate[row] === pending) continue;
    if (log.deadline[row] < from || log.deadline[row] >= until) continue;
    if (log.partners[row] !== count || log.stage[row] < coordinate) continue;
    reached++;
    if (fateInfo[fates[log.fate[row]]].stage !== "coordinate") passed++;
  }
  return reached > 0 ? ln((passed + half) / (reached + 2 * half)) : Number.NaN;
}

/** How agreement depends on the number of partners that have to give it (Pressman & Wildavsky 1973; Bowen 1982). */
export const clearances: readonly Measure[] = [
  ...Array.from(
    { length: most },
    (_, k): Measure => ({
      id: `logAgreed.${k + 1}`,
      title: {
        de: `Logarithmus des Anteils, der sich abstimmt (beteiligte Ämter: ${k + 1})`,
        en: `Logarithm of the share that is agreed (partner departments: ${k + 1})`,
      },
      unit: "log share",
      windowed: true,
      value: (seen) => logAgreed(seen, k + 1),
    }),
  ),
  {
    id: "logAgreed.bend",
    title: {
      de: "Vier Zustimmungen gegen zweimal zwei, als Logarithmus (0: voneinander unabhängig)",
      en: "Four clearances against twice two, as a logarithm (0: independent of each other)",
    },
    unit: "log share",
    windowed: true,
    value: (seen) => logAgreed(seen, 4) - 2 * logAgreed(seen, 2),
  },
];
