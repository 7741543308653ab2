import type { UseCase } from '#call/dispatch.ts'
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
  Webhooks,
} from '#ports'
import type { Board } from '#schemas/desk/board.ts'
import { createFindReleases } from '../releases/find-releases.ts'
import type { ListTakedowns } from '../takedowns/list-takedowns.ts'
import { createCountCases } from './count-cases.ts'
import { createCountMonth } from './count-month.ts'
import { estimateCost, type Prices } from './estimate-cost.ts'
import { createFindOutstanding } from './find-outstanding.ts'
import { createFindSilent } from './find-silent.ts'
import { createReadHour } from './read-hour.ts'
import { createReadQueues } from './read-queues.ts'
import { createReadWebhooks } from './read-webhooks.ts'
import { toBroken } from './to-broken.ts'

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

const MOST_RELEASES = 50

/** `GET /v1/desk/board`: the state of the whole system, for operators. */
export const createServeBoard = (ports: Ports): UseCase => {
  const readHour = createReadHour(ports)
  const readQueues = createReadQueues(ports)
  const findReleases = createFindReleases(ports)
  const countCases = createCountCases(ports)
  const findOutstanding = createFindOutstanding(ports)
  const readWebhooks = createReadWebhooks(ports)
  const findSilent = createFindSilent(ports)
  const countMonth = createCountMonth(ports)
  return async () => {
    const now = ports.clock.now()
    const head = await ports.changes.head()
    const [hour, queues, due, cases, takedowns, webhooks, silent, exportedAt, counted] = await Promise.all([
      readHour(now),
      readQueues(),
      findReleases(MOST_RELEASES),
      countCases(),
      findOutstanding(now),
      readWebhooks(head),
      findSilent(now),
      ports.exports.last(),
      countMonth(head),
    ])
    const { month, oldestDropSeconds, ...counts } = counted
    const body: Board = {
      at: now.toISOString(),
      ...hour,
      ...queues,
      ...(oldestDropSeconds !== undefined && { approximateAgeOfOldestMessage: oldestDropSeconds }),
      logHead: head,
      releases: due.releases,
      areReleasesCut: due.isCut,
      ...cases,
      takedowns,
      ...webhooks,
      ...(exportedAt && { exportedAt: exportedAt.toISOString() }),
      ...silent,
      unreadable: [...cases.unreadable, ...due.unreadable.map(toBroken('embargo')), ...webhooks.unreadable],
      cost: estimateCost(month, counts, ports.prices),
    }
    return { ok: true, body }
  }
}
