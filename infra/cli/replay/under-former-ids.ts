import type { Normalized } from '#domain/copy.ts'

/**
 * The stories of a drop under the ids of the articles that it made when it came. Newer rules may read a headline
 * otherwise, and with it the id of a story that its agency gave none: then what was killed or held is of another id than
 * its text. Stories with an id of their own are paired, in the order of the drop, with the articles that no story has, if
 * they are as many. A drop with a notice, which changes articles that are not its own, stays as it is.
 */
export const underFormerIds = (
  stories: readonly Normalized[],
  articleIds: readonly string[],
): Normalized[] => {
  const read = new Set(stories.map(({ article }) => article.id))
  const lost = articleIds.filter(id => !read.has(id))
  const strange = stories.filter(({ article }) => !articleIds.includes(article.id))
  if (strange.length !== lost.length || stories.some(({ notice }) => notice)) return [...stories]
  return stories.map(story => {
    const id = lost[strange.indexOf(story)]
    return id === undefined ? story : { ...story, article: { ...story.article, id } }
  })
}
