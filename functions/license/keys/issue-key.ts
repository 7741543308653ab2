import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { isLive } from '#domain/rights/keys/is-live.ts'
import type { KeyHolder } from '#domain/rights/keys/key-holder.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import type { AccessKeys, Clock } from '#ports'
import type { AccessKey } from '#schemas/keys/access-key.ts'

/** The old key and the new one, while a licensee or a person moves from one to the other. */
const MOST_LIVE = 2

/**
 * How many revoked keys stay listed, so that someone who finds one in an old configuration can tell what it
 * was, or whose: few of a licensee's, more of the ring that all editors share.
 */
const MOST_REVOKED = { licensee: 8, editor: 200, operator: 200 } as const

const TRIES = 5

interface Ports {
  accessKeys: AccessKeys
  clock: Clock
  /** Returns `count` random bytes as base64url. */
  random: (count: number) => string
}

/** `key` is returned here and never again: only its hash is stored. */
type Issued = { outcome: 'issued'; key: string; entry: AccessKey } | { outcome: 'enough' }

export type IssueKey = (holder: KeyHolder) => Promise<Issued>

/**
 * Issues one more key to a licensee or a person with fewer than two live ones. The key is added to the ring
 * before it grants anything, so that no live key is ever impossible to revoke. A write of the ring may take
 * effect and its answer be lost: then the key is found there, and only has to be put.
 */
export const createIssueKey =
  ({ accessKeys, clock, random }: Ports): IssueKey =>
  async holder => {
    const ringId = ringIdOf(holder)
    const key = `wd_${holder.scope}_${random(32)}`
    const sha256 = hashAccessKey(key)
    const grant = async (entry: AccessKey): Promise<Issued> => {
      await accessKeys.put(entry)
      return { outcome: 'issued', key, entry }
    }
    for (let time = 0; time < TRIES; time += 1) {
      const { keys = [], lock = 0 } = (await accessKeys.ringOf(ringId)) ?? {}
      const own = keys.find(each => each.sha256 === sha256)
      if (own) return grant(own)
      const live = keys.filter(isLive)
      if (live.filter(each => isOf(each, holder)).length >= MOST_LIVE) return { outcome: 'enough' }
      const entry: AccessKey = {
        sha256,
        ...holder,
        last4: key.slice(-4),
        createdAt: clock.now().toISOString(),
      }
      const revoked = keys.filter(each => !isLive(each)).slice(-MOST_REVOKED[holder.scope])
      const ring = { licenseeId: ringId, keys: [...revoked, ...live, entry], lock: lock + 1 }
      if ((await accessKeys.writeRing(ring)) === 'written') return grant(entry)
    }
    throw new Error(`The keys of ${ringId} changed ${TRIES} times while one was issued`)
  }

/** Whether a key of the holder's ring is the holder's own. */
const isOf = ({ person }: AccessKey, holder: KeyHolder): boolean =>
  holder.scope === 'licensee' || person === holder.person
