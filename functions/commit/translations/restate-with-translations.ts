import { createRestateArticle, type RestateArticle } from '../restate-article.ts'
import { createHoldTranslations } from './hold-translations.ts'

type Ports = Parameters<typeof createRestateArticle>[0] &
  Omit<Parameters<typeof createHoldTranslations>[0], 'restateArticle'>

/** Restates an article by an order of the desk; if that withholds it, its translations are held with it until the desk decides. */
export const createRestateWithTranslations = (ports: Ports): RestateArticle => {
  const restateArticle = createRestateArticle(ports)
  const holdTranslations = createHoldTranslations({ ...ports, restateArticle })
  return async (articleId, state, by) => {
    const restated = await restateArticle(articleId, state, by)
    if (restated && state.status === 'withheld')
      await holdTranslations(articleId, { drop: { bucket: 'desk', key: articleId } })
    return restated
  }
}
