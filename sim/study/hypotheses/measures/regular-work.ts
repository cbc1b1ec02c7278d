import { ln } from "../../../core/maths.ts";
import type { Measure } from "./measure.ts";
import { overQuarters } from "./series.ts";

/** Of regular work nothing is so little that it has no logarithm. */
const least = 0.001;

/** What becomes of regular work. */
export const regularWorkMeasures: readonly Measure[] = [
  {
    id: "logServed",
    title: {
      de: "Logarithmus des Anteils der Regelarbeit, der ganz erledigt wird",
      en: "Logarithm of the share of regular work that is fully done",
    },
    unit: "log share",
    windowed: true,
    value: (seen) => ln(Math.max(least, 1 - overQuarters(seen, (quarter) => seen.run.series.arrears[quarter]))),
  },
];
