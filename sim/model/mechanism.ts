import type { Text } from "../core/language.ts";

/** One mechanism that can be switched off by itself, beside whole processes of the week. */
export interface Mechanism {
  readonly id: string;
  /** Name of the flag that tells whether it is off. */
  readonly flag: string;
  readonly title: Text;
  /** What it does. */
  readonly meaning: Text;
  /** What happens in its place when it is off. */
  readonly instead: Text;
}

/** Mechanisms of the model that an experiment may take away (ablation). Where each acts: docs/odd.md, S15. */
export const mechanisms = [
  {
    id: "openness-of-others",
    flag: "opennessOfOthers",
    title: { de: "Auf die Offenheit der anderen kommt es an", en: "The openness of others counts" },
    meaning: {
      de: "Wer offen ist, hilft im eigenen Amt eher weiter, trägt als anderes Amt eher mit, kommt eher in Gremien und lässt Beauftragte eher an sich heran.",
      en: "Whoever is open is more likely to help colleagues, to join as a partner department, to come to bodies and to let officers in.",
    },
    instead: {
      de: "Hilfe, Mitzeichnung, Teilnahme an Gremien und Einbeziehung von Beauftragten rechnen überall mit derselben mittleren Offenheit von 0,55.",
      en: "Help, joining, attendance at bodies and involving officers count with the same middling openness of 0.55 everywhere.",
    },
  },
  {
    id: "size-of-house",
    flag: "sizeOfHouse",
    title: { de: "In großen Häusern kennt man sich weniger", en: "In large administrations fewer people know each other" },
    meaning: {
      de: "Je mehr Beschäftigte, desto seltener trifft man dieselbe Person wieder. Je größer ein Amt, desto weniger von ihm erreicht ein Besuch.",
      en: "The more staff, the more rarely one meets the same person again. The larger a department, the less of it a visit reaches.",
    },
    instead: {
      de: "Begegnungen, Foren und Besuche wirken wie in einem Haus mit 250 Beschäftigten in 23 Ämtern, auf das die eigene Verwaltung umgerechnet wird.",
      en: "Encounters, forums and visits act as in an administration of 250 staff in 23 departments, to which the own one is scaled.",
    },
  },
  {
    id: "interest-at-courses",
    flag: "interestAtCourses",
    title: {
      de: "Freiwillige Kurse besucht, wer Interesse und Zeit hat",
      en: "Voluntary courses draw those with interest and time",
    },
    meaning: {
      de: "Wer offen ist und nicht unter Druck steht, nimmt an freiwilligen Kursen öfter teil.",
      en: "Whoever is open and not under pressure attends voluntary courses more often.",
    },
    instead: {
      de: "Alle nehmen gleich oft teil, so oft wie das Haus im Mittel. Die Stunden bleiben insgesamt dieselben.",
      en: "Everybody attends equally often, as often as the house on average. The hours in all stay the same.",
    },
  },
  {
    id: "knowledge-leaves",
    flag: "knowledgeLeaves",
    title: { de: "Mit den Menschen geht das Wissen", en: "Knowledge leaves with people" },
    meaning: {
      de: "Wer geht, nimmt Wissen und Bekanntschaften mit. Neue bringen wenig Verfahrenswissen mit und kennen im Haus noch niemanden.",
      en: "Leavers take knowledge and acquaintances along. Newcomers bring little know-how and know nobody in the house yet.",
    },
    instead: {
      de: "Neue übernehmen, was die vorige Person wusste und wen sie kannte, in Einheiten auch ihr Können. Arbeitsbeziehungen und der Blick auf den ganzen Ablauf leiden nicht, wenn jemand geht.",
      en: "Newcomers take over what their predecessors knew and whom, in units their skill too. Ties and the view of the whole process do not suffer when somebody leaves.",
    },
  },
  {
    id: "conviction-of-heads",
    flag: "convictionOfHeads",
    title: { de: "Neue Leitungen denken anders", en: "New heads think differently" },
    meaning: {
      de: "Neue Leitungen und Dezernent*innen bringen eigene Überzeugungen mit. Was vorher verabredet war, bindet sie weniger.",
      en: "New heads and Dezernenten bring convictions of their own. What was agreed before binds them less.",
    },
    instead: {
      de: "Wer neu leitet, übernimmt Überzeugungen, Verabredungen, Geduld und Vertrauen. Auch ein Wechsel des Dezernats löst keine Verabredung.",
      en: "Whoever takes over inherits convictions, agreements, goodwill and trust. Moving to another Dezernat loosens no agreement either.",
    },
  },
  {
    id: "late-answers-cost",
    flag: "lateAnswersCost",
    title: { de: "Späte Antworten kosten Vertrauen", en: "Late answers cost trust" },
    meaning: {
      de: "Kommt der Rat der Beauftragten spät oder gar nicht, sinkt das Vertrauen in sie.",
      en: "When officers' advice comes late or not at all, trust in them falls.",
    },
    instead: {
      de: "Späte und ausbleibende Antworten ändern das Vertrauen nicht. Schnelle Hilfe stärkt es weiterhin.",
      en: "Late and missing answers leave trust as it is. Quick help still strengthens it.",
    },
  },
] as const satisfies readonly Mechanism[];

export type MechanismId = (typeof mechanisms)[number]["id"];
/** Ids of the mechanisms. */
export const mechanismIds: readonly MechanismId[] = mechanisms.map(({ id }) => id);

/** Per mechanism whether it is off. */
export type MechanismsOff = Readonly<Record<(typeof mechanisms)[number]["flag"], boolean>>;

/** Flags of the mechanisms that `ids` name; other ids are passed over. */
export function mechanismsOff(ids: readonly string[]): MechanismsOff {
  return Object.fromEntries(mechanisms.map(({ id, flag }) => [flag, ids.includes(id)])) as MechanismsOff;
}
