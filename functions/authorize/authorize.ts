import { hashAccessKey } from '#domain/rights/hash-access-key.ts'
import type { AccessKeys, Clock } from '#ports'
import type { AccessKey } from '#schemas/access-key.ts'

interface Ports {
  keys: AccessKeys
  clock: Clock
}

/** What a presented key opens. Nothing of the key itself is returned, kept or logged. */
export type Authorization =
  | ({ kind: 'granted' } & Pick<AccessKey, 'scope' | 'licenseeId'>)
  | { kind: 'revoked' }
  | { kind: 'unknown' }

/** Finds what an access key opens now. A licensee's key that names no licensee opens nothing. */
export const createAuthorize =
  ({ keys, clock }: Ports) =>
  async (key: string): Promise<Authorization> => {
    const found = await keys.find(hashAccessKey(key))
    if (!found) return { kind: 'unknown' }
    const { scope, licenseeId, revokedAt } = found
    if (revokedAt !== undefined && Date.parse(revokedAt) <= clock.now().getTime()) return { kind: 'revoked' }
    if (scope !== 'licensee') return { kind: 'granted', scope }
    return licenseeId === undefined ? { kind: 'revoked' } : { kind: 'granted', scope, licenseeId }
  }
