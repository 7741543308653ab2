/**
 * Of properties (`\p{Lu}`, with "i" behind it where case is ignored): which common characters they find, as it stands in a class. Bundles hold those that rules
 * ask for most (`infra/bundling/plugins/written-out.ts`).
 */
export const commonRanges = new Map<string, string>()
