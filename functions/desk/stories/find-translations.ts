import { namesAnother } from '#commit/translations/names-another.ts'
import type { Aliases, ArticleStore, ChangeLog } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { LinkedStory, Story } from '#schemas/desk/story.ts'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  aliases: Pick<Aliases, 'translationsOf'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** Nobody sends a story in more languages. */
const MOST = 100

/** Finds the story that an article is translated from, which may not have come, and its translations, each as it stands. */
export const createFindTranslations = ({ aliases, articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async ({ id, translationOf }: Article): Promise<Pick<Story, 'original' | 'translations'>> => {
    const noted = (await aliases.translationsOf(id)).slice(0, MOST)
    const ids = [...noted.map(({ articleId }) => articleId), ...(translationOf ? [translationOf.id] : [])]
    const stories = new Map<string, LinkedStory>()
    const latest = new Map<string, Change>()
    for (const current of ids.length > 0 ? await articles.readCurrents([...new Set(ids)]) : []) {
      const { headline, language } = (await findTextChange(current)) ?? {}
      const { articleId, change } = current
      if (!change) continue
      latest.set(articleId, change)
      stories.set(articleId, {
        articleId,
        status: change.status,
        ...(headline && { headline }),
        ...(language && { language }),
      })
    }
    const translations = noted
      .filter(each => !namesAnother(latest.get(each.articleId), each))
      .map(({ articleId }) => articleId)
    return {
      ...(translationOf && { original: stories.get(translationOf.id) ?? { articleId: translationOf.id } }),
      translations: [...new Set(translations)].flatMap(each => stories.get(each) ?? []),
    }
  }
}
