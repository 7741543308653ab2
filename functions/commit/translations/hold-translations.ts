import type { Aliases, ArticleStore, Cases, Clock } from '#ports'
import type { Case } from '#schemas/desk/case.ts'
import type { RestateArticle } from '../restate-article.ts'
import { createFindStop } from './find-stop.ts'
import { createFindTranslations } from './find-translations.ts'
import { createHoldTranslation } from './hold-translation.ts'
import { mustWait } from './must-wait.ts'
import { noteOfStop } from './note-of-stop.ts'

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
  const { cases, clock } = ports
  const findStop = createFindStop(ports)
  const findTranslations = createFindTranslations(ports)
  const holdTranslation = createHoldTranslation(ports)
  return async (originalId, by) => {
    const asked: string[] = []
    const held = new Set<string>()
    let stopped: Awaited<ReturnType<typeof findStop>>
    for await (const { change, originalId: madeFrom } of findTranslations(originalId)) {
      stopped ??= await findStop(originalId, by.isRecall)
      if (!stopped) break
      const { stop, named } = stopped
      const { articleId, agency, version } = change
      const id = `${named}-${articleId}`
      const { until: _, ...endless } = stop
      if (change.status === 'withheld' && !change.embargoedUntil) held.add(articleId)
      const own = held.has(madeFrom) ? endless : stop
      if (!mustWait(change, own, clock.now())) continue
      const known = await cases.find(id)
      if (known?.closedBy === 'desk') continue
      await holdTranslation(change, own)
      held.add(articleId)
      if (known?.status === 'open') continue
      await cases.open({
        id: known ? `${id}-${version}` : id,
        kind: 'withhold',
        status: 'open',
        ...(agency && { agency }),
        target: {},
        note: noteOfStop(originalId, stop, by.reason),
        candidates: [articleId],
        drop: by.drop,
        openedAt: clock.now().toISOString(),
      })
      asked.push(articleId)
    }
    return asked
  }
}
