import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { isLive } from '#domain/rights/keys/is-live.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { AccessKeys } from '#ports'
import type { AccessKey } from '#schemas/keys/access-key.ts'

interface Ports {
  keys: Pick<AccessKeys, 'find'>
}

/** What a presented key grants. Nothing of the key itself is returned, kept or logged. */
export type Authorization =
  | ({ kind: 'granted'; keyId: string } & Pick<AccessKey, 'scope' | 'licenseeId' | 'person'>)
  | { kind: 'revoked' }
  | { kind: 'unknown' }

/** Finds what an access key grants. A licensee's key that names no licensee grants nothing. */
export const createAuthorize =
  ({ keys }: Ports) =>
  async (key: string): Promise<Authorization> => {
    const sha256 = hashAccessKey(key)
    const found = await keys.find(sha256)
    if (!found) return { kind: 'unknown' }
    const { scope, licenseeId, person } = found
    if (!isLive(found)) return { kind: 'revoked' }
    const keyId = keyIdOf(sha256)
    if (scope !== 'licensee') return { kind: 'granted', scope, person, keyId }
    if (licenseeId === undefined) return { kind: 'revoked' }
    return { kind: 'granted', scope, licenseeId, keyId }
  }
