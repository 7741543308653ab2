import type { FeedEntry, FeedPage } from '#schemas/license/feed-page.ts'
import type { Desk } from './create-desk.ts'
import { doomOf } from './dooms.ts'
import type { History, HistoryDrop, LicenseeName } from './history.ts'
import { holds, isAdvance, type Newsroom } from './open-newsroom.ts'
import type { Answer } from './open-service.ts'
import { instantOf, keyOf, nameOf } from './to-drop.ts'

/**
 * Makes a call for a licensee and checks its answer against what was known when it began and when it ended.
 */
export type Watch = <T extends FeedPage | Answer>(
  licensee: LicenseeName,
  what: string,
  call: () => Promise<T>,
) => Promise<T>

/** What was known when something began. */
export interface Before {
  now: number
  /** Articles that notices and the desk had certainly killed. */
  doomed: ReadonlySet<string>
  /** Articles that the desk certainly held. */
  kept: ReadonlySet<string>
  /** Articles that the desk's embargo certainly withheld. */
  shelved: ReadonlySet<string>
  acknowledged: ReadonlySet<number>
  told: ReadonlyMap<string, { version: number; isKill: boolean }>
  /** Articles of whose kill some licensee had been told. */
  killed: ReadonlySet<string>
}

/**
 * What nobody may be shown, judged only by what the drops say: nothing early, nothing after its end, nothing
 * after a kill.
 */
export const createWatch = (
  newsroom: Newsroom,
  history: History,
  /** Acknowledged drops and notices, by index, and what the desk did. */
  {
    acknowledged,
    noticed,
    desk,
  }: { acknowledged: ReadonlySet<number>; noticed: ReadonlySet<number>; desk: Desk },
  violations: string[],
) => {
  const { drops } = history
  /** Articles of which each licensee was ever given text. */
  const given = new Set<string>()
  /** The latest change of an article that each licensee was told of. */
  const told = new Map<string, { version: number; isKill: boolean }>()
  const killed = new Set<string>()

  /** The drop of an article whose text has a name: the other article may have one of the same name. */
  const named = (name: string | undefined, id: string): HistoryDrop | undefined =>
    drops.find(drop => nameOf(drop) === name && `article-${drop.article}` === id)

  /** Why a licensee may not see a drop's text, if it may not. */
  const wrongWith = (
    drop: HistoryDrop | undefined,
    licensee: LicenseeName,
    status: string,
  ): string | undefined => {
    if (!drop) return 'words of no drop'
    if (!holds(licensee, [drop.section])) return 'not in the license'
    if (
      drop.kind !== 'kill' &&
      status === 'withheld' &&
      isAdvance(licensee) &&
      desk.begun.has(`article-${drop.article}`)
    )
      return undefined
    if (drop.kind === 'hold' || drop.kind === 'kill') return `a ${drop.kind}`
    const isEarly = drop.kind === 'embargo' && instantOf(drop) > newsroom.now()
    if (isEarly && !isAdvance(licensee)) return 'early'
    return isEarly && status !== 'withheld' ? 'early, and not marked' : undefined
  }

  const newestOf = (id: string): { drop: HistoryDrop; index: number } | undefined =>
    drops
      .flatMap((drop, index) => (`article-${drop.article}` === id ? [{ drop, index }] : []))
      .toSorted((one, other) => (keyOf(one.drop, one.index) < keyOf(other.drop, other.index) ? -1 : 1))
      .at(-1)

  /** Whether an article was withheld before a call began, by the desk or the newest of all its drops, and still is. */
  const isHeldBack = (licensee: LicenseeName, id: string, before: Before): boolean => {
    if (before.kept.has(id)) return true
    if (isAdvance(licensee) && desk.begun.has(id)) return false
    if (before.shelved.has(id)) return true
    const newest = newestOf(id)
    if (!newest || !before.acknowledged.has(newest.index)) return false
    const { kind } = newest.drop
    if (kind === 'hold') return true
    return kind === 'embargo' && instantOf(newest.drop) > newsroom.now() && !isAdvance(licensee)
  }

  /**
   * Whether an article was killed before a call began, as far as anybody could know, or the newest of all its
   * drops had expired.
   */
  const isEnded = (id: string, { acknowledged, doomed, killed, now }: Before): boolean => {
    const newest = newestOf(id)
    if (newest?.drop.kind === 'expiring' && acknowledged.has(newest.index) && instantOf(newest.drop) <= now)
      return true
    const isKilled = ({ article, kind }: HistoryDrop, index: number) =>
      `article-${article}` === id && kind === 'kill' && acknowledged.has(index)
    return doomed.has(id) || killed.has(id) || drops.some(isKilled)
  }

  /** Checks the text of one entry against what was known. */
  const watchEntry = (
    licensee: LicenseeName,
    { headline, status, articleId }: Pick<FeedEntry, 'headline' | 'status' | 'articleId'>,
    before: Before,
  ): void => {
    if (headline === undefined) return
    if (isHeldBack(licensee, articleId, before))
      violations.push(`${licensee} was told of ${headline} while ${articleId} was held back`)
    if (isEnded(articleId, before))
      violations.push(`${licensee} was told of ${headline} after the end of ${articleId}`)
    const wrong = wrongWith(named(headline, articleId), licensee, status)
    if (wrong) violations.push(`${licensee} was told of ${headline}: ${wrong}`)
    given.add(`${licensee} ${articleId}`)
  }

  const watchPage = (licensee: LicenseeName, { changes }: FeedPage, before: Before): void => {
    for (const entry of changes) {
      const { articleId, version, status } = entry
      told.set(`${licensee} ${articleId}`, { version, isKill: status === 'canceled' })
      if (status === 'canceled') killed.add(articleId)
      watchEntry(licensee, entry, before)
    }
  }

  const watchArticle = (
    licensee: LicenseeName,
    id: string,
    { article, words }: Answer,
    before: Before,
  ): void => {
    if (!article) {
      if (words.includes('Words of')) violations.push(`${licensee} was given words of ${id} with a problem`)
      return
    }
    given.add(`${licensee} ${id}`)
    const known = before.told.get(`${licensee} ${id}`)
    if (known && (known.isKill || known.version > article.version))
      violations.push(`${licensee} was given ${article.headline}, and had been told of a later change`)
    if (before.doomed.has(id)) violations.push(`${licensee} was given ${article.headline} after its notice`)
    if (before.kept.has(id))
      violations.push(`${licensee} was given ${article.headline} while the desk held it`)
    if (before.shelved.has(id) && !(isAdvance(licensee) && article.status === 'withheld'))
      violations.push(`${licensee} was given ${article.headline} under the desk’s embargo`)
    const drop = named(article.headline, id)
    const wrong = wrongWith(drop, licensee, article.status)
    if (wrong) violations.push(`${licensee} was given ${article.headline}: ${wrong}`)
    if (drop?.kind === 'expiring' && instantOf(drop) <= before.now)
      violations.push(`${licensee} was given ${article.headline} after its end`)
    const fellows = drops.flatMap((each, index) =>
      `article-${each.article}` === id ? [{ each, index }] : [],
    )
    const done = fellows.filter(({ index }) => before.acknowledged.has(index))
    if (done.some(({ each }) => each.kind === 'kill'))
      violations.push(`${licensee} was given ${article.headline} after the kill`)
    const newest = done
      .map(({ each, index }) => keyOf(each, index))
      .sort()
      .at(-1)
    const possible = fellows.filter(({ each }) => nameOf(each) === article.headline)
    if (newest && !possible.some(({ each, index }) => keyOf(each, index) >= newest))
      violations.push(`${licensee} was given ${article.headline}, which was replaced`)
  }

  const hasText = (id: string): boolean =>
    drops.some((drop, index) => {
      const isText = `article-${drop.article}` === id && drop.kind !== 'kill'
      return isText && acknowledged.has(index)
    })
  const isDoomed = (id: string): boolean => hasText(id) && doomOf(history, desk, id, noticed) === 'sure'

  const know = (): Before => ({
    now: newsroom.now(),
    doomed: new Set(['article-0', 'article-1'].filter(isDoomed)),
    kept: new Set(desk.kept),
    shelved: new Set(desk.shelved),
    acknowledged: new Set(acknowledged),
    told: new Map(told),
    killed: new Set(killed),
  })

  const watch: Watch = async (licensee, what, call) => {
    const before = know()
    const answer = await call()
    if ('changes' in answer && what === 'feed') watchPage(licensee, answer, before)
    else if ('changes' in answer) for (const entry of answer.changes) watchEntry(licensee, entry, before)
    else watchArticle(licensee, what, answer, before)
    return answer
  }
  return { watch, watchEntry, know, given }
}

export type Watcher = ReturnType<typeof createWatch>
