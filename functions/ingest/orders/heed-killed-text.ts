import type { BarWords } from '#commit/bar-words.ts'
import { caseId } from '#domain/revisions/case-id.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { ArticleStore } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { AskOfTwins } from './ask-of-twins.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  barWords: BarWords
  askOfTwins: AskOfTwins
}

/**
 * Runs after a text that came to a killed article, of which `order` has the name and place. Its words are barred like those that the kill
 * knew, and the desk is asked, once a kill, about what has them under another name; not after a kill of the desk, which may mean one of two
 * to stand. Returns the warnings for the receipt.
 */
export const createHeedKilledText =
  ({ articles, barWords, askOfTwins }: Ports) =>
  async (order: StandingOrder, id: string): Promise<string[]> => {
    const { change } = (await articles.readCurrent(id)) ?? {}
    if (change?.status !== 'canceled') return []
    const { orderKey, committedAt: droppedAt, version } = change
    const kill = await articles.readRevision(id, orderKey)
    const own = {
      ...order,
      id: caseId({ bucket: '', key: id, sequencer: `${orderKey}/text`, droppedAt }, version),
      kind: 'kill' as const,
      note: kill?.article.change?.note ?? order.note,
    }
    await barWords(id, own)
    return isFollowKey(orderKey) ? [] : askOfTwins(own, [id])
  }
