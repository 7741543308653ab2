import type { UsageTerm } from '#schemas/article.ts'

/** Conditions of use in the agency's words, each once, whatever several codes it has. */
export const usageTexts = (terms: readonly UsageTerm[]): string[] => [
  ...new Set(terms.map(({ text }) => text)),
]
