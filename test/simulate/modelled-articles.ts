import { encodeCurrent } from '#adapters/dynamodb/items/current-item.ts'
import { articlePartition } from '#adapters/dynamodb/keys/article-keys.ts'
import type { CommitTextPorts } from '#commit/commit-text.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import { itemSize } from '#test/cost/item-size.ts'
import { readUnits, writeUnits } from '#test/cost/units.ts'
import type { ModelledTable } from './modelled-table.ts'
import type { Tally } from './tally.ts'

/** The size of a packed item with a revision of a 900-word story (test/cost), in bytes. */
const REVISION_BYTES = 3600

/** The articles as the adapter stores them, call for call. */
export const modelledArticles = (table: ModelledTable, tally: Tally) => {
  const currents = new Map<string, Current>()
  const revisions = new Map<string, Revision>()
  const nameOf = (articleId: string, orderKey: string) => `${articleId} ${orderKey}`
  const partitionsOf = (articleId: string) => [articlePartition(articleId)]
  const sizes = new WeakMap<Current, number>()
  const bytesOf = (current: Current | undefined): number => {
    if (!current) return 0
    const size = sizes.get(current) ?? itemSize(encodeCurrent(current))
    sizes.set(current, size)
    return size
  }

  const articles: CommitTextPorts['articles'] = {
    readCurrent(articleId) {
      const units = readUnits(bytesOf(currents.get(articleId)), true)
      return table.call({ kind: 'read', units, partitions: partitionsOf(articleId) }, () =>
        currents.get(articleId),
      )
    },
    readRevision(articleId, orderKey) {
      const units = readUnits(REVISION_BYTES, true)
      return table.call({ kind: 'read', units, partitions: partitionsOf(articleId) }, () =>
        revisions.get(nameOf(articleId, orderKey)),
      )
    },
    putRevision(revision) {
      const { articleId, orderKey } = revision
      const name = nameOf(articleId, orderKey)
      const units = writeUnits(REVISION_BYTES)
      return table.call({ kind: 'write', units, partitions: partitionsOf(articleId) }, () => {
        if (revisions.has(name)) return 'present'
        revisions.set(name, revision)
        return 'put'
      })
    },
    writeCurrent(next) {
      const { articleId, lock } = next
      const units = writeUnits(Math.max(bytesOf(currents.get(articleId)), bytesOf(next)))
      return table.call({ kind: 'write', units, partitions: partitionsOf(articleId) }, () => {
        if ((currents.get(articleId)?.lock ?? 0) !== lock - 1) {
          tally.stale += 1
          return 'stale'
        }
        currents.set(articleId, next)
        return 'written'
      })
    },
  }
  return { articles, currents }
}
