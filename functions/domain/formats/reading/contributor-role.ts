import { ContributorRole } from '#schemas/article.ts'

const functions: readonly (readonly [RegExp, ContributorRole | undefined])[] = [
  [/caption|descr/, undefined],
  [/edit|revis|desk/, 'editing'],
  [/photo|camera|image/, 'photography'],
  [/research/, 'research'],
  [/report|correspond|contribut/, 'reporting'],
  [/writ|author|creator/, 'writing'],
]

/**
 * The contributor role for a function in metadata ("editor", "ctrol:photographer"), or undefined. A role as
 * articles have it is kept.
 */
export const contributorRole = (words: string): ContributorRole | undefined => {
  const own = ContributorRole.safeParse(words)
  return own.success ? own.data : functions.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1]
}
