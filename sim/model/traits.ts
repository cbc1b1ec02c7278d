import { ln, share } from "../core/maths.ts";
import { block, first, hashName, quarter, second } from "../core/random.ts";
import type { World } from "./world.ts";

/** Ordinals reserved in the personal streams for those who are not one of the department's posts. */
const headOrdinal = 16383;
const cultureOrdinal = 16382;
const superiorOrdinal = 16381;

/** Counter of personal draw `draw` of the `spell`-th holder of post `ordinal`: 14 + 10 + 8 bits, no collisions. */
export function personalCounter(ordinal: number, spell: number, draw: number): number {
  return (ordinal << 18) | ((spell & 1023) << 8) | draw;
}

/** What a department's people fall back to: openness by contact, and a share of the house's own culture. */
export function drawCulture(w: World, d: number): void {
  const { c, p } = w;
  for (let t = 0; t < w.topicCount; t++) {
    const dt = t * w.departments + d;
    const stream = w.random.trait[t];
    block(stream, c.code[d], personalCounter(cultureOrdinal, 0, 0));
    c.culture[dt] = share(
      p.openness + p.opennessFromContact * (c.contact[dt] - 0.4) + p.opennessBetweenDepartments * (2 * quarter(stream, 0) - 1),
    );
  }
}

/**
 * A person takes the post `i`: fresh attitudes and knowledge; `newcomer` knows the house less than somebody long there. If knowledge
 * does not leave with people, a newcomer takes over what the predecessor knew and whom.
 */
export function drawPerson(w: World, i: number, newcomer: boolean): void {
  const { c, p } = w;
  const d = c.department[i];
  const code = c.code[d];
  const ordinal = c.ordinal[i];
  const spell = c.spell[i];
  block(w.random.person, code, personalCounter(ordinal, spell, 0));
  c.leaveThreshold[i] = -ln(first(w.random.person));
  c.leaveHazard[i] = 0;
  block(w.random.person, code, personalCounter(ordinal, spell, 1));
  c.load[i] = 1 + p.loadSpread * (2 * quarter(w.random.person, 0) - 1);
  const fixedTerm = quarter(w.random.person, 1) < p.fixedTermShare;
  const when = quarter(w.random.person, 2);
  const chosen = quarter(w.random.person, 3);
  c.contractEnd[i] = fixedTerm ? w.week + 1 + Math.floor((newcomer ? 0.6 + 0.4 * when : when) * p.fixedTermWeeks) : -1;
  const inherits = newcomer && w.off.knowledgeLeaves;
  if (!inherits) c.network[i] = newcomer ? 0 : 1;
  c.efficacy[i] = 0.5;
  c.backlog[i] = newcomer ? 0 : c.backlog[i];
  c.stress[i] = newcomer ? 0.5 * c.meanStress[d] : p.initialStress;
  drawSickness(w, i);
  awaitIllness(w, i);
  for (let t = 0; t < w.topicCount; t++) {
    const topic = w.topics[t];
    const it = t * w.staff + i;
    const dt = t * w.departments + d;
    const stream = w.random.trait[t];
    block(stream, code, personalCounter(ordinal, spell, 0));
    c.openness[it] = share(c.culture[dt] + p.opennessWithinDepartments * (2 * quarter(stream, 0) - 1));
    if (!inherits) {
      c.awareness[it] = share(
        topic.awareness * p.awareness +
          p.awarenessFromContact * (c.contact[dt] - 0.4) +
          p.awarenessSpread * (2 * quarter(stream, 1) - 1),
      );
      const knowHow = topic.knowHow * p.knowHow + p.knowHowSpread * (2 * quarter(stream, 2) - 1);
      c.knowHow[it] = share(newcomer ? p.newcomerKnowHow * knowHow : knowHow);
    }
    if (newcomer && chosen < c.recruits[dt]) {
      c.awareness[it] = share(c.awareness[it] + p.recruitsKnow);
      c.knowHow[it] = share(c.knowHow[it] + p.recruitsKnow);
      c.backlog[i] = p.inductionHours;
    }
    c.duty[it] = share(p.coResponsibility + 0.3 * (2 * quarter(stream, 3) - 1));
    c.trust[it] = p.initialTrust;
  }
}

/** From now on person i may fall ill, once the department's hazard reaches the threshold. */
export function awaitIllness({ c, nextIll }: World, i: number): void {
  const d = c.department[i];
  nextIll.set(i, c.sickAt[i], c.first[d], c.staffCount[d]);
}

/** When the next sick spell comes: an Exp(1) threshold above the department's hazard so far; returns a second uniform number, for the length of the present one. */
export function drawSickness(w: World, i: number): number {
  const { c } = w;
  const d = c.department[i];
  block(w.random.person, c.code[d], personalCounter(c.ordinal[i], c.spell[i], 2 + (c.sickSpell[i] % 250)));
  c.sickAt[i] = c.sickHazard[d] - ln(second(w.random.person));
  return first(w.random.person);
}

/** A head takes over department `d`: own conviction per topic, unless successors inherit it, and a new spell. */
export function drawHead(w: World, d: number): void {
  const { c, p } = w;
  const inherits = c.headSpell[d] > 0 && w.off.convictionOfHeads;
  for (let t = 0; !inherits && t < w.topicCount; t++) {
    const stream = w.random.trait[t];
    block(stream, c.code[d], personalCounter(headOrdinal, c.headSpell[d], 0));
    const dt = t * w.departments + d;
    c.conviction[dt] = share(
      p.conviction +
        p.opennessFromContact * (c.contact[dt] - 0.4) +
        p.convictionSpread * (2 * first(stream) - 1) +
        p.qualifiedConviction * c.headOffset[dt],
    );
  }
  block(w.random.head, c.code[d], c.headSpell[d]);
  c.headThreshold[d] = -ln(first(w.random.head));
  c.headHazard[d] = 0;
}

/** Stable key of the draws of Dezernat `z`. */
export function superiorCode(w: World, z: number): number {
  return hashName(`dezernat/${w.organisation.dezernate[z].code}`) | 0;
}

/** A Dezernent takes over Dezernat `z`, likewise. */
export function drawSuperior(w: World, z: number): void {
  const { c, p } = w;
  const code = superiorCode(w, z);
  const inherits = c.superiorSpell[z] > 0 && w.off.convictionOfHeads;
  for (let t = 0; !inherits && t < w.topicCount; t++) {
    const stream = w.random.trait[t];
    block(stream, code, personalCounter(superiorOrdinal, c.superiorSpell[z], 0));
    const zt = t * w.dezernate + z;
    c.superiorConviction[zt] = share(
      p.conviction + p.convictionSpread * (2 * first(stream) - 1) + p.qualifiedConviction * c.superiorOffset[zt],
    );
  }
  block(w.random.superior, code, c.superiorSpell[z]);
  c.superiorThreshold[z] = -ln(first(w.random.superior));
  c.superiorHazard[z] = 0;
}
