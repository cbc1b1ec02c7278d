import type { Instrument } from "./instrument.ts";
import { planningAndBuilding, urbanPlanning } from "./parts/department-types.ts";
import { effortLever, effortParameters } from "./parts/effort.ts";
import { read, spanOf } from "./parts/values.ts";

const scopes = { planning: urbanPlanning, planningAndBuilding };

const parameters = {
  scope: {
    title: { de: "Wo sie gilt", en: "Where it applies" },
    unit: "choice",
    default: "planningAndBuilding",
    choices: ["planning", "planningAndBuilding"] as const,
    source: "seed 001 §1.3 (Remscheid: land-use planning, all urban development projects)",
  },
  coverage: {
    title: { de: "Anteil der Fälle, die geprüft werden", en: "Share of cases checked" },
    unit: "share",
    default: 0.9,
    min: 0,
    max: 1,
    source: "assumption (seed 001 §1.3: all urban development projects)",
  },
  guidance: {
    title: { de: "Verfahrenswissen in den Prüfschritten", en: "Know-how written into the steps" },
    unit: "0…1",
    default: 0.4,
    min: 0,
    max: 1,
    source: "assumption (six steps, a clear basis for decisions: seed 001 §1.3)",
  },
  hoursPerCase: {
    title: { de: "Aufwand je geprüftem Fall", en: "Effort for each case checked" },
    unit: "h",
    default: 1,
    min: 0,
    max: 40,
    source: "assumption",
  },
  ...effortParameters({ setUpHours: 0, setUpEuro: 0, source: "assumption (written in a project before: seed 001 §1.3)" }),
};

/** A checklist in six steps that planning must go through early (Klima-Check); a rule that stays when its makers leave. */
export const checklist: Instrument = {
  id: "checklist",
  title: { de: "Klima-Check in sechs Schritten", en: "Six-step climate check" },
  description: {
    de: "Planung und Bau prüfen jedes Vorhaben früh in sechs festen Schritten. Der Check gilt weiter, auch wenn die Menschen gehen, die ihn geschrieben haben.",
    en: "Planning and building check every project early, in six fixed steps. The check remains in force even when those who wrote it leave.",
  },
  group: "rule",
  kind: "option",
  pulls: ["rule", "effort"],
  parameters,
  participants: {
    de: "Die Ämter, in deren Verfahren die Prüfschritte stehen. Wer sie geschrieben hat, wird danach nicht mehr gebraucht.",
    en: "The departments whose procedures contain the steps. Those who wrote them are no longer needed afterwards.",
  },
  course: {
    de: "Von der ersten Woche an läuft jedes erfasste Vorhaben durch die Schritte, auch nach Wechseln im Personal. Die Regel gilt, solange ihre Laufzeit dauert.",
    en: "From the first week every project covered goes through the steps, whoever joins or leaves. The rule holds while its span runs.",
  },
  leaves: {
    de: "Fällt die Regel weg, fehlt sofort ihr Hinweis. Was die Beschäftigten dabei gelernt haben, verblasst langsam.",
    en: "If the rule is dropped its pointer is gone at once. What staff learned by using it fades slowly.",
  },
  evidence: [
    {
      claim: {
        de: "Der Klima-Check stellt sicher, dass Klimaanpassung in der Bauleitplanung systematisch berücksichtigt wird.",
        en: "The Klima-Check makes sure that climate adaptation is considered systematically in land-use planning.",
      },
      source: "seed 001 §1.3 (Remscheid)",
      grade: "observed",
      patterns: ["checklist-displacement"],
    },
    {
      claim: {
        de: "Er kann nicht garantieren, dass alles Erforderliche in den Verfahren auch umgesetzt wird.",
        en: "It cannot guarantee that everything required is also implemented in the procedures.",
      },
      source: "seed 001 §1.3 (Remscheid)",
      grade: "observed",
      patterns: ["checklist-displacement"],
    },
    {
      claim: {
        de: "Checkliste und Arbeitskreise bestanden nach dem Ende des Projekts fort, in dem sie entstanden.",
        en: "Checklist and working circles lived on after the end of the project in which they were made.",
      },
      source: "seed 001 §3.1 (Remscheid)",
      grade: "observed",
      patterns: ["rules-survive", "what-survives"],
    },
  ],
  example: { topics: ["climate-adaptation"], start: 130, end: null, with: { coverage: 0.9, guidance: 0.4 } },
  levers(values, context) {
    const v = read(parameters, values);
    return [
      {
        ...spanOf(context),
        lever: "rule",
        rule: context.id,
        topics: context.topics,
        kind: "checklist",
        scope: scopes[v.scope],
        coverage: v.coverage,
        guidance: v.guidance,
        hoursPerCase: v.hoursPerCase,
      },
      ...effortLever(context, v, { types: scopes[v.scope] }),
    ];
  },
};
