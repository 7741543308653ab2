import type { ArticleStore } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { FindStories } from './find-stories.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  /** Finds the stories whose headline stands in the words of an order. */
  findMentioned: FindStories
}

/** Of stories whose headline stands in an order: they are one, under several file names. */
const MOST_MENTIONED = 3

/** The same order for each story whose headline stands in it, but for those that are killed. */
export const createOrdersForMentioned =
  ({ articles, findMentioned }: Ports) =>
  async (order: StandingOrder): Promise<StandingOrder[]> => {
    const each: StandingOrder[] = []
    for (const articleId of (await findMentioned(order)).slice(0, MOST_MENTIONED)) {
      const { change } = (await articles.readCurrent(articleId)) ?? {}
      if (change && change.status !== 'canceled')
        each.push({ ...order, id: `${order.id}-${articleId}`, target: { articleId } })
    }
    return each
  }
