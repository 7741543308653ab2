import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { foldSlug } from './fold-slug.ts'
import { isSameItem } from './is-same-item.ts'

/** Whether a notice states a slug or number, and the story has another. */
export const isOtherStory = ({ slug, items }: StoryNames, target: StoryTarget): boolean => {
  const { slug: stated, item } = target
  const isOtherSlug = stated !== undefined && slug !== undefined && slug !== foldSlug(stated)
  return (
    isOtherSlug || (item !== undefined && items.length > 0 && !items.some(each => isSameItem(each, item)))
  )
}
