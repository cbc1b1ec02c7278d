import { ln } from "../../../core/maths.ts";
import { fateValue, gapOf, total } from "../../../metrics/summaries.ts";
import { type Fate, fateInfo, fates, type Stage, stages, stageTitles } from "../../../model/fate.ts";
import type { Measure, Seen } from "./measure.ts";

/** Half a case more of both outcomes, so that a share of 0 has a logarithm (Haldane–Anscombe). */
const half = 0.5;

const due = ({ cases, topic }: Seen): number => total(cases.value, cases, topic);

function shareOf(seen: Seen, wanted: readonly Fate[]): number {
  const all = due(seen);
  return all > 0 ? fateValue(seen.cases, seen.topic, wanted) / all : Number.NaN;
}

/** Value that reached a stage, and value that passed it. */
function atStage(seen: Seen, stage: Stage): readonly [reached: number, passed: number] {
  const at = stages.indexOf(stage);
  let reached = 0;
  let passed = 0;
  for (const fate of fates) {
    const stoppedAt = fateInfo[fate].stage === null ? stages.length : stages.indexOf(fateInfo[fate].stage);
    const value = fateValue(seen.cases, seen.topic, [fate]);
    if (stoppedAt >= at) reached += value;
    if (stoppedAt > at) passed += value;
  }
  return [reached, passed];
}

const lost = fates.map(
  (fate): Measure => ({
    id: `lost.${fate}`,
    title: { de: `Anteil: ${fateInfo[fate].title.de}`, en: `Share: ${fateInfo[fate].title.en}` },
    unit: "share 0…1",
    windowed: true,
    value: (seen) => shareOf(seen, [fate]),
  }),
);

const passed = stages.flatMap((stage): Measure[] => [
  {
    id: `pass.${stage}`,
    title: {
      de: `Anteil der Fälle bei „${stageTitles[stage].de}“, die weiterkommen`,
      en: `Share of cases at “${stageTitles[stage].en}” that pass`,
    },
    unit: "share 0…1",
    windowed: true,
    value: (seen) => {
      const [reached, through] = atStage(seen, stage);
      return reached > 0 ? through / reached : Number.NaN;
    },
  },
  {
    id: `logPass.${stage}`,
    title: {
      de: `Logarithmus des Anteils, der bei „${stageTitles[stage].de}“ weiterkommt`,
      en: `Logarithm of the share that passes “${stageTitles[stage].en}”`,
    },
    unit: "log share",
    windowed: true,
    value: (seen) => {
      const [reached, through] = atStage(seen, stage);
      return reached > 0 ? ln((through + half) / (reached + 2 * half)) : Number.NaN;
    },
  },
]);

/** Shares of the value due, by fate and by stage. */
export const caseShares: readonly Measure[] = [
  ...lost,
  ...passed,
  {
    id: "logPass",
    title: { de: "Logarithmus des umgesetzten Anteils", en: "Logarithm of the share put into practice" },
    unit: "log share",
    windowed: true,
    value: (seen) => {
      const all = due(seen);
      return all > 0 ? ln(((1 - gapOf(seen.cases, seen.topic)) * all + half) / (all + 2 * half)) : Number.NaN;
    },
  },
  {
    id: "onPaper",
    title: { de: "Anteil der erledigten Fälle nur auf dem Papier", en: "Share of finished cases done on paper only" },
    unit: "share 0…1",
    windowed: true,
    value: (seen) => {
      const thin = fateValue(seen.cases, seen.topic, ["symbolic"]);
      const done = thin + fateValue(seen.cases, seen.topic, ["implemented"]);
      return done > 0 ? thin / done : Number.NaN;
    },
  },
  {
    id: "undecided",
    title: {
      de: "Anteil der Fälle ohne begründete Entscheidung",
      en: "Share of cases that ended without a reasoned decision",
    },
    unit: "share 0…1",
    windowed: true,
    value: (seen) =>
      shareOf(
        seen,
        fates.filter((fate) => !fateInfo[fate].considered),
      ),
  },
];
