import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import { fitChange } from '#domain/revisions/change/fit-change.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import { wordsOfRevision } from '#domain/revisions/naming/words-of-revision.ts'
import type { ArticleStore } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current, Recall } from '#schemas/current.ts'
import type { CommittedRecall } from '../committed.ts'
import { proposeRelease } from './propose-release.ts'
import type { Place } from './to-change.ts'

/** The newest texts of an article whose words are barred. */
const MOST_TEXTS = 100

/**
 * Returns CURRENT as it is to be written for an order to take back the versions before the current one, or the
 * outcome if there is nothing to write. What has come due by the clock is appended first. The order and the
 * words that it bars are written together with the intent, so either both are there or neither.
 */
export const createProposeRecall = ({
  articles,
}: {
  articles: Pick<ArticleStore, 'readRevision' | 'listRevisions'>
}) => {
  /** Digests of the words of all texts before the current one, but not of its own words. */
  const findBarred = async ({ articleId, barred = [] }: Current, { orderKey }: Change): Promise<string[]> => {
    const keys = (await articles.listRevisions(articleId)).filter(key => key < orderKey).slice(-MOST_TEXTS)
    const [own, ...earlier] = await mapFewAtOnce([orderKey, ...keys], key =>
      readNamedRevision(articles, { articleId, orderKey: key }),
    )
    const kept = new Set(own && wordsOfRevision(own))
    const texts = earlier.filter(({ article }) => article.status !== 'canceled')
    return [...new Set([...barred, ...texts.flatMap(wordsOfRevision)])].filter(words => !kept.has(words))
  }

  return async (
    current: Current | undefined,
    recall: Recall,
    now: Date,
    nextPlace: () => Promise<Place>,
  ): Promise<Current | CommittedRecall> => {
    if (!current?.change || current.digest === undefined) return { outcome: 'unknown' }
    const { change, digest, recalls = [] } = current
    if (change.status === 'canceled') return { outcome: 'canceled' }
    const due = await proposeRelease(current, now, nextPlace)
    if (!('outcome' in due)) return due
    if (change.kind === 'expiry') return { outcome: 'expired' }
    if ((change.withdrawnBefore ?? 0) >= recall.before) return { outcome: 'unchanged', change }
    if (change.version !== recall.before) return { outcome: 'other-version', change }
    if (change.version === 1) return { outcome: 'first-version' }
    const barred = await findBarred(current, change)
    const { seq, committedAt } = await nextPlace()
    const next = fitChange({ ...asRecall(change, current), seq, committedAt: committedAt.toISOString() })
    return {
      ...current,
      recalls: [...recalls, recall],
      ...(barred.length > 0 && { barred }),
      lock: current.lock + 1,
      pending: { change: next, digest },
    }
  }
}

/**
 * The change that takes back the versions before the one that `before` made current. It is shown to whoever is shown that one; whoever
 * could see only earlier ones is told of a withdrawal. Of what is held without an end, all have been told.
 */
const asRecall = (
  {
    withdraws: _withdraws,
    withdrawsAhead: _withdrawsAhead,
    aheadSince: _aheadSince,
    lifts: _lifts,
    computed: _computed,
    ...before
  }: Change,
  { reach = [], reachAhead = [] }: Current,
): Change => {
  const isHeld = before.status === 'withheld'
  const isAhead = isHeld && before.embargoedUntil !== undefined
  const ahead = isHeld && !isAhead ? [] : uniteSelections([...(isAhead ? [before] : []), ...reachAhead])
  return {
    ...before,
    kind: 'recall',
    withdrawnBefore: before.version,
    ...(!isHeld && { withdraws: uniteSelections([before, ...reach]) }),
    ...(ahead.length > 0 && { withdrawsAhead: ahead }),
  }
}
