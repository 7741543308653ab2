import type { ArticleStore, ChangeLog, Deliveries, Takedowns } from '#ports'
import type { TakedownState } from '#schemas/desk-answer.ts'
import { createFindTextChange } from './find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  changes: Pick<ChangeLog, 'at'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'all' | 'acknowledgementsOf'>
}

/** Lists the articles that are killed as of now, with who has yet to take them down. An acknowledgement of an earlier kill does not count. */
export const createListTakedowns = ({ articles, changes, deliveries, takedowns }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (): Promise<TakedownState[]> => {
    const states: TakedownState[] = []
    for (const { articleId, orderedAt } of await takedowns.all()) {
      const current = await articles.readCurrent(articleId)
      const change = current?.change
      if (!current || change?.status !== 'canceled') continue
      const headline = (await findTextChange(current))?.headline
      const given = await deliveries.of(articleId)
      const said = await takedowns.acknowledgementsOf(articleId)
      const acknowledged = said
        .filter(({ version }) => version === change.version)
        .map(({ licenseeId }) => licenseeId)
      const holders = [...new Set(given.map(({ licenseeId }) => licenseeId))]
      const outstanding = holders.filter(id => !acknowledged.includes(id))
      states.push({
        articleId,
        ...(headline !== undefined && { headline }),
        version: change.version,
        orderedAt,
        outstanding,
        acknowledged,
      })
    }
    return states
  }
}
