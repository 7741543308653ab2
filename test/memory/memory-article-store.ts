import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'

export const memoryArticleStore = (
  revisions = new Map<string, Map<string, Revision>>(),
  currents = new Map<string, Current>(),
): ArticleStore => {
  const orderKeys = (articleId: string): string[] => [...(revisions.get(articleId)?.keys() ?? [])].sort()

  const find = (articleId: string, orderKey: string | undefined): Revision | undefined =>
    orderKey === undefined ? undefined : revisions.get(articleId)?.get(orderKey)

  return {
    async putRevision(revision) {
      const own = revisions.get(revision.articleId) ?? new Map<string, Revision>()
      revisions.set(revision.articleId, own)
      if (own.has(revision.orderKey)) return 'present'
      own.set(revision.orderKey, structuredClone(revision))
      return 'put'
    },
    readCurrent: async articleId => structuredClone(currents.get(articleId)),
    readCurrents: async articleIds =>
      [...new Set(articleIds)].flatMap(id => structuredClone(currents.get(id)) ?? []),
    async readNewest(articleId) {
      const current = currents.get(articleId)
      const newest = find(articleId, orderKeys(articleId).at(-1))
      return structuredClone({ ...(current && { current }), ...(newest && { newest }) })
    },
    readRevision: async (articleId, orderKey) => structuredClone(find(articleId, orderKey)),
    async readRevisions(names, maxBytes) {
      const read: (Revision | undefined)[] = []
      let bytes = 0
      for (const { articleId, orderKey } of names) {
        const revision = find(articleId, orderKey)
        const { body, subjects } = revision?.article ?? { body: { html: '', text: '' }, subjects: [] }
        for (const part of [body.html, body.text, JSON.stringify(subjects)]) bytes += Buffer.byteLength(part)
        if (bytes > maxBytes && read.length > 0) break
        read.push(structuredClone(revision))
      }
      return read
    },
    listRevisions: async articleId => orderKeys(articleId),
    async writeCurrent(next) {
      const lock = currents.get(next.articleId)?.lock ?? 0
      if (lock !== next.lock - 1) return 'stale'
      currents.set(next.articleId, structuredClone(next))
      return 'written'
    },
  }
}
