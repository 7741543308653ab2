import { isLive } from '#domain/rights/keys/is-live.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { AccessKeys, Clock } from '#ports'

const TRIES = 5

interface Ports {
  accessKeys: AccessKeys
  clock: Clock
}

/** `last`: no other live key would be left. */
type Revoked = 'revoked' | 'unknown' | 'last'

export type RevokeKey = (ringId: string, keyId: string, keepsOne: boolean) => Promise<Revoked>

/**
 * Revokes a key of a licensee, or of the desk (`ringIdOf`). A key already revoked keeps its time. With
 * `keepsOne` the last live key is never revoked: the ring is written only if unchanged since it was read, so
 * two simultaneous calls cannot revoke each other's key. Repeated, it finishes what was interrupted.
 */
export const createRevokeKey =
  ({ accessKeys, clock }: Ports): RevokeKey =>
  async (ringId, keyId, keepsOne) => {
    for (let time = 0; time < TRIES; time += 1) {
      const ring = await accessKeys.ringOf(ringId)
      const key = ring?.keys.find(({ sha256 }) => keyIdOf(sha256) === keyId)
      if (!ring || !key) return 'unknown'
      const revoked = isLive(key) ? { ...key, revokedAt: clock.now().toISOString() } : key
      const keys = ring.keys.map(each => (each === key ? revoked : each))
      if (keepsOne && revoked !== key && !keys.some(isLive)) return 'last'
      const next = { ...ring, keys, lock: ring.lock + 1 }
      if (revoked !== key && (await accessKeys.writeRing(next)) === 'stale') continue
      await accessKeys.put(revoked)
      return 'revoked'
    }
    throw new Error(`The keys of ${ringId} changed ${TRIES} times while one was revoked`)
  }
