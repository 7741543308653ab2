import { readReplaced } from '#domain/normalize/notice/version/read-replaced.ts'
import type { ArticleStore, Cases, StandingOrders } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { toCase } from '../cases/to-case.ts'
import type { FindStories } from './find-stories.ts'
import { createGiveOrder } from './give-order.ts'

interface Ports {
  findStories: FindStories
  articles: Pick<ArticleStore, 'readCurrent'>
  cases: Pick<Cases, 'find' | 'open'>
  standingOrders: Pick<StandingOrders, 'give' | 'count'>
}

/** Asks the desk whether what a text was sent in the place of is to be killed; returns the warnings for the receipt. */
export type AskOfReplaced = (order: StandingOrder, article: Article) => Promise<string[]>

const DAY = 86_400_000

/** A headline such as "Weather in Halden" is that of many. */
const MOST_ASKED = 3
/** Leads of a story in a day; under more names a slug is that of many. */
const MOST_LEADS = 8

/** Copy of an archive awaits nothing. */
const isFresh = ({ givenAt }: StandingOrder, { versionCreated = givenAt }: Article): boolean =>
  Date.parse(givenAt) - Date.parse(versionCreated) < DAY

/**
 * Runs after a text that came under a name of its own and says that it takes the place of another ("ANNULE ET REMPLACE"), or corrects it. The other still stands: a
 * case asks whether to kill it. It is no kill, since some agencies call so what they only add to. A writethru replaces what came under its slug: the receipt names what of that
 * still stands, and nobody is asked. What has not come yet is held if it does: of two that cross, one sees the other.
 */
export const createAskOfReplaced = ({
  findStories,
  articles,
  cases,
  standingOrders,
}: Ports): AskOfReplaced => {
  const giveOrder = createGiveOrder({ standingOrders })
  /** The articles but `ownId` that a target names, without those that are killed. */
  const findStanding = async (order: StandingOrder, ownId: string): Promise<string[]> => {
    const standing: string[] = []
    for (const found of await findStories(order)) {
      const { change } = found === ownId ? {} : ((await articles.readCurrent(found)) ?? {})
      if (change && change.status !== 'canceled') standing.push(found)
    }
    return standing
  }
  return async (order, article) => {
    const replaced = readReplaced(article)
    if (!replaced && article.slugline && article.change?.class === 'writethru')
      return warnOfLeads(
        article,
        await findStanding({ ...order, target: { slug: article.slugline } }, article.id),
      )
    if (!replaced || (await cases.find(order.id))) return []
    const { target, note } = replaced
    const asked = `Article ${article.id} was sent in the place of this one (“${note}”): kill this one`
    let standing = await findStanding({ ...order, target }, article.id)
    if (standing.length === 0 && isFresh(order, article)) {
      const held = { ...order, target, note: `${asked}, or release it if both may stand.` }
      await giveOrder({ ...held, kind: 'withhold', replacedBy: article.id })
      standing = await findStanding({ ...order, target }, article.id)
    }
    if (standing.length > MOST_ASKED) return []
    if (standing.length === 0) return warnOfNothing(article)
    const open = { ...order, target, note: `${asked}, or dismiss the case if both may stand.` }
    await cases.open({ ...toCase(open, standing), kind: 'kill' })
    return [
      `article ${article.id} was sent in the place of a story that still stands under another name: decide its case (article ${standing.join(', ')})`,
    ]
  }
}

/** Of what still stands under the slug of a writethru. */
const warnOfLeads = ({ id }: Article, earlier: readonly string[]): string[] =>
  earlier.length === 0 || earlier.length > MOST_LEADS
    ? []
    : [
        `article ${id} is a writethru, but what it replaces still stands under other file names: kill that, and drop the next lead under this name (article ${earlier.join(', ')})`,
      ]

/** Of a correction for which nothing is known that it corrects. */
const warnOfNothing = ({ id, change, sourceId }: Article): string[] =>
  change?.class === 'correction' && sourceId === undefined
    ? [
        `article ${id} is a correction, but nothing stands under its file name or headline: kill what it corrects; what comes under its headline in the next 12 hours is held`,
      ]
    : []
