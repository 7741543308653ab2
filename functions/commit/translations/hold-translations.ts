import { caseId } from '#domain/revisions/case-id.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Aliases, ArticleStore, Cases, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { RestateArticle } from '../restate-article.ts'
import { endsTooSoon } from './ends-too-soon.ts'
import { createFindTranslations } from './find-translations.ts'
import { noteOfStop } from './note-of-stop.ts'
import { type Stop, whyRecalled, whyStopped } from './why-stopped.ts'

interface Ports {
  aliases: Pick<Aliases, 'translationsOf'>
  articles: Pick<ArticleStore, 'readCurrent'>
  cases: Pick<Cases, 'find' | 'open'>
  restateArticle: RestateArticle
  clock: Clock
}

/** What stopped an article: the drop of a notice or an order of the desk, and why, if that was said. */
export interface StoppedBy {
  drop: Case['drop']
  reason?: string | undefined
  /** Earlier versions of it were taken back. It stands, but its translations may be of those. */
  isRecall?: boolean
}

/** Holds the translations of an article that is stopped; returns the ids of those about which it asks. */
export type HoldTranslations = (originalId: string, by: StoppedBy) => Promise<string[]>

/**
 * Runs after an article was killed, held or embargoed, or versions of it were taken back, and does nothing if it stands otherwise. What an
 * agency states to be a translation of it has the same story to tell: it is held, with a case, until the desk decides. A kill or a recall
 * stops those under an embargo too; a hold or an embargo none that waits as long by itself or was released by the desk. The case is named by the change that
 * stopped the original, and opened once: what the desk has decided is not asked again.
 */
export const createHoldTranslations = (ports: Ports): HoldTranslations => {
  const { articles, cases, restateArticle, clock } = ports
  const findTranslations = createFindTranslations(ports)
  /** Holds a translation, and the version of it that comes meanwhile, too. */
  const hold = async (change: Change, stop: Stop): Promise<void> => {
    let latest: Change | undefined = change
    while (latest && mustWait(latest, stop, clock.now())) {
      const restated = await restateArticle(change.articleId, { status: 'withheld' })
      if (restated?.committed.outcome !== 'superseded') return
      latest = (await articles.readCurrent(change.articleId))?.change
    }
  }
  const findStop = async (originalId: string, { isRecall }: StoppedBy) => {
    const { change } = (await articles.readCurrent(originalId)) ?? {}
    const stop = isRecall ? whyRecalled(change) : whyStopped(change, clock.now())
    if (!change || !stop) return undefined
    const { version, committedAt: droppedAt } = change
    const sequencer = isRecall ? `${change.orderKey}/recall` : change.orderKey
    return { stop, named: caseId({ bucket: '', key: originalId, sequencer, droppedAt }, version) }
  }
  return async (originalId, by) => {
    const asked: string[] = []
    const held = new Set<string>()
    let stopped: Awaited<ReturnType<typeof findStop>>
    for await (const { change, originalId: madeFrom } of findTranslations(originalId)) {
      stopped ??= await findStop(originalId, by)
      if (!stopped) break
      const { stop, named } = stopped
      const now = clock.now()
      const { articleId, agency } = change
      const id = `${named}-${articleId}`
      const { until: _, ...endless } = stop
      if (change.status === 'withheld' && !change.embargoedUntil) held.add(articleId)
      const own = held.has(madeFrom) ? endless : stop
      if (!mustWait(change, own, now)) continue
      const known = await cases.find(id)
      if (known?.closedBy === 'desk') continue
      await hold(change, own)
      held.add(articleId)
      if (known?.status === 'open') continue
      await cases.open({
        id: known ? `${id}-${change.version}` : id,
        kind: 'withhold',
        status: 'open',
        ...(agency && { agency }),
        target: {},
        note: noteOfStop(originalId, stop, by.reason),
        candidates: [articleId],
        drop: by.drop,
        openedAt: now.toISOString(),
      })
      asked.push(articleId)
    }
    return asked
  }
}

const mustWait = (change: Change, stop: Stop, now: Date): boolean => {
  if (change.status === 'canceled' || change.kind === 'expiry') return false
  if (stop.isKilled) return true
  const isReleased = change.lifts === true && isFollowKey(change.orderKey)
  return endsTooSoon(change, stop, now) && !isReleased
}
