import { createAdmitWords } from '#commit/admit-words.ts'
import type { Normalized } from '#domain/copy.ts'
import { createSettleHolds } from './cases/settle-holds.ts'
import type { IngestStoryPorts } from './ingest-story-ports.ts'
import type { IngestedStory } from './ingested-story.ts'
import { loadedLate } from './loaded-late.ts'
import { createApplyOrders } from './orders/apply-orders.ts'
import type { createFollowOrders } from './orders/follow-orders.ts'
import { givesOrder } from './orders/gives-order.ts'
import { isDirected } from './orders/is-directed.ts'
import { toOrder } from './orders/to-order.ts'
import { createCommitStory } from './stories/commit-story.ts'
import { createHeedOthers } from './stories/heed-others.ts'
import { createIngestCanceled } from './stories/ingest-canceled.ts'
import { createIngestCopy } from './stories/ingest-copy.ts'
import type { Origin } from './stories/origin.ts'
import { createRecordArrival } from './stories/record-arrival.ts'
import { toRevision } from './stories/to-revision.ts'

export type IngestStory = (story: Normalized, origin: Origin) => Promise<IngestedStory>

/**
 * Ingests one story of a drop. A notice that kills or holds a story in words is carried out on that story and
 * becomes no article; everything else is committed. A drop made to undo a kill undoes it. Copy withheld with
 * no end is a case for an editor, and so is a kill of a story that never came.
 */
export const createIngestStory = (ports: IngestStoryPorts): IngestStory => {
  const { remembered = { seq: 0 } } = ports
  const { carryOut, heedOriginal, reinstateStory } = loadedLate(ports)
  const settleHolds = createSettleHolds(ports)
  let orders: Promise<ReturnType<typeof createFollowOrders>> | undefined
  const loadOrders = () => {
    orders ??= import('./orders/follow-orders.ts').then(({ createFollowOrders }) =>
      createFollowOrders({ ...ports, carryOut, settleHolds }),
    )
    return orders
  }
  const commitStory = createCommitStory({ ...ports, reinstateStory, settleHolds }, remembered)
  const ingestCanceled = createIngestCanceled({ loadOrders, commitStory })
  const heedOthers = createHeedOthers({ ...ports, loadOrders })
  const ingestCopy = createIngestCopy(
    {
      ...ports,
      admitWords: createAdmitWords(ports),
      applyOrders: createApplyOrders({ ...ports, carryOut }),
      commitStory,
      heedOriginal,
      recordArrival: createRecordArrival(ports, remembered),
    },
    remembered,
  )

  return async (story, origin) => {
    const { article } = story
    const revision = toRevision(article, origin.drop, origin.index)
    const order = toOrder(story, origin.drop, revision, origin.index)
    if (!givesOrder(story))
      return heedOthers(article, order, await ingestCopy(story, origin, revision, order))
    if (!isDirected(story)) return ingestCanceled(story, origin, revision, order)
    const { followEach } = await loadOrders()
    return (await followEach(story, order, revision)) ?? ingestCopy(story, origin, revision, order)
  }
}
