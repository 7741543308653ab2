import type { DropBytes } from '#domain/drop/drop-bytes.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import type { DropStore, Receipts, Turn } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import { MAX_DROP_BYTES } from '#schemas/drops/max-drop-bytes.ts'
import type { Receipt, ReceiptItem } from '#schemas/drops/receipt.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { isFresh } from './drops/is-fresh.ts'
import { createKeepApart } from './drops/keep-apart.ts'
import { createIngestStory } from './ingest-story.ts'
import type { IngestStoryPorts } from './ingest-story-ports.ts'
import { givesOrder } from './orders/gives-order.ts'
import { createWarnOfTwins } from './receipts/warn-of-twins.ts'

interface Ports extends IngestStoryPorts {
  drops: DropStore
  receipts: Pick<Receipts, 'find' | 'put' | 'forKey'>
  read: (drop: DropBytes) => Promise<DropReading>
}

/** The drop waits for its turn; without one, it is its turn. */
export type IngestDrop = (drop: Drop, turn?: Turn) => Promise<Receipt>

/**
 * How many drops of a batch are worked on at once: while one is committed, those behind it are read, and that
 * before it gets its receipt.
 */
export const AT_ONCE = 4
/** The largest drop that is read before its turn: several at once take little memory. */
const MOST_AHEAD_BYTES = 256 * 1024

/**
 * The most stories one drop may hold, including refused ones: one run commits them all, and one receipt lists
 * them.
 */
export const MAX_STORIES = 2_000

/** The turn of a drop that nothing is done beside. */
const alone: Turn = {
  announce() {},
  prepare: async () => {},
  come: async () => {},
  comeAlone: async () => {},
  pass() {},
}

/**
 * Ingests a drop: reads it, commits each of its stories, and writes the receipt last, so that a drop without
 * a receipt is one still to be done. An accepted drop is not touched again; a rejected one is read again,
 * since the rules may have improved since. For a fresh drop no receipt is looked up: it can have one only if
 * S3 announced it twice, and then its commit finds the change, and its receipt the first one. Throws if the
 * machine failed, and may then be run again.
 */
export const createIngestDrop = (ports: Ports): IngestDrop => {
  const { drops, receipts, read, clock } = ports
  const ingestStory = createIngestStory(ports)
  const warnOfTwins = createWarnOfTwins(ports)
  const keepApart = createKeepApart()
  return async (drop, turn = alone) => {
    if (drop.size > MOST_AHEAD_BYTES) await turn.comeAlone()
    const known = isFresh(drop, clock.now()) ? undefined : await receipts.find(drop)
    if (known?.outcome === 'accepted') return known

    const opened = drop.size > MAX_DROP_BYTES ? 'too-large' : await drops.open(drop, MAX_DROP_BYTES)
    if (opened === 'missing') throw new Error(`${drop.bucket}/${drop.key} was removed before it was read`)
    const reading =
      opened === 'too-large'
        ? tooLarge(drop)
        : refuseMany(await read({ bytes: opened.bytes, path: drop.key, receivedAt: drop.droppedAt }))

    const { by, reinstatement } = typeof opened === 'string' ? {} : opened
    const stories = reading.ok ? reading.stories : []
    const isAlone = reinstatement !== undefined || stories.length > 1 || stories.some(givesOrder)
    if (isAlone) await turn.comeAlone()
    const names = [drop.key, ...stories.map(({ article }) => article.id)]
    return keepApart(names, isAlone ? alone : turn, async own => {
      const items: ReceiptItem[] = []
      const refused: Rejection[] = []
      const warnings = reading.ok ? [...reading.warnings] : []
      for (const [index, story] of stories.entries()) {
        const ingested = await ingestStory(story, { drop, index, reinstatement, turn: own })
        items.push(...ingested.items)
        warnings.push(...ingested.warnings)
        if (ingested.rejection) refused.push(ingested.rejection)
      }
      const articles = stories.map(({ article }) => article)
      warnings.push(...(await warnOfTwins(drop, articles, items)))
      const rejections = reading.ok
        ? [...reading.rejections, ...refused]
        : [reading.rejection, ...(reading.more ?? [])]
      return await receipts.put({
        drop,
        ...(by && { droppedBy: by }),
        outcome: rejections.length === 0 ? 'accepted' : items.length === 0 ? 'rejected' : 'partial',
        ...(reading.format && { format: reading.format }),
        items,
        rejections,
        warnings,
        completedAt: clock.now().toISOString(),
      })
    })
  }
}

const refuseMany = (reading: DropReading): DropReading => {
  const count = reading.ok
    ? reading.stories.length + reading.rejections.length
    : 1 + (reading.more?.length ?? 0)
  if (count <= MAX_STORIES) return reading
  return {
    ok: false,
    ...(reading.format && { format: reading.format }),
    rejection: {
      code: 'too-large',
      detail: `The drop has ${count} stories; the limit is ${MAX_STORIES}. Drop it in parts.`,
    },
  }
}

const tooLarge = ({ size }: Drop): DropReading => ({
  ok: false,
  rejection: {
    code: 'too-large',
    detail: `The drop has ${size} bytes; the limit is ${MAX_DROP_BYTES / 2 ** 20} MiB. Drop its stories without pictures or video, or in parts.`,
  },
})
