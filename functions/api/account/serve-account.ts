import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import { isInForce } from '#domain/rights/is-in-force.ts'
import { keyIdOf } from '#domain/rights/key-id.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { AccessKeys, Clock, LastSeen, Products, Webhooks } from '#ports'
import type { Account } from '#schemas/account.ts'
import { EmptyQuery } from '#schemas/empty-query.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { type CallQuota, WINDOW_SECONDS } from '../call-quota.ts'
import { CALLS_A_MINUTE } from '../meter.ts'
import { noLicensee } from '../no-licensee.ts'
import { findNotices } from './find-notices.ts'

interface Ports {
  findHolding: FindHolding
  products: Pick<Products, 'findAll'>
  accessKeys: Pick<AccessKeys, 'ringOf'>
  lastSeen: Pick<LastSeen, 'of'>
  webhooks: Pick<Webhooks, 'of'>
  callQuota: Pick<CallQuota, 'standing'>
  clock: Clock
}

/** `GET /v1/account`: what a licensee has bought, what is left of its quota, its keys, and what it should know of. */
export const createServeAccount =
  ({ findHolding, products, accessKeys, lastSeen, webhooks, callQuota, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(EmptyQuery, call)
    if (!query.ok) return query
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee
    const { licensee } = holding
    const now = clock.now()

    const [sold, ring, seen, endpoints] = await Promise.all([
      products.findAll(licensee.entitlements.map(({ productId }) => productId)),
      accessKeys.ringOf(licensee.id),
      lastSeen.of(licensee.id),
      webhooks.of(licensee.id),
    ])
    const seenAt = new Map(seen.map(({ what, at }) => [what, at]))
    const calls = callQuota.standing(licensee.id, licensee.callsPerMinute ?? CALLS_A_MINUTE)
    const account: Omit<Account, 'notices'> = {
      id: licensee.id,
      name: licensee.name,
      entitlements: tellEntitlements(licensee, sold, now),
      quota: {
        calls: {
          limit: calls.limit,
          windowSeconds: WINDOW_SECONDS,
          remaining: calls.remaining,
          resetsInSeconds: calls.resetsIn,
        },
      },
      keys: (ring?.keys ?? []).map(({ sha256, last4, createdAt, revokedAt }) => {
        const id = keyIdOf(sha256)
        const lastSeenAt = seenAt.get(`key:${id}`)
        return { id, last4, createdAt, lastSeenAt, revokedAt, current: id === call.caller.keyId }
      }),
      feed: { lastPolledAt: seenAt.get('feed') },
    }
    const body: Account = { ...account, notices: findNotices(account, endpoints, now) }
    return { ok: true, body }
  }

const tellEntitlements = ({ entitlements }: Licensee, sold: readonly Product[], now: Date) =>
  entitlements.map(entitlement => {
    const { productId, from, until, territories, channels, advance = false, quota } = entitlement
    const name = sold.find(({ id }) => id === productId)?.name
    const inForce = isInForce(entitlement, now)
    return { product: { id: productId, name }, from, until, inForce, territories, channels, advance, quota }
  })
