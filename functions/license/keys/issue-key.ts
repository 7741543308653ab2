import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { isLive } from '#domain/rights/keys/is-live.ts'
import type { AccessKeys, Clock } from '#ports'
import type { AccessKey } from '#schemas/access-key.ts'

/** The old key and the new one, while a licensee moves from one to the other. */
const MOST_LIVE = 2

/**
 * How many revoked keys stay listed, so that someone who finds one in an old configuration can tell what it
 * was.
 */
const MOST_REVOKED = 8

const TRIES = 5

interface Ports {
  accessKeys: AccessKeys
  clock: Clock
  /** Returns `count` random bytes as base64url. */
  random: (count: number) => string
}

/** `key` is returned here and never again: only its hash is stored. */
type Issued = { outcome: 'issued'; key: string; entry: AccessKey } | { outcome: 'enough' }

export type IssueKey = (licenseeId: string) => Promise<Issued>

/**
 * Issues one more key to a licensee with fewer than two live ones. The key is added to the ring before it
 * grants anything, so that no live key is ever impossible to revoke. A write of the ring may take effect and
 * its answer be lost: then the key is found there, and only has to be put.
 */
export const createIssueKey =
  ({ accessKeys, clock, random }: Ports): IssueKey =>
  async licenseeId => {
    const key = `wd_licensee_${random(32)}`
    const sha256 = hashAccessKey(key)
    const grant = async (entry: AccessKey): Promise<Issued> => {
      await accessKeys.put(entry)
      return { outcome: 'issued', key, entry }
    }
    for (let time = 0; time < TRIES; time += 1) {
      const { keys = [], lock = 0 } = (await accessKeys.ringOf(licenseeId)) ?? {}
      const own = keys.find(each => each.sha256 === sha256)
      if (own) return grant(own)
      const now = clock.now()
      const live = keys.filter(each => isLive(each, now))
      if (live.length >= MOST_LIVE) return { outcome: 'enough' }
      const entry: AccessKey = {
        sha256,
        scope: 'licensee',
        licenseeId,
        last4: key.slice(-4),
        createdAt: now.toISOString(),
      }
      const revoked = keys.filter(each => !isLive(each, now)).slice(-MOST_REVOKED)
      const ring = { licenseeId, keys: [...revoked, ...live, entry], lock: lock + 1 }
      if ((await accessKeys.writeRing(ring)) === 'written') return grant(entry)
    }
    throw new Error(`The keys of ${licenseeId} changed ${TRIES} times while one was issued`)
  }
