import { saysReplaced } from '#domain/normalize/notice/version/says-replaced.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { Clock } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { IngestedStory } from '../ingested-story.ts'
import type { createFollowOrders } from '../orders/follow-orders.ts'

interface Ports {
  loadOrders: () => Promise<ReturnType<typeof createFollowOrders>>
  clock: Clock
}

/** `order` is what the story would order. */
export type HeedOthers = (
  article: Article,
  order: StandingOrder,
  ingested: IngestedStory,
) => Promise<IngestedStory>

/**
 * Runs after copy was ingested, for the stories beside it: asks of what it replaces, holds what was published with the words that it withholds or that were
 * killed before it came, and the translations of what it stopped. Returns what its receipt says with the warnings of these.
 */
export const createHeedOthers =
  ({ loadOrders, clock }: Ports): HeedOthers =>
  async (article, order, ingested) => {
    const stopped = findStopped(article, ingested)
    const isWithheld = statusAt(article, clock.now()) === 'withheld'
    const isReplacement =
      !isWithheld && mayReplace(article) && ingested.items.some(({ version }) => version === 1)
    if (stopped.length === 0 && !isWithheld && !isReplacement) return ingested
    const { followCopy } = await loadOrders()
    const warnings = await followCopy(article, order, ingested, { stopped, isWithheld, isReplacement })
    ingested.warnings.push(...warnings)
    return ingested
  }

/** Whether a text may say that it takes the place of another, or correct one, or replaces what came under its slug and has no number to say so. */
const mayReplace = ({ change, editorNote, slugline, sourceId }: Article): boolean =>
  change?.class === 'correction' ||
  (change?.class === 'writethru' && slugline !== undefined && sourceId === undefined) ||
  saysReplaced(change?.note) ||
  saysReplaced(editorNote)

/**
 * The articles that copy may have stopped, or found stopped, whose translations wait with them: itself; and the original
 * of a translation, if that may have been stopped at the same moment.
 */
const findStopped = (
  { id, translationOf }: Article,
  { items: [item], looksAgain }: IngestedStory,
): string[] => {
  if (item?.supersededBy === 'unfinished') return []
  return [
    ...(item?.supersededBy === 'kill' || item?.status === 'withheld' ? [id] : []),
    ...(translationOf && looksAgain ? [translationOf.id] : []),
  ]
}
