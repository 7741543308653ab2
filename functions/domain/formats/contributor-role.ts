import type { ContributorRole } from '#schemas/article.ts'

const functions: readonly (readonly [RegExp, ContributorRole | undefined])[] = [
  [/caption|descr/, undefined],
  [/edit|revis|desk/, 'editing'],
  [/photo|camera|image/, 'photography'],
  [/research/, 'research'],
  [/report|correspond|contribut/, 'reporting'],
  [/writ|author/, 'writing'],
]

/** The part that a function stated in metadata ("editor", "ctrol:photographer") has in a story; undefined where it has none. */
export const contributorRole = (words: string): ContributorRole | undefined =>
  functions.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1]
