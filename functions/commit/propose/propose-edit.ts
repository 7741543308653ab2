import { editOverrides } from '#domain/revisions/overrides/edit-overrides.ts'
import { editRevision } from '#domain/revisions/overrides/edit-revision.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Override } from '#schemas/override.ts'
import type { Revision } from '#schemas/revision.ts'
import type { CommitTextPorts } from '../commit-text.ts'
import type { Edit } from '../edit.ts'
import { createStoreRevision } from '../store-revision.ts'
import { type Place, toChange } from './to-change.ts'

/** CURRENT of an article that there is. */
type Standing = Current & { change: Change; orderKey: string }

/** Bytes of JSON that the overrides of an article may take: CURRENT carries them, and is written with each change. */
const MAX_BYTES = 32_768

/**
 * CURRENT as it is to be written for an edit of what stands there, its text stored; or that its overrides would be too large. The log gets
 * nothing where nothing that is seen changes: the text is the same, or its time is over.
 */
export const createProposeEdit = (ports: CommitTextPorts) => {
  const storeRevision = createStoreRevision(ports)

  const read = async (articleId: string, orderKey: string): Promise<Revision> => {
    const revision = await ports.articles.readRevision(articleId, orderKey)
    if (!revision) throw new Error(`CURRENT names revision ${orderKey} of ${articleId}, which is not there`)
    return revision
  }

  /** Stores the edited text under the next number that is free: one may be taken by an edit that was never written. */
  const store = async (base: Revision, overrides: Override[], after: number, { change }: Edit) => {
    for (let edits = after + 1; ; edits += 1) {
      const { revision } = editRevision(base, { overrides, edits }, { change })
      if ((await storeRevision(revision)) === 'put') return { edits, revision }
    }
  }

  return async (
    current: Standing,
    edit: Edit,
    nextPlace: () => Promise<Place>,
  ): Promise<Current | { outcome: 'too-large' }> => {
    const { articleId, orderKey } = current
    const base = restoreRevision(await read(articleId, orderKey))
    const overrides = editOverrides(current.overrides ?? [], edit, base.article)
    if (Buffer.byteLength(JSON.stringify(overrides)) > MAX_BYTES) return { outcome: 'too-large' }
    const { edits, revision } = await store(base, overrides, current.edits ?? 0, edit)
    const next = { ...current, overrides, edits, lock: current.lock + 1 }
    const { digest } = revision
    if (digest === current.digest || current.change.kind === 'expiry')
      return { ...next, orderKey: revision.orderKey, digest }
    // Whether it corrects is for the editor to say: nothing is computed.
    const change = toChange({ kind: 'revision', revision }, current, await nextPlace(), undefined)
    return { ...next, pending: { change, digest } }
  }
}
