import { code, table } from "../blocks.ts";
import type { ValidationData } from "./data.ts";
import { bullets, listed, points } from "./format.ts";

/** Shares of draws above and below which a pattern hardly tells draws apart. */
const [nearlyAll, hardlyAny] = [0.9, 0.1];

/** How often each C pattern holds in draws from the ranges, before anything was weighed. */
export function predictiveTable({ analysis, patterns, provenance }: ValidationData): string {
  const rows = analysis.patterns.map(({ id, prior, priorTrue }) => {
    const claims = patterns.patterns.find((one) => one.id === id)?.contrasts.map(({ claim }) => claim) ?? [];
    const grade = provenance.patterns.find((one) => one.id === id)?.grade ?? "";
    const parts = new Map<string, string[]>();
    priorTrue.forEach((share, i) => {
      const claim = claims[i] ?? `claim ${i + 1}`;
      parts.set(claim, [...(parts.get(claim) ?? []), points(share)]);
    });
    return [code(id), grade, points(prior), [...parts].map(([claim, shares]) => `${claim} ${shares.join(" / ")}`).join(", ")];
  });
  const ids = (wanted: (prior: number) => boolean) => analysis.patterns.filter(({ prior }) => wanted(prior)).map(({ id }) => id);
  const easy = ids((prior) => prior >= nearlyAll);
  const rare = ids((prior) => prior <= hardlyAny);
  const all = analysis.patterns.length;
  return [
    bullets([
      `**Draws**: ${provenance.draws} sets of assumptions from the ranges, ${provenance.replications} runs with different chance in each arm of each.`,
      `**Holds in ${points(nearlyAll)} of 100 draws or more**: ${easy.length} of ${all} (${listed(easy)}). Such a pattern hardly tells draws apart, and passing it is little praise.`,
      `**Holds in ${points(hardlyAny)} of 100 or fewer**: ${rare.length} of ${all} (${listed(rare)}). Such a pattern needs special assumptions, or the model lacks its mechanism.`,
    ]),
    table(["pattern", "grade", "all of it holds, of 100 draws", "each claim by itself, chance in the model taken out"], rows),
  ].join("\n\n");
}
