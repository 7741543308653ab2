import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import type { ArticleStore, ChangeLog, Clock, ClosedCases, Webhooks } from '#ports'
import type { Case } from '#schemas/desk/case.ts'
import { type Handover, type HandoverChange, HandoverQuery } from '#schemas/desk/handover.ts'
import { isAgencyCorrection } from '#schemas/desk/is-agency-correction.ts'
import type { StoryChange } from '#schemas/desk/story.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { createFindHeadlines } from '../find-headlines.ts'
import { createNameOrderers } from '../stories/name-orderers.ts'
import { listDecided } from './list-decided.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevisions'>
  changes: Pick<ChangeLog, 'after' | 'at' | 'lastBefore'>
  closedCases: ClosedCases
  webhooks: Pick<Webhooks, 'all'>
  clock: Clock
}

/** How many changes a call reads, so that none takes long. */
const MOST_CHANGES = 2_000
/** How many it tells of, besides the latest correction of each story. */
const MOST_TOLD = 200
const LONGEST_MS = 4 * 86_400_000

/** `GET /v1/desk/handover`: what happened since an instant that the next shift must know. */
export const createServeHandover = (ports: Ports): UseCase => {
  const { changes, closedCases, webhooks, clock } = ports
  const nameOrderers = createNameOrderers(ports)
  const findHeadlines = createFindHeadlines(ports)
  return async call => {
    const query = readQuery(HandoverQuery, call)
    if (!query.ok) return query
    const since = new Date(query.value.since)
    const now = clock.now()
    if (now.getTime() - since.getTime() > LONGEST_MS)
      return invalidParameters(call, Object.keys(HandoverQuery.shape), [
        { parameter: 'since', detail: 'is more than four days ago' },
      ])
    const run = await changes.after(await changes.lastBefore(since), MOST_CHANGES)
    const log = run.filter(({ committedAt }) => Date.parse(committedAt) >= since.getTime())
    const named = await nameOrderers(log)
    const ordered = named.filter(isOrdered)
    const last = ordered.length > MOST_TOLD ? ordered[MOST_TOLD - 1] : run.at(MOST_CHANGES - 1)
    const until = last?.seq ?? Infinity
    const shown = [...ordered, ...latestCorrections(named.filter(({ seq }) => seq <= until))]
      .filter(({ seq }) => seq <= until)
      .sort((one, other) => one.seq - other.seq)
    const [decided, { readable }] = await Promise.all([listDecided(closedCases, since, now), webhooks.all()])
    const killed = shown.flatMap(each => (each.kind === 'kill' ? each.articleId : []))
    const headlinesOfKilled = await findHeadlines(killed)
    const published = log.filter(({ kind, status }) => kind === 'revision' && status === 'usable')
    const isFirst = ({ version }: { version: number }) => version === 1
    const body: Handover = {
      published: {
        stories: published.filter(isFirst).length,
        versions: published.filter(each => !isFirst(each)).length,
      },
      changes: shown.map(each => toTold(each, headlinesOfKilled[each.articleId])),
      ...(last && { reached: last.committedAt }),
      decided,
      headlines: await findHeadlines(decided.flatMap(storiesOf)),
      failing: readable.filter(isFailing).map(toFailing),
    }
    return { ok: true, body }
  }
}

/** Whether a change is more than copy that was published as it came, corrections aside. */
const isOrdered = ({ kind, status, by }: StoryChange): boolean =>
  kind !== 'revision' || status !== 'usable' || by !== undefined

const latestCorrections = (changes: readonly StoryChange[]): StoryChange[] => [
  ...new Map(changes.filter(isAgencyCorrection).map(each => [each.articleId, each])).values(),
]

const toTold = (
  {
    seq,
    articleId,
    kind,
    class: changeClass,
    version,
    status,
    lifts,
    embargoedUntil,
    headline,
    committedAt,
    by,
    reason,
  }: StoryChange,
  before: string | undefined,
): HandoverChange => ({
  seq,
  articleId,
  kind,
  ...(changeClass && { class: changeClass }),
  version,
  status,
  ...(lifts && { lifts }),
  ...(embargoedUntil && { embargoedUntil }),
  // A kill is headed as its notice.
  headline: before ?? headline,
  committedAt,
  ...(by && { by }),
  ...(reason && { reason }),
})

/** The story that a case was decided on, or those that its notice may mean. */
const storiesOf = ({ articleId, candidates }: Case): string[] => (articleId ? [articleId] : candidates)

const isFailing = ({ status, failing }: Webhook): boolean => failing !== undefined || status === 'paused'

const toFailing = ({ id, licenseeId, status, failing }: Webhook): Handover['failing'][number] => ({
  id,
  licenseeId,
  status,
  ...(failing && { failing }),
})
