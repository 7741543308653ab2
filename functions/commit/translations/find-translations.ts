import type { Aliases } from '#ports'

/** Nobody sends a story in more languages. */
const MOST = 100

/** Ids of the translations of an article, and of those that were made from one of them. */
export const createFindTranslations =
  ({ aliases }: { aliases: Pick<Aliases, 'translationsOf'> }) =>
  async (articleId: string): Promise<string[]> => {
    const found = new Set([articleId])
    // A set is gone through together with what is added meanwhile.
    for (const each of found)
      for (const translation of await aliases.translationsOf(each))
        if (found.size <= MOST) found.add(translation)
    found.delete(articleId)
    return [...found]
  }
