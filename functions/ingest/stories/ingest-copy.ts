import type { AdmitWords } from '#commit/admit-words.ts'
import type { Normalized } from '#domain/copy.ts'
import { underOrder } from '#domain/revisions/hold/under-order.ts'
import { findKilled } from '#domain/revisions/naming/find-killed.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { isFarOff } from '#domain/rights/visibility/is-far-off.ts'
import type { ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { createFindOvertakingHold } from '../cases/find-overtaking-hold.ts'
import { noteOfHold } from '../cases/note-of-hold.ts'
import { createOpenHold } from '../cases/open-hold.ts'
import { toCase } from '../cases/to-case.ts'
import type { IngestedStory } from '../ingested-story.ts'
import type { ApplyOrders } from '../orders/apply-orders.ts'
import { warnOfKilledWords } from '../receipts/warn-of-killed-words.ts'
import { warnOfOriginal } from '../receipts/warn-of-original.ts'
import { warnOfSameText } from '../receipts/warn-of-same-text.ts'
import { rememberSeq } from '../remember-seq.ts'
import type { Remembered } from '../remembered.ts'
import type { HeedOriginal } from '../translations/heed-original.ts'
import { mayHaveToWait } from '../translations/may-have-to-wait.ts'
import { createBringsWords } from './brings-words.ts'
import type { CommitStory } from './commit-story.ts'
import type { Origin } from './origin.ts'
import type { RecordArrival } from './record-arrival.ts'

interface Ports {
  admitWords: AdmitWords
  applyOrders: ApplyOrders
  commitStory: CommitStory
  recordArrival: RecordArrival
  heedOriginal: HeedOriginal
  articles: Pick<ArticleStore, 'readRevision'>
  standingOrders: Pick<StandingOrders, 'all'>
  cases: Pick<Cases, 'open' | 'listOpen'>
  clock: Clock
}

/** `order` is what the story would order, from which its case is made if it is held. */
export type IngestCopy = (
  story: Normalized,
  origin: Origin,
  revision: Revision,
  order: StandingOrder,
) => Promise<IngestedStory>

/**
 * Ingests a story that gives no order: records its names, carries out the orders that wait for it, and
 * commits it. If it is withheld with no end, whether its agency says so, an order that waited, a kill of
 * the same words, its original, or a notice that overtook it, that is a case for an editor. So is an embargo for years, which stands until it is decided.
 */
export const createIngestCopy = (ports: Ports, remembered: Remembered): IngestCopy => {
  const { admitWords, applyOrders, commitStory, recordArrival, heedOriginal, standingOrders, clock } = ports
  const openHold = createOpenHold(ports)
  const findOvertakingHold = createFindOvertakingHold(ports)
  const bringsWords = createBringsWords(ports)

  return async ({ article, notice, isToDecide, path }, origin, revision, order) => {
    const { drop, reinstatement, turn } = origin
    const names = nameStory(article)
    const { orders, arrived } = await recordArrival(revision, names, drop, turn)
    const { current } = arrived
    if (reinstatement) await admitWords(article.id, drop.droppedAt)
    const findBarring = async (all: readonly StandingOrder[]) => {
      const barring = reinstatement ? undefined : findKilled(all, article, clock.now())
      return barring && (await bringsWords(revision, current)) ? barring : undefined
    }
    const looksAgain = !reinstatement && mayHaveToWait(revision, current)
    const awaited = article.translationOf && (await heedOriginal(article, looksAgain))
    const outlasts =
      (isToDecide || notice?.waitsForWord) && article.embargoedUntil !== undefined && !reinstatement
    const overtaking = reinstatement ? undefined : await findOvertakingHold(revision, current, drop.droppedAt)
    const stated = outlasts || awaited || overtaking ? underOrder(revision) : revision
    const placed = (seq: number): void => {
      rememberSeq(remembered, seq)
      turn.pass()
    }
    const commit = async (killed: StandingOrder | undefined): Promise<IngestedStory> => {
      const heed = await applyOrders(stated, {
        orders,
        names,
        droppedAt: drop.droppedAt,
        reinstatement,
        killed,
      })
      const { revision: heeded, undoesOrder } = heed
      const isOwn = heeded === revision
      const found = { ...arrived, placed, isStored: arrived.isStored && isOwn }
      const known = { path, arrived: found, undoesOrder }
      const { status, embargoedUntil } = heeded.article
      const farEnd = embargoedUntil && isFarOff(embargoedUntil, drop.droppedAt) ? embargoedUntil : undefined
      if (status !== 'withheld' || (embargoedUntil && !farEnd)) {
        const ingested = await commitStory(heeded, origin, known)
        const { version = 0 } = current?.change ?? {}
        // What was committed in between may be a hold: of words that were killed meanwhile, or one that its original led to.
        const isCrossed = ingested.items.some(item => (item.version ?? 0) > version + 1)
        const missed = isCrossed ? await findBarring(await standingOrders.all()) : undefined
        if (missed) return commit(missed)
        ingested.warnings.push(...warnOfSameText(names, ingested, remembered))
        return { ...ingested, looksAgain: looksAgain || isCrossed }
      }

      const kind = !farEnd && (notice || !isOwn) ? 'withhold' : 'embargo'
      const note = noteOfHold({ killed, held: heed.hold ?? awaited, farEnd, order })
      const hold = { ...toCase(note ? { ...order, note } : order, [article.id]), kind } as const
      const asked = heed.hold ? undefined : overtaking?.id
      const caseId = asked ?? (await openHold(hold, heeded, current))
      const ingested = await commitStory(heeded, origin, { ...known, caseId })
      if (killed) ingested.warnings.push(warnOfKilledWords(killed))
      if (awaited) ingested.warnings.push(warnOfOriginal(awaited))
      return ingested
    }
    return commit(await findBarring(orders))
  }
}
