import type { FeedEntry, FeedPage } from '#schemas/license/feed-page.ts'
import { WebhookMessage } from '#schemas/webhooks/webhook-message.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { openPush } from '#test/functions/push/open-push.ts'
import { LICENSEES, type LicenseeName } from './arbitrary-season.ts'
import type { Season } from './open-season.ts'

const EARLY_MS = 60_000

/** What of an entry is the same however a licensee is told. */
const nameOf = ({ articleId, version, kind, status, committedAt }: FeedEntry): string =>
  [articleId, version, kind, status, committedAt].join(' ')

/**
 * What is wrong with the places where one may begin: from an instant on, a licensee is told the end of what its whole feed
 * tells, with all since then and nothing older than a minute; behind `latest`, nothing; and a replay sends the whole feed.
 */
export const checkStarts = async ({ call, store, clock }: Season): Promise<string[]> => {
  const wrong: string[] = []
  const readAll = async (licensee: LicenseeName, first: string): Promise<FeedEntry[]> => {
    const all: FeedEntry[] = []
    for (let query = first, last = ''; ; query = `limit=2&after=${last}`) {
      const { body } = await call(licensee, { resource: '/v1/feed', query })
      const { changes, next }: FeedPage = JSON.parse(body)
      all.push(...changes)
      if (next === last) return all
      last = next
    }
  }
  const replay = async (licensee: LicenseeName): Promise<FeedEntry[]> => {
    const webhook = aWebhook({ id: `wh_${licensee}-anew`, licenseeId: licensee })
    await store.webhooks.write(webhook)
    const sent: FeedEntry[] = []
    const endpoints = {
      call: async ({ body }: { body: string }) => {
        sent.push(WebhookMessage.parse(JSON.parse(body)).data)
        return { status: 204 }
      },
    }
    const orders = { send: async () => {} }
    const { push } = openPush({ store, clock, endpoints, orders, newId: () => 'run' })
    await push({ licenseeId: licensee, webhookId: webhook.id })
    return sent
  }
  const instants = (await store.changes.after(0, 10_000)).map(({ committedAt }) => committedAt)
  for (const licensee of LICENSEES) {
    const whole = await readAll(licensee, 'limit=200')
    const names = whole.map(nameOf).join()
    if ((await replay(licensee)).map(nameOf).join() !== names) wrong.push(`${licensee} is sent another feed`)
    const onward = await readAll(licensee, 'after=latest')
    if (onward.length > 0) wrong.push(`${licensee} is told ${onward.map(nameOf)} behind the latest`)
    for (const at of [0.3, 0.8]) {
      const instant = instants[Math.floor(at * instants.length)]
      if (!instant) continue
      const told = await readAll(licensee, `limit=2&since=${instant}`)
      const due = whole.filter(({ committedAt }) => committedAt >= instant).length
      const isEarly = told.some(({ committedAt }) => Date.parse(committedAt) < Date.parse(instant) - EARLY_MS)
      if (!names.endsWith(told.map(nameOf).join()) || told.length < due || isEarly)
        wrong.push(`${licensee} is told ${told.map(nameOf)} since ${instant}, of ${names}`)
    }
  }
  return wrong
}
