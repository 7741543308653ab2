import type { UsageTerm } from '#schemas/article.ts'

/** Conditions of use in one line, each in the agency's words once, whatever several codes it has. */
export const usageText = (terms: readonly UsageTerm[]): string | undefined => {
  const [first, ...rest] = new Set(terms.map(({ text }) => text))
  return (
    rest.reduce((line, text) => `${line}${isSentence(line, text) ? ' ' : '; '}${text}`, first ?? '') ||
    undefined
  )
}

/** Whether the next condition is seen to begin without a mark between them. */
const isSentence = (before: string, after: string): boolean =>
  /[.!]$/.test(before) && /^[\p{Lu}\d]/u.test(after)
