import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { isOtherSlug } from './is-other-slug.ts'
import { isSameItem } from './is-same-item.ts'

/** Whether a notice states a slug or number, and the story has another. */
export const isOtherStory = (names: StoryNames, target: StoryTarget): boolean =>
  isOtherSlug(names, target) || isOtherItem(names, target)

const isOtherItem = ({ items }: StoryNames, { item }: StoryTarget): boolean =>
  item !== undefined && items.length > 0 && !items.some(each => isSameItem(each, item))
