import { createHmac } from 'node:crypto'
import type { EndpointCall } from '#ports'
import { WebhookMessage } from '#schemas/webhooks/webhook-message.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { openPush } from '#test/functions/push/open-push.ts'
import { type HookOrder, LICENSEES, type LicenseeName } from './arbitrary-season.ts'
import type { Copies } from './check-copies.ts'
import type { Season } from './open-season.ts'
import { take } from './take.ts'

const VIEWS = ['summary', 'full'] as const
const DAY_MS = 86_400_000
/** How many secrets sign besides the newest. */
const MOST_RETIRED = 4

interface Secret {
  secret: string
  /** When it was replaced, in ms. */
  replacedAt?: number
}

/** The endpoint of a webhook: what it has of each article, and the secrets that it was told, newest first. */
interface Hook {
  licensee: LicenseeName
  name: string
  id: string
  copies: Copies
  secrets: Secret[]
  /** The cursors that came with messages. */
  cursors: string[]
  /** It answers the next message with 410. */
  isGone: boolean
}

/**
 * Two webhooks a licensee, one of each view at first, and what their endpoints do. A message must be signed by each secret of
 * the last day, and say nothing that the license of that moment does not cover.
 */
export const openHooks = async ({
  store,
  clock,
  check,
  call,
  withLedger,
  findBefore,
  wrong,
}: Pick<Season, 'store' | 'clock' | 'check' | 'call' | 'withLedger' | 'findBefore' | 'wrong'>) => {
  const hooks: Hook[] = []
  for (const licensee of LICENSEES)
    for (const view of VIEWS) {
      const webhook = aWebhook({ id: `wh_${licensee}-${view}`, licenseeId: licensee, view })
      await store.webhooks.write(webhook)
      const { id, secret } = webhook
      hooks.push({
        licensee,
        name: `webhook, ${view}`,
        id,
        copies: new Map(),
        secrets: [{ secret }],
        cursors: [],
        isGone: false,
      })
    }

  const verify = ({ name, licensee, secrets }: Hook, { headers, body }: EndpointCall): void => {
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signed = '' } = headers
    const now = clock.now().getTime()
    for (const { secret, replacedAt } of secrets.slice(0, MOST_RETIRED + 1)) {
      if (replacedAt !== undefined && replacedAt + DAY_MS <= now) continue
      const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
      const own = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
      if (!signed.split(' ').includes(`v1,${own}`))
        wrong.add(`${licensee} cannot verify a message of ${name} by a secret of the last day`)
    }
  }

  /** Calls each endpoint with what it has yet to be sent. */
  const push = async (fails: boolean): Promise<void> => {
    for (const hook of hooks) {
      const { licensee, name, id, copies } = hook
      const before = await findBefore()
      let sent = ''
      const endpoints = {
        call: async (message: EndpointCall) => {
          sent += message.body
          verify(hook, message)
          await check(licensee, name, message.body, before)
          if (hook.isGone) {
            hook.isGone = false
            return { status: 410 }
          }
          if (fails) return { status: 500 }
          const { data } = WebhookMessage.parse(JSON.parse(message.body))
          take(copies, data)
          hook.cursors.push(data.cursor)
          return { status: 204 }
        },
      }
      const { push: run } = openPush({
        store,
        clock,
        endpoints,
        orders: { send: async () => {} },
        newId: () => 'run',
      })
      await withLedger(
        licensee,
        name,
        () => run({ licenseeId: licensee, webhookId: id }),
        () => sent,
      )
    }
  }

  const order = async (licensee: LicenseeName, what: HookOrder): Promise<void> => {
    for (const hook of hooks.filter(each => each.licensee === licensee)) {
      if (what === 'disable') hook.isGone = true
      const after = hook.cursors[Math.floor(hook.cursors.length / 2)]
      if (what === 'disable' || (what === 'replay' && !after)) continue
      const [path, method, body] = {
        replay: ['/replay', 'POST', { after }] as const,
        resume: ['/resume', 'POST', undefined] as const,
        view: [
          '',
          'PUT',
          { url: 'https://hooks.example/new', view: hook.id.length % 2 ? 'full' : 'summary' },
        ] as const,
        secret: ['/secret', 'POST', undefined] as const,
      }[what]
      const { body: answer, statusCode } = await call(licensee, {
        resource: `/v1/webhooks/{webhookId}${path}`,
        parameters: { webhookId: hook.id },
        method,
        ...(body && { body: JSON.stringify(body) }),
      })
      if (statusCode !== 200) wrong.add(`${licensee} gets ${statusCode} for ${what} of a webhook`)
      if (what !== 'secret') continue
      const [newest] = hook.secrets
      if (newest) newest.replacedAt = clock.now().getTime()
      hook.secrets.unshift({ secret: JSON.parse(answer).secret })
    }
  }
  return { hooks, push, order }
}
