import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { ArticleLine } from './export-line.ts'

/** An article that differs from how it was exported. */
export interface Difference {
  articleId: string
  was: Pick<ArticleLine, 'status' | 'version' | 'orderKey'>
  is?: Pick<ArticleLine, 'status' | 'version' | 'orderKey'>
}

export interface Compared {
  alike: number
  /**
   * How many articles, in other words or not, have their latest change at the same place in the log: newer rules may
   * read a text otherwise, which makes no cursor wrong.
   */
  inPlace: number
  differences: Difference[]
}

/** Compares each article's current revision, text, status and version with the export. */
export const compareArticles = async (
  articles: Pick<ArticleStore, 'readCurrent'>,
  lines: readonly ArticleLine[],
): Promise<Compared> => {
  const compared: Compared = { alike: 0, inPlace: 0, differences: [] }
  for (const line of lines) {
    const current = await articles.readCurrent(line.articleId)
    const stands = isWhereItStood(line, current)
    if (stands && current?.change?.seq === line.seq) compared.inPlace += 1
    if (stands && current?.digest === line.digest) compared.alike += 1
    else compared.differences.push(toDifference(line, current))
  }
  return compared
}

const isWhereItStood = (line: ArticleLine, current: Current | undefined): boolean =>
  current?.change?.status === line.status &&
  current.change.version === line.version &&
  agencyOrderKey(current.orderKey ?? '') === agencyOrderKey(line.orderKey)

const toDifference = (
  { articleId, status, version, orderKey }: ArticleLine,
  current: Current | undefined,
): Difference => ({
  articleId,
  was: { status, version, orderKey },
  ...(current?.change && {
    is: { status: current.change.status, version: current.change.version, orderKey: current.orderKey ?? '' },
  }),
})
