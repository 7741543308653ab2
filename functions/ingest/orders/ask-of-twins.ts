import type { ReadNamesAround } from '#commit/read/read-names-around.ts'
import type { ReadWords } from '#commit/read/read-words.ts'
import type { RestateArticle } from '#commit/restate-article.ts'
import { findTwins } from '#domain/revisions/naming/find-twins.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { ArticleStore, Cases, StandingOrders } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { toCase } from '../cases/to-case.ts'
import type { HoldTranslationsOf } from '../translations/hold-translations-of.ts'
import { NoTextYet } from './no-text-yet.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  readNamesAround: ReadNamesAround
  standingOrders: Pick<StandingOrders, 'all'>
  cases: Pick<Cases, 'find' | 'open'>
  restateArticle: RestateArticle
  readWords: ReadWords
  holdTranslations: HoldTranslationsOf
}

/** Asks the desk about what may be the killed story under another name; returns the warnings for the receipt. */
export type AskOfTwins = (order: StandingOrder, killed: readonly string[]) => Promise<string[]>

/** A headline such as "Weather" is that of many. */
const MOST_TWINS = 10

/**
 * Runs after a kill. Copy with the killed words, or their text under another headline, and no number of its own is held, as if it came after the kill.
 * Another that the notice names in part stands until the desk decides. Each has a case of its own, which is
 * opened once: what the desk has decided is not asked again. Throws NoTextYet of one that is noted and not committed: it
 * may have looked for orders before the kill gave its own.
 */
export const createAskOfTwins =
  ({
    articles,
    readNamesAround,
    standingOrders,
    cases,
    restateArticle,
    readWords,
    holdTranslations,
  }: Ports): AskOfTwins =>
  async (order, killed) => {
    if (killed.length === 0) return []
    const noted = await readNamesAround(order.givenAt)
    const twins = findTwins(noted, order.target, order.agency, killed).slice(0, MOST_TWINS)
    if (twins.length === 0) return []
    const barred = (await standingOrders.all()).flatMap(each =>
      each.killed && killed.includes(each.killed.articleId) ? each.killed.words : [],
    )
    const warnings: string[] = []
    let late: string | undefined
    for (const found of twins) {
      const { articleId, isNamed, text } = found
      const id = `${order.id}-${articleId}`
      const { change } = (await articles.readCurrent(articleId)) ?? {}
      if (!change) late = articleId
      if (!change || isReleased(change)) continue
      const twin = await readWords(articleId)
      if (!twin || twin.isKilled || (await cases.find(id))) continue
      const isSame = barred.includes(twin.words) || (text !== undefined && twin.text === text)
      if (isSame && twin.number === undefined) {
        const held = await restateArticle(articleId, { status: 'withheld' })
        if (held?.committed.outcome === 'superseded') {
          // Its next text, which may have other words, came meanwhile.
          twins.push(found)
          continue
        }
        warnings.push(...(await holdTranslations(order, [articleId])))
        const note = `The same text was killed as article ${killed[0]}: ${order.note}`
        await cases.open({ ...toCase({ ...order, id, note }, [articleId]), kind: 'withhold' })
        warnings.push(
          `the killed text stood under another name, and is held: decide its case (article ${articleId})`,
        )
      } else if (isNamed) {
        await cases.open(toCase({ ...order, id }, [articleId]))
        warnings.push(`what may be the killed story stays as it is: decide its case (article ${articleId})`)
      }
    }
    if (late !== undefined) throw new NoTextYet(late)
    return warnings
  }

/** Whether the desk has let a story out that was held. */
const isReleased = ({ lifts, orderKey }: Change): boolean => lifts === true && isFollowKey(orderKey)
