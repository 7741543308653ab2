import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { foldSlug } from './fold-slug.ts'
import { foldWords } from './fold-words.ts'
import { isSameItem } from './is-same-item.ts'
import { ofAgency } from './of-agency.ts'

interface Rated {
  names: StoryNames
  /** For each name that the notice states, whether it is the story's. */
  agreed: boolean[]
}

/** How far stories agree with what a notice states. If both name an agency, it must be the same. */
export const rateStories = (
  noted: readonly StoryNames[],
  target: StoryTarget,
  agency: string | undefined,
): Rated[] => ofAgency(noted, agency).map(names => ({ names, agreed: compare(names, target) }))

const compare = (names: StoryNames, { articleId, item, slug, headline }: StoryTarget): boolean[] => [
  ...(articleId ? [names.articleId === articleId] : []),
  ...(item ? [names.items.some(each => isSameItem(each, item))] : []),
  ...(slug ? [names.slug === foldSlug(slug)] : []),
  ...(headline ? [names.headline === foldWords(headline)] : []),
]
