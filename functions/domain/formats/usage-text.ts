import type { UsageTerm } from '#schemas/article.ts'

/** Conditions of use in one line, each in the agency's words once, whatever several codes it has. */
export const usageText = (terms: readonly UsageTerm[]): string | undefined =>
  [...new Set(terms.map(({ text }) => text))].join('; ') || undefined
