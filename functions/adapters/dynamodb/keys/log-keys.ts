import type { Key } from './key.ts'

/**
 * How many entries a log segment holds. A full segment is at most 700 KB, so one query page (1 MB) always
 * covers it.
 */
export const SEGMENT_SIZE = 1000

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
