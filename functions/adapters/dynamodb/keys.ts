import { createHash } from 'node:crypto'
import type { Delivery } from '#schemas/delivery.ts'
import type { DeliveryPlace } from '#schemas/delivery-place.ts'

/** Primary key of an item. */
export interface Key {
  pk: string
  sk: string
}

/**
 * How many entries a log segment holds. A full segment is at most 700 KB, so one query page (1 MB) always
 * covers it.
 */
export const SEGMENT_SIZE = 1000

/*
 * Every key of the table, in one place:
 *
 *   revision   A#<articleId>           R#<orderKey>
 *   current    A#<articleId>           ~CURRENT            sorts after every revision
 *   change     L#<segment>             <seq, 12 digits>
 *   marks      M#<segment>             MARKS               which changes of the segment have one
 *   log head   L                       HEAD                a hint
 *   alias      X#<day>                 <articleId>#<digest of the names>
 *   order      W                       <case id>           a kill or hold that waits for its story
 *   counts     COUNTS                  COUNTS              how many orders were ever given, webhooks registered
 *   open case  C                       <case id>
 *   closed one C#<month>               <case id>           by the month of its id, "202611"
 *   takedown   T                       <articleId>         a killed article
 *   open one   TO                      <orderedAt>#<articleId>   until all have acknowledged it
 *   habit      H                       <agency>            when an agency was heard of
 *   delivery   T#<articleId>           D#<licenseeId>#<version, 6 digits>#<how>
 *              index DeliveriesByMonth: <licenseeId>#<month> <deliveredAt>#<articleId>#<version>#<how>
 *   acknowledgement                    A#<licenseeId>#<version, 6 digits>
 *   embargo    E                       <releaseAt>#<articleId>
 *   receipt    D#<SHA-256 of the key>  <sequencer, 32 digits>
 *              index ReceiptsByDay: <day of completedAt> <completedAt>
 *   licensee   P#<licenseeId>          LICENSEE
 *   webhook    N                       <licenseeId>#<webhookId>   N: who is notified; few, and all are read each minute
 *   attempt    N#<webhookId>           <at>#<messageId>
 *   key ring   P#<licenseeId>          KEYS                which keys it was given
 *   seen       P#<licenseeId>          SEEN#<what>         when it was last heard of
 *   calls      P#<licenseeId>          CALLS#<window>      expires with its window
 *   quota      P#<licenseeId>          QUOTA#<productId>#<period>          how many articles; expires with it
 *              Q#<licenseeId>#<productId>#<period>         <articleId>    an article that is among them
 *   product    S#<productId>           PRODUCT             S: a selection that is sold
 *   access key K#<SHA-256 of the key>  KEY
 */

export const articlePartition = (articleId: string): string => `A#${articleId}`

/** Prefix of the sort keys of an article's revisions. */
export const REVISION = 'R#'

export const revisionKey = (articleId: string, orderKey: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${REVISION}${orderKey}`,
})

export const currentKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: '~CURRENT' })

/** Segments count from 0; segment 0 holds sequences 1 to SEGMENT_SIZE. */
export const segmentOf = (seq: number): number => Math.floor((seq - 1) / SEGMENT_SIZE)

export const segmentPartition = (segment: number): string => `L#${segment}`

export const seqSortKey = (seq: number): string => String(seq).padStart(12, '0')

export const changeKey = (seq: number): Key => ({
  pk: segmentPartition(segmentOf(seq)),
  sk: seqSortKey(seq),
})

export const marksKey = (segment: number): Key => ({ pk: `M#${segment}`, sk: 'MARKS' })

export const headKey: Key = { pk: 'L', sk: 'HEAD' }

export const aliasPartition = (day: string): string => `X#${day}`

export const aliasKey = (day: string, articleId: string, names: string): Key => ({
  pk: aliasPartition(day),
  sk: `${articleId}#${createHash('sha256').update(names).digest('hex').slice(0, 12)}`,
})

export const STANDING_ORDERS = 'W'

export const standingOrderKey = (id: string): Key => ({ pk: STANDING_ORDERS, sk: id })

/** Counts how many orders were ever given, and how many webhooks registered. */
export const countsKey: Key = { pk: 'COUNTS', sk: 'COUNTS' }

export const OPEN_CASES = 'C'

export const caseKey = (id: string): Key => ({ pk: OPEN_CASES, sk: id })

/** The id of a case begins with its day: "20261125-3fa9c1d2". */
export const closedCaseKey = (id: string): Key => ({
  pk: `${OPEN_CASES}#${id.slice(0, 'yyyymm'.length)}`,
  sk: id,
})

export const TAKEDOWNS = 'T'

export const takedownKey = (articleId: string): Key => ({ pk: TAKEDOWNS, sk: articleId })

export const OPEN_TAKEDOWNS = 'TO'

export const openTakedownKey = (orderedAt: string, articleId: string): Key => ({
  pk: OPEN_TAKEDOWNS,
  sk: `${new Date(orderedAt).toISOString()}#${articleId}`,
})

export const AGENCY_HABITS = 'H'

export const agencyHabitKey = (agency: string): Key => ({ pk: AGENCY_HABITS, sk: agency })

export const takedownPartition = (articleId: string): string => `T#${articleId}`

const versioned = (licenseeId: string, version: number): string =>
  `${licenseeId}#${String(version).padStart(6, '0')}`

/** Prefix of the sort keys of deliveries. */
export const DELIVERY = 'D#'

export const deliveryKey = ({ articleId, licenseeId, version, how }: Delivery): Key => ({
  pk: takedownPartition(articleId),
  sk: `${DELIVERY}${versioned(licenseeId, version)}#${how}`,
})

/** The sparse index of deliveries by licensee and month (UTC). */
export const DELIVERIES_BY_MONTH = 'DeliveriesByMonth'

export const ledgerMonth = (licenseeId: string, month: string): string => `${licenseeId}#${month}`

/** `deliveredAt` is in UTC with milliseconds, so that places sort by time. */
export const ledgerPlace = ({ deliveredAt, articleId, version, how }: DeliveryPlace): string =>
  [deliveredAt, articleId, String(version).padStart(6, '0'), how].join('#')

/** Prefix of the sort keys of acknowledgements. */
export const ACKNOWLEDGEMENT = 'A#'

export const acknowledgementKey = (articleId: string, licenseeId: string, version: number): Key => ({
  pk: takedownPartition(articleId),
  sk: `${ACKNOWLEDGEMENT}${versioned(licenseeId, version)}`,
})

export const EMBARGOES = 'E'

/** `releaseAt` is normalized to milliseconds, so that instants written with and without them sort by time. */
export const embargoKey = (releaseAt: string, articleId: string): Key => ({
  pk: EMBARGOES,
  sk: `${new Date(releaseAt).toISOString()}#${articleId}`,
})

export const receiptPartition = (bucket: string, key: string): string =>
  `D#${createHash('sha256').update(`${bucket}/${key}`).digest('hex')}`

/**
 * S3 sequencers compare as strings once the shorter one is padded with zeros on the right (S3 event message
 * structure).
 */
export const receiptKey = (bucket: string, key: string, sequencer: string): Key => ({
  pk: receiptPartition(bucket, key),
  sk: sequencer.toUpperCase().padEnd(32, '0'),
})

/** The sparse index of receipts by the day (UTC) they were written. */
export const RECEIPTS_BY_DAY = 'ReceiptsByDay'

export const receiptDayOf = (instant: string): string => instant.slice(0, 10)

export const licenseePartition = (id: string): string => `P#${id}`

export const licenseeKey = (id: string): Key => ({ pk: licenseePartition(id), sk: 'LICENSEE' })

export const keyRingKey = (licenseeId: string): Key => ({ pk: licenseePartition(licenseeId), sk: 'KEYS' })

/** Prefix of the sort keys that record when a licensee was last active. */
export const SEEN = 'SEEN#'

export const seenKey = (licenseeId: string, what: string): Key => ({
  pk: licenseePartition(licenseeId),
  sk: `${SEEN}${what}`,
})

export const callsKey = (licenseeId: string, window: string): Key => ({
  pk: licenseePartition(licenseeId),
  sk: `CALLS#${window}`,
})

export const quotaKey = (licenseeId: string, productId: string, period: string): Key => ({
  pk: licenseePartition(licenseeId),
  sk: `QUOTA#${productId}#${period}`,
})

export const quotaArticleKey = (
  licenseeId: string,
  productId: string,
  period: string,
  articleId: string,
): Key => ({ pk: `Q#${licenseeId}#${productId}#${period}`, sk: articleId })

export const productKey = (id: string): Key => ({ pk: `S#${id}`, sk: 'PRODUCT' })

export const accessKeyKey = (sha256: string): Key => ({ pk: `K#${sha256}`, sk: 'KEY' })

export const WEBHOOKS = 'N'

/** Prefix of the sort keys of a licensee's webhooks. */
export const webhooksOf = (licenseeId: string): string => `${licenseeId}#`

export const webhookKey = (licenseeId: string, id: string): Key => ({
  pk: WEBHOOKS,
  sk: `${webhooksOf(licenseeId)}${id}`,
})

export const attemptPartition = (webhookId: string): string => `${WEBHOOKS}#${webhookId}`

export const attemptKey = (webhookId: string, at: string, messageId: string): Key => ({
  pk: attemptPartition(webhookId),
  sk: `${at}#${messageId}`,
})
