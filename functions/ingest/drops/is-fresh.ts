import type { Drop } from '#schemas/drop.ts'

const FRESH_MS = 60_000

/**
 * Whether a drop comes straight from the bucket: redeliveries, redrives and replays are older than a minute.
 */
export const isFresh = ({ droppedAt }: Pick<Drop, 'droppedAt'>, now: Date): boolean =>
  now.getTime() - Date.parse(droppedAt) < FRESH_MS
