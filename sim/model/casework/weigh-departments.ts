import { referenceOpenness } from "../reference-house.ts";
import type { World } from "../world.ts";

/** What a week is like for cases in each department, before it comes to the person who handles them. */
export function weighDepartments(w: World): void {
  const { c, p, departments } = w;
  const alike = w.off.opennessOfOthers;
  for (let t = 0; t < w.topicCount; t++) {
    const known = 1 - 0.6 * c.dutyLevel[t];
    const unprompted = 1 - p.salienceReach * c.eventSalience[t];
    const outside = p.legalWeight * c.dutyLevel[t] + p.salienceWeight * c.eventSalience[t];
    for (let d = 0; d < departments; d++) {
      const dt = t * departments + d;
      const uncertain = known * (1 - c.clarity[dt]);
      c.unclearAlone[dt] = uncertain * c.novelty[dt];
      c.unclear[dt] = uncertain * (1 - (1 - c.novelty[dt]) * (1 - p.unclear));
      const pointed = p.seismograph * c.seismograph[t] * c.contact[dt];
      c.blindness[dt] =
        unprompted * (1 - pointed) * (1 - p.visitPrompts * c.visited[dt]) * (1 - p.screenPrompts * c.screenCover[dt]);
      const signal = p.priorityWeight * (0.4 + 0.6 * c.hierarchy[d]) * c.priority[dt];
      c.motive[dt] = signal + outside + p.normWeight * c.meanOpenness[dt];
      c.joinMotive[dt] =
        signal +
        outside +
        p.authorityWeight * c.authority[t] +
        p.opennessWeight * (alike ? referenceOpenness : c.meanOpenness[dt]) * (1 - p.stressCloses * c.meanStress[d]);
    }
  }
}
