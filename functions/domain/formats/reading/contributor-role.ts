import { ContributorRole } from '#schemas/article.ts'

const functions: readonly (readonly [RegExp, ContributorRole | undefined])[] = [
  [/caption|descr/, undefined],
  [/edit|revis|desk/, 'editing'],
  [/photo|camera|image/, 'photography'],
  [/research/, 'research'],
  [/report|correspond|contribut/, 'reporting'],
  [/writ|author/, 'writing'],
]

/**
 * The part that a function stated in metadata ("editor", "ctrol:photographer") has in a story; undefined where it has none. The role of a
 * contributor, as articles have it, is itself.
 */
export const contributorRole = (words: string): ContributorRole | undefined => {
  const own = ContributorRole.safeParse(words)
  return own.success ? own.data : functions.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1]
}
