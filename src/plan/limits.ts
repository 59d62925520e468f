/** What a link holds of a plan at most; whatever makes a plan keeps within it. */
export const planLimits = { steps: 200, text: 5000, minutes: 999 } as const;
