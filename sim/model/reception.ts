import { referenceOpenness } from "./reference-house.ts";
import type { World } from "./world.ts";

/**
 * How readily an officer is involved by people of this openness (0…1), relative to the middle: asked for advice, let in on a visit, sent
 * documents nobody has to send. Without it posts would work alike in an open and in a closed house (seed 001 §3.2).
 */
export function reception({ p, off }: World, openness: number): number {
  return off.opennessOfOthers ? 1 : Math.max(0, 1 + p.reception * (openness / referenceOpenness - 1));
}
