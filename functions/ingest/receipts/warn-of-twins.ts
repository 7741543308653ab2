import { identify } from '#domain/revisions/naming/identify.ts'
import { isUniqueId } from '#domain/revisions/naming/is-unique-id.ts'
import type { Receipts } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import type { ReceiptItem } from '#schemas/drops/receipt.ts'

/**
 * The warnings of a receipt about stories that an earlier drop of the same file brought under another agency.
 * An item number counts only with its agency, so a drop that corrects the agency brings an article of its
 * own, and the one with the wrong credit stays. An earlier receipt that cannot be read keeps no drop from its
 * own.
 */
export const createWarnOfTwins =
  ({ receipts }: { receipts: Pick<Receipts, 'forKey'> }) =>
  async ({ bucket, key }: Drop, articles: readonly Article[], items: readonly ReceiptItem[]) => {
    const fresh = new Set(items.filter(({ version }) => version === 1).map(({ articleId }) => articleId))
    const numbered = articles.filter(
      ({ id, sourceId }) => sourceId !== undefined && !isUniqueId(sourceId) && fresh.has(id),
    )
    if (numbered.length === 0) return []
    const [earlier] = await receipts.forKey(bucket, key, 1).catch(() => [])
    return numbered.flatMap(({ id, sourceId }) =>
      (earlier?.items ?? [])
        .filter(
          ({ articleId, agency }) =>
            articleId !== id && articleId === identify({ sourceId, agency, path: key }),
        )
        .map(
          ({ articleId, agency = 'no agency' }) =>
            `an earlier drop of this file is item ${sourceId} of ${agency} and stays as it is: kill it if this one replaces it (article ${articleId})`,
        ),
    )
  }
