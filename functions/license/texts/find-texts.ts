import { showRevision } from '#commit/read/show-revision.ts'
import { limitsWithLatest } from '#domain/rights/limits/limits-with-latest.ts'
import { withinLimits } from '#domain/rights/limits/within-limits.ts'
import { boundByLatest } from '#domain/rights/visibility/bound-by-latest.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import type { Log } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { DeliveryWay } from '#schemas/license/delivery.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import type { Holding } from '../find-holding.ts'
import type { RecordDelivery } from '../ledger/record-delivery.ts'
import { type BindMediaPorts, createBindMedia } from './bind-media.ts'
import { carriesText } from './carries-text.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { MOST_TEXT_BYTES } from './most-text-bytes.ts'
import type { ReadLatest } from './read-latest.ts'
import { toLicensedArticle } from './to-licensed-article.ts'

export interface FindTextsPorts extends BindMediaPorts {
  readLatest: ReadLatest
  recordDelivery: RecordDelivery
  /** How the texts are delivered. */
  how: DeliveryWay
  log: Log
}

/** Changes, with the articles they are delivered with. */
interface Texts {
  /** The leading changes, as far as there was room for their texts. */
  changes: readonly Change[]
  articles: ReadonlyMap<Change, LicensedArticle>
  isGone: ReadonlySet<Change>
  /** Bytes of the articles' texts. */
  bytes: number
}

/** `room` is how many bytes of text are wanted at most: a whole page, unless it says less. */
export type FindTexts = (
  visible: readonly Change[],
  holding: Holding,
  now: Date,
  room?: number,
) => Promise<Texts>

/**
 * Reads the texts of visible changes, each in its own version, if both that version and the article as it
 * stands now may be read. Standings are read together with the texts and decide what is given; deliveries are
 * recorded before the texts are returned. An article too large for the room is left out, to be fetched on its
 * own; so is one whose text is lost or damaged, which the log tells. An earlier version has only those of its media that the latest still has.
 */
export const createFindTexts = (ports: FindTextsPorts): FindTexts => {
  const { articles, readLatest, recordDelivery, how, log } = ports
  const bindMedia = createBindMedia(ports)
  return async (visible, holding, now, room = MOST_TEXT_BYTES) => {
    const withWords = visible.filter(change => visibilityOfArticle(change, holding, now) === 'readable')
    // Includes changes that are themselves over: if the article was killed since, they must show no headline.
    const worded = visible.filter(carriesText)
    const [latestOf, revisions] = await Promise.all([
      readLatest(worded),
      articles.readRevisions(withWords, room),
    ])
    const isGone = hiddenTexts(worded, latestOf, now, holding)
    const shown = revisions.flatMap((revision, at) => {
      const change = withWords[at]
      if (change && !revision)
        log.info(metricLines.textUnreadable, { articleId: change.articleId, orderKey: change.orderKey })
      if (!change || !revision || isGone.has(change) || textBytes(revision.article) > room) return []
      const latest = latestOf(change) ?? change
      const latestLimits = latest.limits
      const limits = limitsWithLatest(change.limits, latestLimits)
      const held = withinLimits(holding.held, limits)
      const advance = withinLimits(holding.advance, limits)
      if (visibilityOfArticle(change, { held, advance }, now) !== 'readable') return []
      const bound = boundByLatest(change, latest, now)
      const licensing = { licenseeId: holding.licensee.id, held, change: bound, latestLimits, now }
      // One that has no mark speaks for its article, but not for the media of later versions.
      const sure = latest === change ? undefined : latest
      return [{ change, article: showRevision(revision, change), latest: sure, licensing }]
    })
    const bound = await bindMedia(shown, revisions)
    const given = shown.flatMap(({ change, licensing }, at) => {
      const article = bound[at]
      return article ? [{ at: change, article, licensing }] : []
    })
    const over = await recordDelivery(how, ...given)
    const allowed = given.filter((_, at) => over[at] === undefined)

    const cut = withWords[revisions.length]
    return {
      changes: cut ? visible.slice(0, visible.indexOf(cut)) : visible,
      articles: new Map(
        allowed.map(({ at, article, licensing }) => [at, toLicensedArticle(article, licensing)]),
      ),
      isGone,
      bytes: allowed.reduce((sum, { article }) => sum + textBytes(article), 0),
    }
  }
}

/** Thousands of subjects are longer than the text. */
const textBytes = ({ body, subjects }: Pick<Article, 'body' | 'subjects'>): number =>
  Buffer.byteLength(body.html) + Buffer.byteLength(body.text) + Buffer.byteLength(JSON.stringify(subjects))
