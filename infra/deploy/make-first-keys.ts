import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import type { AccessKeys, Clock } from '#ports'
import { type AccessKey, DeskScope } from '#schemas/keys/access-key.ts'

/** A key in clear: it is returned here, and never again. */
export interface FirstKey {
  scope: DeskScope
  key: string
}

/** The keys that were made, and the scopes that have none. */
export interface FirstKeys {
  made: FirstKey[]
  /** They got none although no key on their ring opens anything. */
  locked: DeskScope[]
  /** They got none because nobody would have been shown it. */
  unseen: DeskScope[]
}

interface Ports {
  accessKeys: AccessKeys
  clock: Clock
  /** Returns `count` random bytes as base64url. */
  random: (count: number) => string
  /** Where keys are shown: a person reads a terminal, while the log of a machine keeps them for everyone. */
  screen: { isTTY?: boolean }
}

/**
 * Makes a key for operators and one for editors, each if none was made yet. A key is put before it is written
 * to the ring of its scope: a ring that another deployment finds is then never one whose key is still to
 * come. Of two simultaneous deployments one writes the ring, and the other revokes its own key, which nobody
 * was shown. A ring whose keys open nothing, as a backup without them leaves it, is left alone: it still says
 * which keys there were, and to whom they belong.
 */
export const createMakeFirstKeys =
  ({ accessKeys, clock, random, screen }: Ports) =>
  async (): Promise<FirstKeys> => {
    const made: FirstKey[] = []
    const locked: DeskScope[] = []
    const unseen: DeskScope[] = []
    for (const scope of DeskScope.options) {
      const ringId = ringIdOf({ scope })
      const { keys = [], lock = 0 } = (await accessKeys.ringOf(ringId)) ?? {}
      if (keys.length > 0) {
        if (!(await opensAny(accessKeys, keys))) locked.push(scope)
        continue
      }
      if (!screen.isTTY) {
        unseen.push(scope)
        continue
      }
      const key = `wd_${scope}_${random(32)}`
      const entry: AccessKey = {
        sha256: hashAccessKey(key),
        scope,
        last4: key.slice(-4),
        createdAt: clock.now().toISOString(),
      }
      await accessKeys.put(entry)
      const ring = { licenseeId: ringId, keys: [entry], lock: lock + 1 }
      if ((await accessKeys.writeRing(ring)) === 'stale')
        await accessKeys.put({ ...entry, revokedAt: entry.createdAt })
      else made.push({ scope, key })
    }
    return { made, locked, unseen }
  }

const opensAny = async (accessKeys: AccessKeys, keys: readonly AccessKey[]): Promise<boolean> => {
  for (const { sha256 } of keys) if (await accessKeys.find(sha256)) return true
  return false
}
