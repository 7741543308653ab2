import type { Aliases, ArticleStore } from '#ports'
import type { Change } from '#schemas/change.ts'
import { namesAnother } from './names-another.ts'

/** Nobody sends a story in more languages. */
const MOST = 100

interface Ports {
  aliases: Pick<Aliases, 'translationsOf'>
  articles: Pick<ArticleStore, 'readCurrent'>
}

export interface FoundTranslation {
  change: Change
  /** What it was made from: the article itself, or another translation, which stands before it. */
  originalId: string
}

/**
 * The translations of an article, and those that were made from one of them, with their latest changes. What was made from one is looked
 * for after that was handled: once it is held, of two that cross, one sees the other. One whose current version names another original is
 * none; one that is not committed yet has no change, but those made from it have.
 */
export const createFindTranslations = ({ aliases, articles }: Ports) =>
  async function* findTranslations(articleId: string): AsyncGenerator<FoundTranslation> {
    const seen = new Set([articleId])
    // A set is gone through together with what is added meanwhile.
    for (const each of seen)
      for (const noted of await aliases.translationsOf(each)) {
        if (seen.has(noted.articleId) || seen.size > MOST) continue
        const { change } = (await articles.readCurrent(noted.articleId)) ?? {}
        if (namesAnother(change, noted)) continue
        seen.add(noted.articleId)
        if (change) yield { change, originalId: each }
      }
  }
