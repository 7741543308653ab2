import type { ArticleStore, Deliveries, Takedowns } from '#ports'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'all' | 'acknowledgementsOf'>
}

/** A killed article, and who was given it. */
export interface TakedownState {
  articleId: string
  version: number
  orderedAt: string
  /** Licensees who were given it and have not said that it is down. */
  outstanding: string[]
  acknowledged: string[]
}

/** Lists the articles that are killed as of now, with who has yet to take them down. An acknowledgement of an earlier kill does not count. */
export const createListTakedowns =
  ({ articles, deliveries, takedowns }: Ports) =>
  async (): Promise<TakedownState[]> => {
    const states: TakedownState[] = []
    for (const { articleId, orderedAt } of await takedowns.all()) {
      const change = (await articles.readCurrent(articleId))?.change
      if (change?.status !== 'canceled') continue
      const given = await deliveries.of(articleId)
      const said = await takedowns.acknowledgementsOf(articleId)
      const acknowledged = said
        .filter(({ version }) => version === change.version)
        .map(({ licenseeId }) => licenseeId)
      const holders = [...new Set(given.map(({ licenseeId }) => licenseeId))]
      const outstanding = holders.filter(id => !acknowledged.includes(id))
      states.push({ articleId, version: change.version, orderedAt, outstanding, acknowledged })
    }
    return states
  }
