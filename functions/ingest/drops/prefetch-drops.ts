import type { Clock, DropStore } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import { MAX_DROP_BYTES } from '../ingest-drop.ts'
import { isFresh } from './is-fresh.ts'
import { readS3Event } from './read-s3-event.ts'

/** The drops of a bucket, of which the next one may be opened before its turn. */
interface DropsAhead extends DropStore {
  /**
   * Begins to open the drop that the next S3 message names. Never throws: what fails will fail in its turn.
   */
  begin(body: string): void
}

const nameOf = ({ bucket, key, versionId, sequencer }: Drop): string =>
  [bucket, key, versionId, sequencer].join('\n')

/**
 * Opens the next message's drop while the current one is committed: the wait for S3 overlaps with the waits
 * for the table, at no extra call. A drop older than a minute, which is being redelivered or replayed, is
 * opened in its turn, since it may be done already. So are those of a message that names several, which S3
 * never sends.
 */
export const prefetchDrops = (drops: DropStore, clock: Clock): DropsAhead => {
  let begun: { name: string; opening: ReturnType<DropStore['open']> } | undefined
  return {
    begin(body) {
      const [drop, ...others] = dropsOf(body)
      if (!drop || others.length > 0 || drop.size > MAX_DROP_BYTES || !isFresh(drop, clock.now())) return
      begun = { name: nameOf(drop), opening: drops.open(drop, MAX_DROP_BYTES) }
      // Whoever opens it sees the failure; if the batch ends before, nobody does.
      begun.opening.catch(() => {})
    },
    open(drop, maxBytes) {
      const { name, opening } = begun ?? {}
      if (!opening || name !== nameOf(drop)) return drops.open(drop, maxBytes)
      begun = undefined
      return opening
    },
    read: drops.read,
  }
}

/** None if the message is not an S3 event: it is refused in its turn. */
const dropsOf = (body: string): Drop[] => {
  try {
    return readS3Event(body)
  } catch {
    return []
  }
}
