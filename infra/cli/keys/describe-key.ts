import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { AccessKey } from '#schemas/keys/access-key.ts'
import type { Seen } from '#schemas/license/seen.ts'

/** A key as people are told of it. */
export interface DescribedKey extends Omit<AccessKey, 'sha256'> {
  id: string
  lastSeenAt?: string | undefined
}

/** A key without its hash, with its last use among what was seen of all keys of its ring. */
export const describeKey = ({ sha256, ...key }: AccessKey, seen: readonly Seen[]): DescribedKey => {
  const id = keyIdOf(sha256)
  const lastSeenAt = seen.find(({ what }) => what === `key:${id}`)?.at
  return { id, ...key, ...(lastSeenAt && { lastSeenAt }) }
}
