import type { ArticleStore, ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current, Recall } from '#schemas/current.ts'
import type { Override } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'
import { type CommitPorts, createCommitChange } from './commit-change.ts'
import { isSameChange } from './is-same-change.ts'
import { createProposeRecall } from './propose/propose-recall.ts'
import { mapFewAtOnce } from './read/map-few-at-once.ts'
import { createStoreRevision, type StoreRevisionPorts } from './store-revision.ts'

/** A change as held in a log that was lost. */
interface LostChange {
  change: Change
  /** The text it made current; a release and an expiry have none of their own. */
  revision?: Revision | undefined
  /** The desk's overrides of the article, if the change was an edit. */
  desk?: { overrides: Override[]; edits: number } | undefined
  /** Who took back earlier versions, and why, if it is that. */
  recall?: Pick<Recall, 'by' | 'reason'> | undefined
}

/** `present`: the log already has it. `stale`: what is current comes after it, or its text never arrived. */
type Recommitted = { outcome: 'recommitted' | 'present' | 'stale'; seq?: number }

export type RecommitChange = (lost: LostChange) => Promise<Recommitted>

type Ports = CommitPorts &
  StoreRevisionPorts & {
    articles: Pick<ArticleStore, 'readRevision' | 'listRevisions'>
    changes: Pick<ChangeLog, 'at'>
  }

/**
 * Commits a change again, word for word, at the end of the log: one that no drop can reproduce, such as a
 * kill by the desk, an edit, or the end of an embargo. Repeating it changes nothing.
 */
export const createRecommitChange = (ports: Ports): RecommitChange => {
  const { changes } = ports
  const commitChange = createCommitChange(ports)
  const storeRevision = createStoreRevision(ports)
  const proposeRecall = createProposeRecall(ports)
  const isCommitted = async ({ history = [] }: Current, change: Change): Promise<boolean> => {
    const held = await mapFewAtOnce(history, seq => changes.at(seq))
    return held.some(each => each && isSameChange(each, change))
  }
  return async ({ change, revision, desk, recall = { by: 'desk', reason: 'Not recorded' } }) => {
    let triedSeq: number | undefined
    const done = (): Recommitted =>
      triedSeq === undefined ? { outcome: 'present' } : { outcome: 'recommitted', seq: triedSeq }
    return commitChange<Recommitted>(change.articleId, async (current, nextPlace) => {
      if (current && (await isCommitted(current, change))) return done()
      if (isStale(current, change)) return { outcome: 'stale' }
      const version = current?.change?.version ?? 0
      if (change.kind === 'recall') {
        const next = await proposeRecall(
          current,
          { ...recall, before: version },
          ports.clock.now(),
          nextPlace,
        )
        if ('outcome' in next) return next.outcome === 'unchanged' ? done() : { outcome: 'stale' }
        triedSeq = next.pending?.change.seq
        return next
      }
      const digest = revision?.digest ?? current?.digest
      if (digest === undefined) return { outcome: 'stale' }
      if (revision) await storeRevision(revision)
      const { seq } = await nextPlace()
      triedSeq = seq
      return {
        ...current,
        articleId: change.articleId,
        ...desk,
        lock: (current?.lock ?? 0) + 1,
        pending: {
          change: {
            ...change,
            seq,
            version: revision ? version + 1 : version,
            withdrawnBefore: current?.change?.withdrawnBefore,
          },
          digest,
        },
      }
    })
  }
}

/**
 * A ruling yields to a later ruling, and a text to a later text; the end of an embargo or availability yields
 * if another text is current. What takes back earlier versions yields only to a kill, or if its own text is not there.
 */
const isStale = (current: Current | undefined, { kind, orderKey }: Change): boolean => {
  if (kind === 'release' || kind === 'expiry') return current?.change?.orderKey !== orderKey
  if (kind === 'kill' || kind === 'reinstatement') return (current?.ruling ?? '') > orderKey
  if (kind === 'recall') return (current?.change?.orderKey ?? '') < orderKey
  return current?.change?.status === 'canceled' || (current?.orderKey ?? '') > orderKey
}
