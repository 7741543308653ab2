import { createHash } from 'node:crypto'
import type { Key } from './key.ts'

/** Prefix of the partitions of receipts. */
export const RECEIPTS = 'D#'

export const receiptPartition = (bucket: string, key: string): string =>
  `${RECEIPTS}${createHash('sha256').update(`${bucket}/${key}`).digest('hex')}`

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
