import type { ListedDrop } from '#adapters/s3/list-drops.ts'
import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import type { Receipts } from '#ports'

/** A drop in the bucket that has no receipt. */
export interface UnreadDrop extends ListedDrop {
  /** Whether a later drop of the same key has a receipt, which this one would not replace any more. */
  isReplaced: boolean
}

/** A drop that came less than this before `now` may still be on its way, by its slowest attempt but the last. */
const ON_ITS_WAY_MS = 15 * 60_000

/** The most receipts of one key that are looked through, newest first. */
const MOST_RECEIPTS = 1_000

interface Ports {
  receipts: Pick<Receipts, 'forKey'>
  /** Every version of every object in the bucket. */
  versions: AsyncIterable<ListedDrop>
}

/**
 * The drops that were stored on a day (UTC, "2026-11-25") and have no receipt, oldest first: their event was lost, or has
 * expired in a queue, or waits in the dead letters.
 */
export const findUnreadDrops = async (
  { receipts, versions }: Ports,
  day: string,
  now: Date,
): Promise<UnreadDrop[]> => {
  const stored: ListedDrop[] = []
  for await (const version of versions)
    if (version.storedAt.startsWith(day) && Date.parse(version.storedAt) < now.getTime() - ON_ITS_WAY_MS)
      stored.push(version)
  const found = await mapFewAtOnce(stored, async (version): Promise<UnreadDrop | undefined> => {
    const read = (await receipts.forKey(version.bucket, version.key, MOST_RECEIPTS)).map(({ drop }) => drop)
    if (read.some(({ versionId }) => versionId === version.versionId)) return undefined
    const isReplaced = read.some(
      ({ droppedAt }) => Math.floor(Date.parse(droppedAt) / 1000) * 1000 > Date.parse(version.storedAt),
    )
    return { ...version, isReplaced }
  })
  return found
    .filter(each => each !== undefined)
    .sort((one, other) => Date.parse(one.storedAt) - Date.parse(other.storedAt))
}
