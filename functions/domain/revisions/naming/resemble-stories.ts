import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { rateStories } from './rate-stories.ts'

/**
 * The articles an editor may choose from where a notice means none, each once: those that match anything it
 * states, such as its headline under another slug.
 */
export const resembleStories = (
  noted: readonly StoryNames[],
  target: StoryTarget,
  agency: string | undefined,
): string[] => {
  const alike = rateStories(noted, target, agency).filter(({ agreed }) => agreed.some(Boolean))
  return [...new Set(alike.map(({ names }) => names.articleId))]
}
