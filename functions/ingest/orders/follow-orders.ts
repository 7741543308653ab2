import { createBarWords } from '#commit/bar-words.ts'
import type { CommitRevision } from '#commit/commit-revision.ts'
import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { createReadWords } from '#commit/read/read-words.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createHoldTranslations } from '#commit/translations/hold-translations.ts'
import { resembleStories } from '#domain/revisions/naming/resemble-stories.ts'
import type { Aliases, ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { SettleHolds } from '../cases/settle-holds.ts'
import { createHoldTranslationsOf } from '../translations/hold-translations-of.ts'
import { createApplyCancellation } from './apply-cancellation.ts'
import { createAskOfReplaced } from './ask-of-replaced.ts'
import { createAskOfTwins } from './ask-of-twins.ts'
import { createCancelEach } from './cancel-each.ts'
import type { CarryOut } from './carry-out.ts'
import { createFindStories } from './find-stories.ts'
import { createFollowAll } from './follow-all.ts'
import { createFollowCopy } from './follow-copy.ts'
import { createFollowEach } from './follow-each.ts'
import { createFollowNotice } from './follow-notice.ts'
import { createHeedKilledText } from './heed-killed-text.ts'
import { createHoldTwins } from './hold-twins.ts'
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

/**
 * What is done for a notice or a canceled item, in a module of its own: it is loaded with the first of them,
 * since most runs bring none.
 */
export const createFollowOrders = (given: Ports) => {
  const ports = { ...given, barWords: createBarWords(given), restateArticle: createRestateArticle(given) }
  const readNamesAround = createReadNamesAround(ports)
  const readWords = createReadWords(ports)
  const findStories = createFindStories(readNamesAround)
  const findAlike = createFindStories(readNamesAround, resembleStories)
  const splitOrder = createSplitOrder(findStories)
  const holdTranslations = createHoldTranslationsOf(createHoldTranslations(ports))
  const followNotice = createFollowNotice({ ...ports, readWords, findStories, findAlike })
  const askOfTwins = createAskOfTwins({ ...ports, readNamesAround, readWords, holdTranslations })
  const heedKilledText = createHeedKilledText({ ...ports, askOfTwins })
  const followAll = createFollowAll({ ...ports, followNotice, askOfTwins, holdTranslations })
  const applyCancellation = createApplyCancellation({ ...ports, findStories, findAlike })
  return {
    barWords: ports.barWords,
    askOfTwins,
    heedKilledText,
    holdTranslations,
    cancelEach: createCancelEach({ applyCancellation, splitOrder, followAll }),
    followEach: createFollowEach({ ...ports, readNamesAround, findStories, splitOrder, followAll }),
    followCopy: createFollowCopy({
      askOfReplaced: createAskOfReplaced({ ...ports, findStories }),
      heedKilledText,
      holdTwins: createHoldTwins({ ...ports, findStories, followNotice, readWords, holdTranslations }),
      holdTranslations,
    }),
  }
}
