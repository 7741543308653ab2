import type { UsageTerm } from '#schemas/article.ts'

/** Conditions of use in the agency's words, each once even if it has several codes. */
export const usageTexts = (terms: readonly UsageTerm[]): string[] => [
  ...new Set(terms.map(({ text }) => text)),
]
