import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import type { Decision } from './decision.ts'

/**
 * What the dismissal of a case did, with the way back; `isLate` says that its story came before. A case about one story is decided anew on its
 * page, and one that waits for its story by its notice.
 */
export const dismissalOf = (
  { candidates }: Pick<Case, 'candidates'>,
  stories: Readonly<Record<string, Pick<StoryFacts, 'headline'>>>,
  isLate: boolean,
): Decision => {
  if (isLate)
    return {
      words:
        'its story came in the meantime, so the kill was carried out. If that was a mistake, reinstate it on its page.',
    }
  const [articleId, ...others] = candidates
  if (articleId !== undefined && others.length === 0)
    return {
      words: 'the case is closed, and its story stays as it is. Its page holds, releases or kills it.',
      articleId,
      headline: stories[articleId]?.headline,
    }
  return {
    words:
      'the case is closed, and nothing else changed. If that was a mistake, drop its notice again under another name.',
  }
}
