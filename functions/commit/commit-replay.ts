import { editRevision } from '#domain/revisions/overrides/edit-revision.ts'
import { createCommitChange } from './commit-change.ts'
import type { CommitTextPorts } from './commit-text.ts'
import { createFindReplay, type FoundReplay, type Replay } from './propose/find-replay.ts'
import { toChange } from './propose/to-change.ts'
import { createStoreRevision, type StoreRevisionPorts } from './store-revision.ts'

/** What became of a replay: what was found, or `accepted`. */
export type CommittedReplay = { outcome: 'accepted' | Exclude<FoundReplay['outcome'], 'changes'> }

/**
 * Commits what today's rules read from a drop that is current: a revision of the same drop, ordered directly
 * after it, with the desk's overrides, as one `metadata-only` change. Anything that came later, or killed the
 * article, wins.
 */
export const createCommitReplay = (ports: CommitTextPorts & StoreRevisionPorts) => {
  const commitChange = createCommitChange(ports)
  const storeRevision = createStoreRevision(ports)
  const findReplay = createFindReplay(ports)
  return (replay: Replay): Promise<CommittedReplay> => {
    let isTried = false
    return commitChange<CommittedReplay>(replay.articleId, async (current, nextPlace) => {
      const found = await findReplay(current, replay)
      if (found.outcome !== 'changes' || !current)
        return isTried && found.outcome === 'unchanged'
          ? { outcome: 'accepted' }
          : { outcome: toOutcome(found) }
      isTried = true
      const { overrides } = current
      for (let edits = (current.edits ?? 0) + 1; ; edits += 1) {
        const { revision } = editRevision(
          found.after,
          { overrides, edits },
          { change: { class: 'metadata-only' } },
        )
        if ((await storeRevision(revision)) === 'present') continue
        const change = toChange({ kind: 'revision', revision }, current, await nextPlace(), 'metadata-only')
        return { ...current, edits, lock: current.lock + 1, pending: { change, digest: revision.digest } }
      }
    })
  }
}

const toOutcome = ({ outcome }: FoundReplay): CommittedReplay['outcome'] =>
  outcome === 'changes' ? 'unknown' : outcome
