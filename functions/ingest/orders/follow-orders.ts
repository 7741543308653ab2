import { createBarWords } from '#commit/bar-words.ts'
import type { CommitRevision } from '#commit/commit-revision.ts'
import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { createReadWords } from '#commit/read/read-words.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createHoldTranslations } from '#commit/translations/hold-translations.ts'
import type { Normalized } from '#domain/copy.ts'
import { mentionStories } from '#domain/revisions/naming/mention-stories.ts'
import { resembleStories } from '#domain/revisions/naming/resemble-stories.ts'
import type { Aliases, ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { SettleHolds } from '../cases/settle-holds.ts'
import type { IngestedStory } from '../ingested-story.ts'
import { toNoticeItem } from '../receipts/to-notice-item.ts'
import { createHoldTranslationsOf } from '../translations/hold-translations-of.ts'
import { createApplyCancellation } from './apply-cancellation.ts'
import { createAskOfReplaced } from './ask-of-replaced.ts'
import { createAskOfTwins } from './ask-of-twins.ts'
import type { CarryOut } from './carry-out.ts'
import { createFindStories } from './find-stories.ts'
import { createFollowAll } from './follow-all.ts'
import { createFollowCopy } from './follow-copy.ts'
import { createFollowNotice } from './follow-notice.ts'
import { createHeedKilledText } from './heed-killed-text.ts'
import { createHoldTwins } from './hold-twins.ts'
import { createOrdersForMentioned } from './orders-for-mentioned.ts'
import { createSplitOrder } from './split-order.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  aliases: Pick<Aliases, 'notedOn' | 'translationsOf'>
  standingOrders: StandingOrders
  cases: Cases
  clock: Clock
  commitRevision: CommitRevision
  carryOut: CarryOut
  settleHolds: SettleHolds
}

/** The id of no article. */
const NOBODY = ''

/**
 * What is done for a notice or a canceled item, in a module of its own: it is loaded with the first of them,
 * since most runs bring none.
 */
export const createFollowOrders = (given: Ports) => {
  const ports = { ...given, barWords: createBarWords(given), restateArticle: createRestateArticle(given) }
  const readNamesAround = createReadNamesAround(ports)
  const findStories = createFindStories(readNamesAround)
  const findAlike = createFindStories(readNamesAround, resembleStories)
  const ordersForMentioned = createOrdersForMentioned({
    ...ports,
    findMentioned: createFindStories(readNamesAround, mentionStories),
  })
  const readWords = createReadWords(ports)
  const followNotice = createFollowNotice({ ...ports, readWords, findStories, findAlike })
  const holdTranslations = createHoldTranslationsOf(createHoldTranslations(ports))
  const askOfTwins = createAskOfTwins({ ...ports, readNamesAround, readWords, holdTranslations })
  const heedKilledText = createHeedKilledText({ ...ports, askOfTwins })
  const splitOrder = createSplitOrder(findStories)
  const isKnown = async (order: StandingOrder, ownId: string): Promise<boolean> =>
    (await ports.articles.readCurrent(ownId))?.change !== undefined || (await findStories(order)).length > 0
  const applyCancellation = createApplyCancellation({ ...ports, findStories, findAlike })
  const followAll = createFollowAll({
    followNotice,
    askOfTwins,
    holdTranslations,
    settleHolds: ports.settleHolds,
  })
  const followCopy = createFollowCopy({
    askOfReplaced: createAskOfReplaced({ ...ports, findStories }),
    heedKilledText,
    holdTwins: createHoldTwins({ ...ports, findStories, followNotice, readWords, holdTranslations }),
    holdTranslations,
  })
  return {
    /**
     * What a canceled item asks for: `first` besides its own kill, before that is committed; what each `other` story that its words name led to,
     * once it is. A story that is not known is waited for: the item's own kill is not what was asked of it.
     */
    async cancelEach({ article, notice, path }: Normalized, order: StandingOrder, own: Revision) {
      const isOwn = order.target.articleId === article.id
      const [first = order, ...more] = isOwn ? [order] : await splitOrder(order, notice?.others)
      const { killed, ...applied } = await applyCancellation(first, article)
      return {
        first: { ...applied, items: killed.map(carriedOut => toNoticeItem(own, { carriedOut }, path)) },
        others: () => followAll(more.map(toKill), own, path, NOBODY),
      }
    },
    barWords: ports.barWords,
    askOfTwins,
    followCopy,
    heedKilledText,
    holdTranslations,
    /** Undefined for what may be a story, where none is known that it would hold. */
    async followEach(
      { notice, path }: Normalized,
      order: StandingOrder,
      own: Revision,
    ): Promise<IngestedStory | undefined> {
      if (notice?.isGuess && (await findStories(order)).length === 0) return undefined
      if (notice?.refusal && !(await isKnown(order, own.articleId))) {
        const each = await ordersForMentioned(order)
        return each.length > 0
          ? followAll(each, own, path)
          : { items: [], warnings: [], rejection: notice.refusal }
      }
      return followAll(await splitOrder(order, notice?.others), own, path)
    },
  }
}

const toKill = (order: StandingOrder): StandingOrder => ({ ...order, kind: 'kill' })
