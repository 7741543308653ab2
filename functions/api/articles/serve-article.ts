import type { UseCase } from '#call/dispatch.ts'
import { isHeld } from '#call/is-held.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import { sightOfArticle } from '#domain/rights/sight/sight-of-article.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { giveNothing } from '#license/ledger/give-nothing.ts'
import type { RecordDelivery } from '#license/ledger/record-delivery.ts'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { Clock, ReadOptions } from '#ports'
import { ArticleQuery } from '#schemas/article-query.ts'
import type { Reply } from '#schemas/call.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import type { Tombstone } from '#schemas/tombstone.ts'
import { noLicensee } from '../no-licensee.ts'
import { notFound } from '../not-found.ts'
import { negotiate } from './negotiate.ts'
import { quotaOver } from './quota-over.ts'
import { writeArticle } from './write-article.ts'

interface Ports {
  findHolding: FindHolding
  readStanding: ReadStanding
  readText: ReadText
  recordDelivery: RecordDelivery
  clock: Clock
}

/**
 * `GET /v1/articles/{id}`: the current revision, or a tombstone once it is canceled or expired. The article's
 * standing is read first, and its text only if it may be shown. Whether the caller already has the answer is
 * checked with a read that may lag a moment, since a 304 carries no text; any other answer comes from a read
 * that does not.
 */
export const createServeArticle =
  ({ findHolding, readStanding, readText, recordDelivery, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(ArticleQuery, call)
    if (!query.ok) return query
    const negotiated = await negotiate(call, query.value.format)
    if (!negotiated.ok) return negotiated
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee

    const now = clock.now()
    const write = (item: LicensedArticle | Tombstone) =>
      writeArticle(item, negotiated.format, { base: call.base, now })
    const answer = async (record: RecordDelivery, options?: ReadOptions): Promise<Reply> => {
      const standing = await readStanding(call.pathParameters.id ?? '', options)
      if (!standing) return notFound
      const { change, newest } = standing
      const sight = sightOfArticle(change, holding.held, now, holding.advance)
      if (sight === 'hidden') return notFound
      if (sight !== 'readable') return write(toTombstone(change, sight))
      const licensing = { licenseeId: holding.licensee.id, held: holding.held, change, now }
      const article = await readText(change, newest)
      const [over] = await record('article', { article, licensing })
      if (over) return quotaOver(over, call, now)
      return write(toLicensedArticle(article, licensing))
    }

    if (call.ifNoneMatch !== undefined) {
      const seen = await answer(giveNothing, { mayLag: true })
      if (isHeld(call, seen)) return seen
    }
    return answer(recordDelivery)
  }
