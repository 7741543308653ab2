import type { Article } from '#schemas/article.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { digestText } from './digest-text.ts'
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
  body,
}: Article): StoryNames => {
  const text = digestText({ body })
  return {
    articleId: id,
    ...(agency && { agency }),
    items: [...new Set([...(sourceId ? [sourceId] : []), ...alternateIds.map(({ value }) => value)])],
    ...(slugline && { slug: foldSlug(slugline) }),
    headline: foldWords(headline),
    ...(text && { text }),
  }
}
