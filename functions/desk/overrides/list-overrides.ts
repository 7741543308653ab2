import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import { applyOverrides } from '#domain/revisions/overrides/apply-overrides.ts'
import { readField } from '#domain/revisions/overrides/read-field.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import type { ArticleStore } from '#ports'
import type { Override } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
}

/** The overrides of an article, and the text they are compared with. */
export interface ListedOverrides {
  /** The current revision as the rules read it. */
  base: Revision
  overrides: (Override & {
    /** Whether it still applies; it lapses when the agency changes the field. */
    isKept: boolean
    /** What the agency says now; absent if it says nothing. */
    agencyNow?: unknown
  })[]
}

/** Lists the overrides of an article by field. Undefined if there is no such article. */
export const createListOverrides =
  ({ articles }: Ports) =>
  async (articleId: string): Promise<ListedOverrides | undefined> => {
    const current = await articles.readCurrent(articleId)
    if (current?.orderKey === undefined) return undefined
    const { orderKey } = current
    const base = restoreRevision(await readNamedRevision(articles, { articleId, orderKey }))
    const overrides = current.overrides ?? []
    const kept = new Set(applyOverrides(base.article, overrides).kept)
    return {
      base,
      overrides: overrides.map(override => {
        const { value: agencyNow } = readField(base.article, override.field)
        return {
          ...override,
          isKept: kept.has(override.field),
          ...(agencyNow !== undefined && { agencyNow }),
        }
      }),
    }
  }
