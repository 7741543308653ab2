import type { UseCase } from '#call/dispatch.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { FindOutstanding } from '#license/find-outstanding.ts'
import type { AccessKeys, ArticleQuotas, Clock, LastSeen, Products, Webhooks } from '#ports'
import type { KeyRing } from '#schemas/keys/key-ring.ts'
import type { Account } from '#schemas/license/account.ts'
import { asLicensee } from '../as-licensee.ts'
import { type CallQuota, type QuotaStanding, WINDOW_SECONDS } from '../call-quota.ts'
import { CALLS_A_MINUTE } from '../meter.ts'
import { createDescribeEntitlements } from './describe-entitlements.ts'
import { findNotices } from './find-notices.ts'

interface Ports {
  findHolding: FindHolding
  findOutstanding: FindOutstanding
  products: Pick<Products, 'findAll'>
  accessKeys: Pick<AccessKeys, 'ringOf'>
  lastSeen: Pick<LastSeen, 'of'>
  articleQuotas: Pick<ArticleQuotas, 'used'>
  webhooks: Pick<Webhooks, 'of'>
  callQuota: Pick<CallQuota, 'standing'>
  clock: Clock
}

/**
 * `GET /v1/account`: what a licensee has bought, what is left of its quotas, its keys, the kills it has yet
 * to act on, and what else it should know.
 */
export const createServeAccount = ({
  findHolding,
  findOutstanding,
  products,
  accessKeys,
  lastSeen,
  articleQuotas,
  webhooks,
  callQuota,
  clock,
}: Ports): UseCase => {
  const describeEntitlements = createDescribeEntitlements({ products, articleQuotas })
  return asLicensee(findHolding, async (call, { licensee }) => {
    const now = clock.now()

    const [entitlements, ring, seen, endpoints, takedowns] = await Promise.all([
      describeEntitlements(licensee, now),
      accessKeys.ringOf(licensee.id),
      lastSeen.of(licensee.id),
      webhooks.of(licensee.id),
      findOutstanding(licensee.id),
    ])
    const seenAt = new Map(seen.map(({ what, at }) => [what, at]))
    const calls = callQuota.standing(licensee.id, licensee.callsPerMinute ?? CALLS_A_MINUTE)
    const account: Omit<Account, 'notices'> = {
      id: licensee.id,
      name: licensee.name,
      entitlements,
      quota: { calls: toCalls(calls) },
      keys: (ring?.keys ?? []).map(key => toKey(key, seenAt, call.caller.keyId)),
      feed: { lastPolledAt: seenAt.get('feed') },
      takedowns,
    }
    const body: Account = { ...account, notices: findNotices(account, endpoints, now) }
    return { ok: true, body }
  })
}

const toCalls = ({ limit, remaining, resetsIn }: QuotaStanding): Account['quota']['calls'] => ({
  limit,
  windowSeconds: WINDOW_SECONDS,
  remaining,
  resetsInSeconds: resetsIn,
})

/** A key as its licensee sees it; `current` marks the one that makes the call. */
const toKey = (
  { sha256, last4, createdAt, revokedAt }: KeyRing['keys'][number],
  seenAt: ReadonlyMap<string, string>,
  current: string | undefined,
): Account['keys'][number] => {
  const id = keyIdOf(sha256)
  return { id, last4, createdAt, lastSeenAt: seenAt.get(`key:${id}`), revokedAt, current: id === current }
}
