import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import type { RevokeKey } from '#license/keys/revoke-key.ts'
import type { DeskKey } from './list-desk-keys.ts'

/** Keys that were revoked, and the one that was not, because no other of its scope is live. */
export interface RevokedKeys {
  revoked: DeskKey[]
  last?: DeskKey
}

/**
 * Revokes keys of operators and editors, in turn. Unless `evenLast`, it stops before the last live key of
 * operators, or of editors.
 */
export const createRevokeDeskKeys =
  ({ revokeKey }: { revokeKey: RevokeKey }) =>
  async (keys: readonly DeskKey[], evenLast: boolean): Promise<RevokedKeys> => {
    const revoked: DeskKey[] = []
    for (const key of keys) {
      if ((await revokeKey(ringIdOf(key), key.id, !evenLast)) === 'last') return { revoked, last: key }
      revoked.push(key)
    }
    return { revoked }
  }
