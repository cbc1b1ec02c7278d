/** The experiment with all its mechanisms. */
export const asIs = "as-is";

/** The funnel in the model's place. */
export const funnelId = "funnel";

/** Null models that run beside, the simplest first. */
export const nullModels = [funnelId, "queue-network", "demand-only"] as const;
