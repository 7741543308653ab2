import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { AccessKey } from '#schemas/access-key.ts'
import type { Seen } from '#schemas/seen.ts'

/** A key as people are told of it. */
export interface ToldKey extends Omit<AccessKey, 'sha256'> {
  id: string
  lastSeenAt?: string | undefined
}

/** Tells of a key, given what was seen of all keys of its ring. */
export const tellKey = ({ sha256, ...key }: AccessKey, seen: readonly Seen[]): ToldKey => {
  const id = keyIdOf(sha256)
  const lastSeenAt = seen.find(({ what }) => what === `key:${id}`)?.at
  return { id, ...key, ...(lastSeenAt && { lastSeenAt }) }
}
