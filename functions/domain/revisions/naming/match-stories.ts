import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { isOtherSlug } from './is-other-slug.ts'
import { rateStories } from './rate-stories.ts'

/**
 * The articles a notice may mean, each once: those that match everything it states, or, if there are none,
 * those that match any of it and whose slug does not differ. If both name an agency, it must be the same.
 */
export const matchStories = (
  noted: readonly StoryNames[],
  target: StoryTarget,
  agency: string | undefined,
): string[] => {
  const rated = rateStories(noted, target, agency)
  const whole = rated.filter(({ agreed }) => agreed.length > 0 && agreed.every(Boolean))
  const part = rated.filter(({ names, agreed }) => agreed.some(Boolean) && !isOtherSlug(names, target))
  return [...new Set((whole.length > 0 ? whole : part).map(({ names }) => names.articleId))]
}
