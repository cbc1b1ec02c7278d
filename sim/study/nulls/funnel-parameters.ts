import type { ParameterName } from "../../model/parameter-names.ts";
import type { FunnelStage } from "./funnel-base.ts";

/** Parameters that raise (`+`) or lower (`−`) the share of cases passing a stage. */
type Signs = Readonly<Record<"raise" | "lower", readonly ParameterName[]>>;

/**
 * The stage each parameter belongs to and the sign of its effect there; source: what the parameter is (scenarios/parameters.yaml),
 * sign: assumption. Spreads, paces, memories, how quickly things fade or grow, how far signals carry, who leaves and who comes
 * stand for people and time: the funnel knows neither, so they are not listed and do nothing.
 */
export const funnelParameters: Readonly<Record<FunnelStage, Signs>> = {
  assign: { raise: ["unitClarity", "backingClarity", "bodyClarity", "crisisClarity"], lower: ["unclear"] },
  notice: {
    raise: ["awareness", "rulePrompts", "visitPrompts", "screenPrompts", "salienceReach", "voluntaryScreening", "seismograph"],
    lower: ["screenHours", "visitHours"],
  },
  takeUp: {
    raise: [
      ...(["openness", "coResponsibility", "conviction"] as const),
      ...(["opennessWeight", "priorityWeight", "coResponsibilityWeight", "normWeight", "legalWeight", "salienceWeight"] as const),
    ],
    lower: ["departmentalLogic", "stressCloses"],
  },
  knowHow: {
    raise: ["knowHow", "help", "asking", "askUnknown", "adviceEase", "initialTrust", "outsideReach", "examplesEase"],
    lower: ["knowHowNeeded", "adviceHours", "discord"],
  },
  coordinate: {
    raise: [
      ...(["authorityWeight", "tieWeight", "bodyWeight", "headAttention", "mattersPerMeetingHour"] as const),
      ...(["encounters", "acquaintanceGain", "attendance", "teamTie", "boundaryMeetings", "thinkAlong"] as const),
    ],
    lower: ["partners", "partnerLogic", "objection", "reworkWeeks", "headHours", "liaisonHours", "bothSides"],
  },
  decide: {
    raise: ["superiorAttention", "lineAuthority", "betweenDezernate", "acrossBoundary", "hearingPersuades", "statuteSettles"],
    lower: ["conflict", "settlingHours", "releaseReserve", "councilShare", "vetoHits"],
  },
  afford: {
    raise: ["baseBudget", "potCarryWeeks", "fundsPerHour", "earmarkKept"],
    lower: ["moneyShare", "moneyEuro", "voluntaryCut", "programmeShare"],
  },
  do: {
    raise: ["deadline", "weeklyHours", "productiveShare", "protection", "dutyProtection", "processSaves"],
    lower: [
      ...(["utilisation", "occasionRate", "effort", "stressLoss", "vacancyShared"] as const),
      ...(["reworkHours", "partnerHours", "jointPlanningHours"] as const),
    ],
  },
  quality: {
    raise: ["evaluationCorrects"],
    lower: ["thinness", "thinFromStress", "thinFromIgnorance", "thinFromObjections", "delegationErrors"],
  },
};
