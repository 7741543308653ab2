import type { FoundText } from '#schemas/desk/text-search.ts'

/** The texts of each article, each version once: as it was first published, or else first committed. Articles and versions are in the order given. */
export const textsByStory = (texts: readonly FoundText[]): [articleId: string, texts: FoundText[]][] => {
  const stories = new Map<string, Map<number, FoundText>>()
  for (const text of texts) {
    const versions = stories.get(text.articleId) ?? new Map<number, FoundText>()
    const known = versions.get(text.version)
    if (!known || (known.status !== 'usable' && text.status === 'usable')) versions.set(text.version, text)
    stories.set(text.articleId, versions)
  }
  return [...stories].map(([articleId, versions]) => [articleId, [...versions.values()]])
}
