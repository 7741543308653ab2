import type { ArticleStore, Deliveries, Takedowns } from '#ports'
import type { OutstandingTakedown } from '#schemas/account.ts'
import type { Takedown } from '#schemas/takedown.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'open' | 'acknowledgementsOf'>
}

/** The killed articles that a licensee was given and has not said to be down, oldest kill first, however long ago that was. */
export type FindOutstanding = (licenseeId: string) => Promise<OutstandingTakedown[]>

/** Asked of the open takedowns alone, which are few. An acknowledgement of an earlier kill does not count. */
export const createFindOutstanding = ({ articles, deliveries, takedowns }: Ports): FindOutstanding => {
  const find = async (
    { articleId, orderedAt }: Takedown,
    licenseeId: string,
  ): Promise<OutstandingTakedown[]> => {
    const isHis = (each: { licenseeId: string }) => each.licenseeId === licenseeId
    if (!(await deliveries.of(articleId)).some(isHis)) return []
    const [current, said] = await Promise.all([
      articles.readCurrent(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    if (current?.change?.status !== 'canceled') return []
    const { version } = current.change
    if (said.filter(isHis).some(each => each.version === version)) return []
    return [{ articleId, version, orderedAt }]
  }
  return async licenseeId => {
    // An order that was noted again stands among the open ones more than once.
    const latest = new Map((await takedowns.open()).map(takedown => [takedown.articleId, takedown]))
    const found = await Promise.all([...latest.values()].map(takedown => find(takedown, licenseeId)))
    return found.flat().sort((a, b) => a.orderedAt.localeCompare(b.orderedAt))
  }
}
