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
 * `GET /v1/articles/{id}`: the current revision; a tombstone once the agency has canceled it, or its time is over. How the article
 * stands is read first, and its text only where it may be shown. A caller who has that answer already is told so by a read that may lag a
 * moment, since no text leaves with a 304; any other answer comes of a read that does not.
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
