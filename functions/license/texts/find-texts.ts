import { showRevision } from '#commit/read/show-revision.ts'
import { withinLimits } from '#domain/rights/limits/within-limits.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import type { ArticleStore } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { DeliveryWay } from '#schemas/delivery.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import type { Revision } from '#schemas/revision.ts'
import type { Holding } from '../find-holding.ts'
import type { RecordDelivery } from '../ledger/record-delivery.ts'
import { carriesText } from './carries-text.ts'
import { hiddenTexts } from './hidden-texts.ts'
import type { ReadLatest } from './read-latest.ts'
import { toLicensedArticle } from './to-licensed-article.ts'

/**
 * Bytes of text on one page. Lambda answers with 6 MB at most, and a byte of text may become four in JSON
 * within JSON.
 */
const MOST_BYTES = 1_400_000

export interface FindTextsPorts {
  articles: Pick<ArticleStore, 'readRevisions'>
  readLatest: ReadLatest
  recordDelivery: RecordDelivery
  /** How the texts are delivered. */
  how: DeliveryWay
}

/** Changes, with the articles they are delivered with. */
interface Texts {
  /** The leading changes, as far as there was room for their texts. */
  changes: readonly Change[]
  articles: ReadonlyMap<Change, LicensedArticle>
  isGone: ReadonlySet<Change>
}

export type FindTexts = (visible: readonly Change[], holding: Holding, now: Date) => Promise<Texts>

/**
 * Reads the texts of visible changes, each in its own version, if both that version and the article as it
 * stands now may be read. Standings are read together with the texts and decide what is given; deliveries are
 * recorded before the texts are returned. An article too large for a page is left out, to be fetched on its
 * own.
 */
export const createFindTexts =
  ({ articles, readLatest, recordDelivery, how }: FindTextsPorts): FindTexts =>
  async (visible, { licensee, held, advance }, now) => {
    const withWords = visible.filter(change => visibilityOfArticle(change, held, now, advance) === 'readable')
    // Includes changes that are themselves over: if the article was killed since, they must show no headline.
    const worded = visible.filter(carriesText)
    const [latestOf, revisions] = await Promise.all([
      readLatest(worded),
      articles.readRevisions(withWords, MOST_BYTES),
    ])
    const isGone = hiddenTexts(worded, latestOf, now, { held, advance })
    const given = revisions.flatMap((revision, at) => {
      const change = withWords[at]
      const limits = change && latestOf(change)?.limits
      if (!change || isGone.has(change) || outgrowsPage(revision)) return []
      const [heldNow, advanceNow] = [withinLimits(held, limits), withinLimits(advance, limits)]
      if (visibilityOfArticle(change, heldNow, now, advanceNow) !== 'readable') return []
      const licensing = { licenseeId: licensee.id, held: heldNow, change, latestLimits: limits, now }
      return [{ article: showRevision(revision, change), licensing }]
    })
    const over = await recordDelivery(how, ...given)
    const allowed = given.filter((_, at) => over[at] === undefined)

    const cut = withWords[revisions.length]
    return {
      changes: cut ? visible.slice(0, visible.indexOf(cut)) : visible,
      articles: new Map(
        allowed.map(({ article, licensing }) => [licensing.change, toLicensedArticle(article, licensing)]),
      ),
      isGone,
    }
  }

const outgrowsPage = ({ article: { body } }: Revision): boolean =>
  Buffer.byteLength(body.html) + Buffer.byteLength(body.text) > MOST_BYTES
