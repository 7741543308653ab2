import { createAdmitWords } from '#commit/admit-words.ts'
import type { CommitRevision } from '#commit/commit-revision.ts'
import type { Normalized } from '#domain/copy.ts'
import { saysReplaced } from '#domain/normalize/notice/version/says-replaced.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { Aliases, Arrivals, ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { Article } from '#schemas/article.ts'
import { createSettleHolds } from './cases/settle-holds.ts'
import type { IngestedStory } from './ingested-story.ts'
import { createApplyOrders } from './orders/apply-orders.ts'
import type { CarryOut } from './orders/carry-out.ts'
import type { createFollowOrders } from './orders/follow-orders.ts'
import { givesOrder } from './orders/gives-order.ts'
import { isDirected } from './orders/is-directed.ts'
import { toOrder } from './orders/to-order.ts'
import type { Remembered } from './remembered.ts'
import { createCommitStory } from './stories/commit-story.ts'
import { createIngestCopy } from './stories/ingest-copy.ts'
import type { Origin } from './stories/origin.ts'
import { createRecordArrival } from './stories/record-arrival.ts'
import type { ReinstateStory } from './stories/reinstate-story.ts'
import { toRevision } from './stories/to-revision.ts'
import type { HeedOriginal } from './translations/heed-original.ts'

export interface IngestStoryPorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  aliases: Aliases
  arrivals: Arrivals
  standingOrders: StandingOrders
  cases: Cases
  commitRevision: CommitRevision
  clock: Clock
  /** What the process remembers; if absent, it remembers nothing. */
  remembered?: Remembered
}

export type IngestStory = (story: Normalized, origin: Origin) => Promise<IngestedStory>

/**
 * Ingests one story of a drop. A notice that kills or holds a story in words is carried out on that story and
 * becomes no article; everything else is committed. A drop made to undo a kill undoes it. Copy withheld with
 * no end is a case for an editor, and so is a kill of a story that never came.
 */
export const createIngestStory = (ports: IngestStoryPorts): IngestStory => {
  const { remembered = { seq: 0 } } = ports
  /** Loaded with the first story that is to undo a kill, since most runs bring none. */
  const reinstateStory: ReinstateStory = async (...given) => {
    const { createReinstateStory } = await import('./stories/reinstate-story.ts')
    return createReinstateStory(ports)(...given)
  }
  /** Loaded with the first order, for the same reason. */
  const carryOut: CarryOut = async (...given) => {
    const { createCarryOut } = await import('./orders/carry-out.ts')
    return createCarryOut(ports)(...given)
  }
  /** Loaded with the first translation. */
  const heedOriginal: HeedOriginal = async (...given) => {
    const { createHeedOriginal } = await import('./translations/heed-original.ts')
    return createHeedOriginal(ports)(...given)
  }
  const settleHolds = createSettleHolds(ports)
  const commitStory = createCommitStory({ ...ports, reinstateStory, settleHolds }, remembered)
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
  let loading: Promise<ReturnType<typeof createFollowOrders>> | undefined
  const loadOrders = async () => {
    const { createFollowOrders } = await import('./orders/follow-orders.ts')
    return createFollowOrders({ ...ports, carryOut, settleHolds })
  }

  return async (story, origin) => {
    const { article, path } = story
    const revision = toRevision(article, origin.drop, origin.index)
    const order = toOrder(story, origin.drop, revision, origin.index)
    if (!givesOrder(story)) {
      const ingested = await ingestCopy(story, origin, revision, order)
      const stopped = findStopped(article, ingested)
      const isWithheld = statusAt(article, ports.clock.now()) === 'withheld'
      const isReplacement =
        !isWithheld && mayReplace(article) && ingested.items.some(({ version }) => version === 1)
      if (stopped.length === 0 && !isWithheld && !isReplacement) return ingested
      loading ??= loadOrders()
      const { askOfReplaced, holdTwins, holdTranslations } = await loading
      if (isReplacement) ingested.warnings.push(...(await askOfReplaced(order, article)))
      if (isWithheld) ingested.warnings.push(...(await holdTwins(order, article.id, article.headline)))
      ingested.warnings.push(...(await holdTranslations(order, stopped)))
      return ingested
    }
    loading ??= loadOrders()
    const { followEach, cancelEach, askOfTwins, holdTranslations } = await loading
    if (isDirected(story))
      return (await followEach(story, order, revision)) ?? ingestCopy(story, origin, revision, order)
    const { first, others } = await cancelEach(story, order, revision)
    const { stopped, caseId, items } = first
    const ingested = await commitStory(revision, origin, { path, caseId })
    const also = await others()
    ingested.items.push(...items, ...also.items)
    ingested.warnings.push(
      ...(await askOfTwins({ ...order, kind: 'kill' }, stopped)),
      ...(await holdTranslations(order, [article.id, ...stopped])),
      ...also.warnings,
    )
    return ingested
  }
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
  if (item?.supersededBy === 'kill' || item?.status === 'withheld') return [id]
  return translationOf && looksAgain ? [translationOf.id] : []
}
