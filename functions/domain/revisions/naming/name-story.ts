import type { Article } from '#schemas/article.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { foldSlug } from './fold-slug.ts'
import { foldWords } from './fold-words.ts'

/** The names by which a revision's story may be found. */
export const nameStory = ({
  id,
  agency,
  sourceId,
  alternateIds = [],
  slugline,
  headline,
}: Article): StoryNames => ({
  articleId: id,
  ...(agency && { agency }),
  items: [...new Set([...(sourceId ? [sourceId] : []), ...alternateIds.map(({ value }) => value)])],
  ...(slugline && { slug: foldSlug(slugline) }),
  headline: foldWords(headline),
})
