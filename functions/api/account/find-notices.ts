import type { Account, AccountNotice } from '#schemas/license/account.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'

const DAY_MS = 86_400_000

/**
 * A licensee that polls is seen every few minutes; one whose importer has stood still for a day should be
 * told.
 */
const IDLE_MS = DAY_MS

const ENDING_MS = 30 * DAY_MS

/** For so long a feed that holds less than before is accounted for. */
const ENDED_MS = 30 * DAY_MS

/** What a licensee should know or act on. */
export const findNotices = (
  account: Omit<Account, 'notices'>,
  webhooks: readonly Webhook[],
  now: Date,
): AccountNotice[] => [
  ...tellTakedowns(account),
  ...tellIdleFeed(account, webhooks, now),
  ...tellEndings(account, now),
  ...tellEnded(account, now),
  ...tellTwoKeys(account),
  ...tellWebhooks(webhooks),
]

const tellTakedowns = ({ takedowns }: Pick<Account, 'takedowns'>): AccountNotice[] => {
  const [oldest] = takedowns
  if (!oldest) return []
  const stories = takedowns.length === 1 ? 'One story was' : `${takedowns.length} stories were`
  const detail = `${stories} killed: take down every copy, then acknowledge it.`
  return [{ code: 'takedown-outstanding', detail, since: oldest.orderedAt }]
}

/** A licensee with a webhook need not poll, unless its endpoint has failed for as long. */
const tellIdleFeed = (
  { feed: { lastPolledAt } }: Pick<Account, 'feed'>,
  webhooks: readonly Webhook[],
  now: Date,
): AccountNotice[] => {
  const isLong = (since: string) => now.getTime() - Date.parse(since) >= IDLE_MS
  if (webhooks.some(({ status, failing }) => status === 'active' && !(failing && isLong(failing.since))))
    return []
  if (!lastPolledAt) return [{ code: 'feed-idle', detail: 'The feed has never been polled.' }]
  if (!isLong(lastPolledAt)) return []
  const detail =
    'The feed has not been polled for a day or more: corrections and kills have not been fetched.'
  return [{ code: 'feed-idle', detail, since: lastPolledAt }]
}

/** The rights that end soon, and that no other right to the same product outlasts without a gap. */
const tellEndings = ({ entitlements }: Pick<Account, 'entitlements'>, now: Date): AccountNotice[] =>
  entitlements.flatMap(({ product, until, inForce }) => {
    if (!until || !inForce || Date.parse(until) - now.getTime() > ENDING_MS) return []
    const isContinued = entitlements.some(
      other =>
        other.product.id === product.id &&
        Date.parse(other.from) <= Date.parse(until) &&
        (other.until === undefined || Date.parse(other.until) > Date.parse(until)),
    )
    const detail = `The right to ${product.name ?? product.id} ends ${until}.`
    return isContinued ? [] : [{ code: 'entitlement-ending', detail }]
  })

/** The rights that ended of late, and that no other right to the same product has taken over. */
const tellEnded = ({ entitlements }: Pick<Account, 'entitlements'>, now: Date): AccountNotice[] => {
  const held = new Set(entitlements.flatMap(({ product, inForce }) => (inForce ? [product.id] : [])))
  const ended = new Map<string, AccountNotice>()
  for (const { product, until } of entitlements) {
    const agoMs = until === undefined ? -1 : now.getTime() - Date.parse(until)
    if (until === undefined || agoMs < 0 || agoMs > ENDED_MS || held.has(product.id)) continue
    const before = ended.get(product.id)?.since
    if (before !== undefined && Date.parse(before) > Date.parse(until)) continue
    const detail = `The right to ${product.name ?? product.id} ended ${until}: its stories are no longer delivered.`
    ended.set(product.id, { code: 'entitlement-ended', detail, since: until })
  }
  return [...ended.values()]
}

const tellTwoKeys = ({ keys }: Pick<Account, 'keys'>): AccountNotice[] => {
  const live = keys.filter(({ revokedAt }) => revokedAt === undefined)
  const [old, next] = live
  return old && next
    ? [
        {
          code: 'two-keys',
          detail: `Two keys are live. Revoke ${old.id} when nothing uses it any more.`,
          since: next.createdAt,
        },
      ]
    : []
}

const tellWebhooks = (webhooks: readonly Webhook[]): AccountNotice[] =>
  webhooks.flatMap(({ id, status, notice }) =>
    status === 'active'
      ? []
      : [
          {
            code: status === 'paused' ? ('webhook-paused' as const) : ('webhook-disabled' as const),
            detail: `${id}: ${notice?.detail ?? 'It is not being called.'}`,
            ...(notice && { since: notice.at }),
          },
        ],
  )
