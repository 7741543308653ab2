import type { Current } from '#schemas/current.ts'
import type { Reinstatement, Revision } from '#schemas/revision.ts'
import { digestArticle } from './digest-article.ts'
import { followKey } from './order/follow-key.ts'

/**
 * A text as the reinstatement of a killed article: ordered after everything there, and telling licensees why.
 * `newest` is the greatest stored order key, if known.
 */
export const toReinstatement = (
  { orderedBy: _, ...text }: Revision,
  { orderKey, ruling }: Pick<Current, 'orderKey' | 'ruling'>,
  reinstatement: Reinstatement,
  newest?: string,
): Revision => {
  const change = { class: 'refile' as const, note: `Reinstated: ${reinstatement.reason}` }
  const article = { ...text.article, change }
  return {
    ...text,
    orderKey: followKey([orderKey, ruling, newest, text.orderKey]),
    article,
    digest: digestArticle(article),
    reinstatement,
  }
}
