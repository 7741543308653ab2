import type { NewsReference } from '#domain/formats/newsml-g2/writing/news-reference.ts'
import type { Call, Document } from '#schemas/call.ts'
import type { FeedEntry, FeedPage } from '#schemas/license/feed-page.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { latestCommit } from '../latest-commit.ts'

/**
 * A feed page as a NewsML-G2 `newsMessage`. Its time of sending is when its newest change was appended, so
 * that the same page keeps its entity tag; for an empty page it is the hour of the answer.
 */
export const writeNewsPage = async (
  { changes }: FeedPage,
  { base }: Pick<Call, 'base'>,
  next: string,
  now: Date,
): Promise<Document> => {
  const { writeNewsMessage } = await import('#domain/formats/newsml-g2/write-news-message.ts')
  const newest = latestCommit(changes)
  const sent = newest ? new Date(newest) : new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS)
  return {
    ok: true,
    mediaType: 'application/vnd.iptc.g2.newsmessage+xml',
    text: writeNewsMessage({ items: changes.map(toItem), next }, { base, now: sent }),
  }
}

const HOUR_MS = 3_600_000

const toItem = (entry: FeedEntry): LicensedArticle | Tombstone | NewsReference => {
  const { article, articleId, kind, status, version, agency, distributor, language } = entry
  if (article) return article
  if (kind !== 'expiry' && status !== 'canceled') return entry
  return {
    id: articleId,
    version,
    status: kind === 'expiry' ? 'expired' : 'canceled',
    agency,
    distributor,
    language,
    goneAt: kind === 'expiry' && entry.expires ? entry.expires : entry.committedAt,
  }
}
