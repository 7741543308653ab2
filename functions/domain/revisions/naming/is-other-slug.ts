import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { foldSlug } from './fold-slug.ts'

/** Whether a notice states a slug, and the story has another. */
export const isOtherSlug = (names: StoryNames, { slug }: StoryTarget): boolean =>
  slug !== undefined && names.slug !== undefined && names.slug !== foldSlug(slug)
