import type { ReadNamesAround } from '#commit/read/read-names-around.ts'
import type { Normalized } from '#domain/copy.ts'
import { mentionStories } from '#domain/revisions/naming/mention-stories.ts'
import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { IngestedStory } from '../ingested-story.ts'
import { createFindStories, type FindStories } from './find-stories.ts'
import type { FollowAll } from './follow-all.ts'
import { createOrdersForMentioned } from './orders-for-mentioned.ts'
import type { SplitOrder } from './split-order.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  readNamesAround: ReadNamesAround
  findStories: FindStories
  splitOrder: SplitOrder
  followAll: FollowAll
}

/** Undefined for what may be a story, where none is known that it would hold. */
export type FollowEach = (
  notice: Normalized,
  order: StandingOrder,
  own: Revision,
) => Promise<IngestedStory | undefined>

/** Follows a notice for each story that it names. One that has a refusal is refused if that story is not here, but for the stories that its words mention. */
export const createFollowEach = (ports: Ports): FollowEach => {
  const { articles, readNamesAround, findStories, splitOrder, followAll } = ports
  const ordersForMentioned = createOrdersForMentioned({
    articles,
    findMentioned: createFindStories(readNamesAround, mentionStories),
  })
  const isKnown = async (order: StandingOrder, ownId: string): Promise<boolean> =>
    (await articles.readCurrent(ownId))?.change !== undefined || (await findStories(order)).length > 0

  return async ({ notice, path }, order, own) => {
    if (notice?.isGuess && (await findStories(order)).length === 0) return undefined
    if (notice?.refusal && !(await isKnown(order, own.articleId))) {
      const each = await ordersForMentioned(order)
      return each.length > 0
        ? followAll(each, own, path)
        : { items: [], warnings: [], rejection: notice.refusal }
    }
    return followAll(await splitOrder(order, notice?.others), own, path)
  }
}
