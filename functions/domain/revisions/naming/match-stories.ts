import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { isSameAgency } from '../../conventions/agencies/is-same-agency.ts'
import { foldSlug } from './fold-slug.ts'
import { foldWords } from './fold-words.ts'
import { isSameItem } from './is-same-item.ts'

/**
 * The articles a notice may mean, each once: those that match everything it states, or, if there are none,
 * those that match any of it and whose slug does not differ. If both name an agency, it must be the same.
 */
export const matchStories = (
  noted: readonly StoryNames[],
  target: StoryTarget,
  agency: string | undefined,
): string[] => {
  const own = noted.filter(names => !agency || !names.agency || isSameAgency(names.agency, agency))
  const rated = own.map(names => ({ names, agreed: compare(names, target) }))
  const whole = rated.filter(({ agreed }) => agreed.length > 0 && agreed.every(Boolean))
  const part = rated.filter(({ names, agreed }) => agreed.some(Boolean) && !isOtherSlug(names, target))
  return [...new Set((whole.length > 0 ? whole : part).map(({ names }) => names.articleId))]
}

/** For each name the notice states, whether it is the story's. */
const compare = (names: StoryNames, { articleId, item, slug, headline }: StoryTarget): boolean[] => [
  ...(articleId ? [names.articleId === articleId] : []),
  ...(item ? [names.items.some(each => isSameItem(each, item))] : []),
  ...(slug ? [names.slug === foldSlug(slug)] : []),
  ...(headline ? [names.headline === foldWords(headline)] : []),
]

const isOtherSlug = (names: StoryNames, { slug }: StoryTarget): boolean =>
  slug !== undefined && names.slug !== undefined && names.slug !== foldSlug(slug)
