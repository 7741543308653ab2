import type { Clock, DropStore } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import { MAX_DROP_BYTES } from '../ingest-drop.ts'
import { isFresh } from './is-fresh.ts'
import { readS3Event } from './read-s3-event.ts'

/** The drops of a bucket, of which the next may be opened before its turn. */
interface DropsAhead extends DropStore {
  /** Begins to open the drop that the next message of S3 tells of. It never throws: what fails, fails in its turn. */
  begin(body: string): void
}

const nameOf = ({ bucket, key, versionId, sequencer }: Drop): string =>
  [bucket, key, versionId, sequencer].join('\n')

/**
 * Opens the drop of the next message while one is committed: the wait for S3 lies within the waits for the table, and no call is more. A drop of
 * before this minute, which is redelivered or replayed, is opened in its turn: it may be done already. So are those of a message
 * that tells of several, as S3's do not.
 */
export const dropsAhead = (drops: DropStore, clock: Clock): DropsAhead => {
  let begun: { name: string; opening: ReturnType<DropStore['open']> } | undefined
  return {
    begin(body) {
      const [drop, ...others] = dropsOf(body)
      if (!drop || others.length > 0 || drop.size > MAX_DROP_BYTES || !isFresh(drop, clock.now())) return
      begun = { name: nameOf(drop), opening: drops.open(drop, MAX_DROP_BYTES) }
      // Who opens it hears of its failure; nobody may, where the batch ends before.
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

/** None where the message is no event of S3: it is refused in its turn. */
const dropsOf = (body: string): Drop[] => {
  try {
    return readS3Event(body)
  } catch {
    return []
  }
}
