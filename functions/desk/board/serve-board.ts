import type { UseCase } from '#call/dispatch.ts'
import { isSilent } from '#domain/habits/is-silent.ts'
import type {
  AgencyHabits,
  ArticleStore,
  Cases,
  ChangeLog,
  Clock,
  DropQueue,
  Embargoes,
  Exports,
  FailedRuns,
  Meters,
  Receipts,
  Unreadable,
  Webhooks,
} from '#ports'
import type { Board } from '#schemas/board.ts'
import type { TakedownState } from '#schemas/desk-answer.ts'
import type { Webhook } from '#schemas/webhook.ts'
import { createFindReleases } from '../releases/find-releases.ts'
import type { ListTakedowns } from '../takedowns/list-takedowns.ts'
import { createCountMonth } from './count-month.ts'
import { estimateCost, type Prices } from './estimate-cost.ts'
import { createReadHour } from './read-hour.ts'

interface Ports {
  receipts: Pick<Receipts, 'writtenOn'>
  dropQueue: Pick<DropQueue, 'waiting' | 'deadLetters'>
  failedRuns: FailedRuns
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at' | 'head' | 'lastBefore'>
  embargoes: Pick<Embargoes, 'dueBy'>
  cases: Pick<Cases, 'listOpen' | 'listUnreadable'>
  webhooks: Pick<Webhooks, 'all'>
  habits: Pick<AgencyHabits, 'all'>
  exports: Pick<Exports, 'last'>
  listTakedowns: ListTakedowns
  meters: Meters
  prices: Prices
  /** How many minutes licensees have to acknowledge a kill. */
  takedownMinutes: number
  clock: Clock
}

const MINUTE_MS = 60_000
const MOST_RELEASES = 50

/** `GET /v1/desk/board`: the state of the whole system, for operators. */
export const createServeBoard = (ports: Ports): UseCase => {
  const { dropQueue, failedRuns, changes, cases, webhooks, habits, exports, listTakedowns, clock } = ports
  const readHour = createReadHour(ports)
  const countMonth = createCountMonth(ports)
  const findReleases = createFindReleases(ports)
  const owedSince = async ({ after }: Webhook, head: number): Promise<string | undefined> =>
    after < head ? (await changes.at(after + 1))?.committedAt : undefined
  return async () => {
    const now = clock.now()
    const [
      hour,
      waiting,
      deadLetters,
      failed,
      head,
      due,
      open,
      brokenCases,
      endpoints,
      all,
      ordered,
      exported,
    ] = await Promise.all([
      readHour(now),
      dropQueue.waiting(),
      dropQueue.deadLetters(),
      failedRuns.count(),
      changes.head(),
      findReleases(MOST_RELEASES),
      cases.listOpen(),
      cases.listUnreadable(),
      webhooks.all(),
      habits.all(),
      listTakedowns('open'),
      exports.last(),
    ])
    const owed = await Promise.all(endpoints.readable.map(webhook => owedSince(webhook, head)))
    const { month, oldestDropSeconds, ...counts } = await countMonth(head)
    const isOverdue = isBefore(new Date(now.getTime() - ports.takedownMinutes * MINUTE_MS))
    const silent = all.filter(habit => isSilent(habit, now))
    const body: Board = {
      at: now.toISOString(),
      ...hour,
      drops: waiting,
      ...(oldestDropSeconds !== undefined && { approximateAgeOfOldestMessage: oldestDropSeconds }),
      deadLetters,
      failedRuns: failed,
      logHead: head,
      releases: due.releases,
      casesOpen: open.length + brokenCases.length,
      takedowns: ordered.filter(({ outstanding }) => outstanding.length > 0).map(toBoardTakedown(isOverdue)),
      webhooks: endpoints.readable.map((webhook, at) => toBoardWebhook(webhook, head, owed[at])),
      ...(exported && { exportedAt: exported.toISOString() }),
      agenciesSilent: silent.length,
      silentAgencies: silent.map(({ agency, lastSeenAt }) => ({ agency, lastSeenAt })),
      unreadable: [
        ...brokenCases.map(toBroken('case')),
        ...due.unreadable.map(toBroken('embargo')),
        ...endpoints.unreadable.map(toBroken('webhook')),
      ],
      cost: estimateCost(month, counts, ports.prices),
    }
    return { ok: true, body }
  }
}

const toBroken =
  (what: Board['unreadable'][number]['what']) =>
  ({ name }: Unreadable): Board['unreadable'][number] => ({ what, name })

const isBefore =
  (instant: Date) =>
  (other: string): boolean =>
    Date.parse(other) < instant.getTime()

const toBoardTakedown =
  (isOverdue: (orderedAt: string) => boolean) =>
  ({ articleId, headline, orderedAt, outstanding }: TakedownState): Board['takedowns'][number] => ({
    articleId,
    headline,
    orderedAt,
    outstanding,
    isOverdue: isOverdue(orderedAt),
  })

/** A webhook, with the number of changes it has not been sent yet, and since when the first of them waits. */
const toBoardWebhook = (
  { id, licenseeId, status, after, failing }: Webhook,
  head: number,
  owedSince: string | undefined,
): Board['webhooks'][number] => ({
  id,
  licenseeId,
  status,
  behind: Math.max(0, head - after),
  ...(failing && { failingSince: failing.since }),
  ...(owedSince && { owedSince }),
})
