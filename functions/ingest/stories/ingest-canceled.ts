import type { createFollowOrders } from '../orders/follow-orders.ts'
import type { CommitStory } from './commit-story.ts'
import type { IngestCopy } from './ingest-copy.ts'

interface Ports {
  loadOrders: () => Promise<ReturnType<typeof createFollowOrders>>
  commitStory: CommitStory
}

/** Ingests an item that its format states to be canceled: commits its own kill, and carries out what its words order of other stories. */
export const createIngestCanceled =
  ({ loadOrders, commitStory }: Ports): IngestCopy =>
  async (story, origin, revision, order) => {
    const { cancelEach, barWords, askOfTwins, heedKilledText, holdTranslations } = await loadOrders()
    const { first, others } = await cancelEach(story, order, revision)
    const { stopped, barred, caseId, items } = first
    const ingested = await commitStory(revision, origin, { path: story.path, caseId })
    const { id } = story.article
    if (barred) await barWords(id, order, barred)
    const also = await others()
    // Its text may have come while it was looked for.
    const isLate = !barred && ingested.items.some(({ version = 1 }) => version > 1)
    ingested.items.push(...items, ...also.items)
    ingested.warnings.push(
      ...(isLate ? await heedKilledText(order, id) : []),
      ...(await askOfTwins({ ...order, kind: 'kill' }, stopped)),
      ...(await holdTranslations(order, [id, ...stopped])),
      ...also.warnings,
    )
    return ingested
  }
