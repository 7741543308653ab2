import type { ReadWords } from '#commit/read/read-words.ts'
import type { ArticleStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { HoldTranslationsOf } from '../translations/hold-translations-of.ts'
import type { FindStories } from './find-stories.ts'
import type { FollowNotice } from './follow-notice.ts'
import { isOneStory } from './is-one-story.ts'

interface Ports {
  findStories: FindStories
  followNotice: FollowNotice
  readWords: ReadWords
  articles: Pick<ArticleStore, 'readCurrent'>
  holdTranslations: HoldTranslationsOf
}

/** Holds what was published, or will be sooner, with the words of a story that is withheld; returns the warnings for the receipt. */
export type HoldTwins = (
  order: StandingOrder,
  ownId: string,
  story: Pick<Article, 'headline' | 'embargoedUntil'>,
) => Promise<string[]>

/**
 * Runs after a story that its agency holds, or sends under an embargo, once it has sent the same words without it, or with an embargo that ends sooner, under another name: the first
 * was sent by mistake. It is held, with a case, until the desk decides. The same words under another number are another story, and what
 * was dropped later is its release, whichever is taken first. What the order itself names is held whatever its words are: "HOLD: Blast in quarry".
 * Throws NoTextYet of one that is noted and not committed.
 */
export const createHoldTwins =
  ({ findStories, followNotice, readWords, articles, holdTranslations }: Ports): HoldTwins =>
  async (order, ownId, { headline, embargoedUntil: until }) => {
    const warnings: string[] = []
    const named = order.target.headline
    for (const twin of await findStories({ ...order, target: { headline: named ?? headline } })) {
      const { change } = (await articles.readCurrent(twin)) ?? {}
      const isStopped = change && (named ? change.status === 'canceled' : waitsAsLong(change, until))
      if (twin === ownId || isStopped) continue
      if (!named && !(await isOneStory([ownId, twin], readWords))) continue
      const came = (await readWords(twin))?.receivedAt
      if (came === undefined || Date.parse(came) > Date.parse(order.givenAt)) continue
      const id = `${order.id}-${twin}`
      await followNotice({ ...order, id, kind: 'withhold', target: { articleId: twin } }, twin)
      warnings.push(...(await holdTranslations(order, [twin])))
      warnings.push(
        `the same text ${change?.status === 'withheld' ? 'was to be published sooner' : 'was published'} under another name, and is held: decide its case (article ${twin})`,
      )
    }
    return warnings
  }

/** Whether a story is killed or waits already, at least as long as the other does. */
const waitsAsLong = ({ status, embargoedUntil: end }: Change, until: string | undefined): boolean =>
  status !== 'usable' && (end === undefined || (until !== undefined && Date.parse(end) >= Date.parse(until)))
