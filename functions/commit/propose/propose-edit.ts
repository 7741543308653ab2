import { editOverrides } from '#domain/revisions/overrides/edit-overrides.ts'
import { editRevision } from '#domain/revisions/overrides/edit-revision.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Override } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'
import type { CommitTextPorts } from '../commit-text.ts'
import type { Edit } from '../edit.ts'
import { readNamedRevision } from '../read/read-named-revision.ts'
import { createStoreRevision } from '../store-revision.ts'
import { type Place, toChange } from './to-change.ts'

/** CURRENT of an article that exists. */
type Standing = Current & { change: Change; orderKey: string }

/**
 * Bytes of JSON the overrides of an article may take: they are part of CURRENT, and written with every
 * change.
 */
const MAX_BYTES = 32_768

/**
 * Returns CURRENT as it is to be written for an edit, having stored the edited text, or `too-large` if its
 * overrides would be. The log gets nothing if nothing visible changes: the text is the same, or the article
 * has expired.
 */
export const createProposeEdit = (ports: CommitTextPorts) => {
  const storeRevision = createStoreRevision(ports)

  /**
   * Stores the edited text under the next free number. A number may have been taken by an edit that was never
   * written to CURRENT.
   */
  const store = async (base: Revision, overrides: Override[], after: number, { change, by }: Edit) => {
    for (let edits = after + 1; ; edits += 1) {
      const { revision } = editRevision({ ...base, orderedBy: by }, { overrides, edits }, { change })
      if ((await storeRevision(revision)) === 'put') return { edits, revision }
    }
  }

  return async (
    current: Standing,
    edit: Edit,
    nextPlace: () => Promise<Place>,
  ): Promise<Current | { outcome: 'too-large' }> => {
    const base = restoreRevision(await readNamedRevision(ports.articles, current))
    const overrides = editOverrides(current.overrides ?? [], edit, base.article)
    if (Buffer.byteLength(JSON.stringify(overrides)) > MAX_BYTES) return { outcome: 'too-large' }
    const { edits, revision } = await store(base, overrides, current.edits ?? 0, edit)
    const next = { ...current, overrides, edits, lock: current.lock + 1 }
    const { digest } = revision
    if (digest === current.digest || current.change.kind === 'expiry')
      return { ...next, orderKey: revision.orderKey, digest }
    // No class is computed: whether an edit corrects is for the editor to say.
    const change = toChange({ kind: 'revision', revision }, current, await nextPlace(), undefined)
    return { ...next, pending: { change, digest } }
  }
}
