import type { AccessKey } from '#schemas/keys/access-key.ts'

interface ListedKey extends Pick<AccessKey, 'last4' | 'createdAt' | 'revokedAt'> {
  id: string
  lastSeenAt?: string | undefined
}

/** A key for people to read: "key 3f9c01ab77de …x2Lq, since 2026-03-01T10:00:00.000Z, last used never". */
export const keyLine = ({ id, last4, createdAt, lastSeenAt, revokedAt }: ListedKey): string =>
  [
    `key ${id}${last4 ? ` …${last4}` : ''}`,
    `since ${createdAt}`,
    revokedAt ? `revoked ${revokedAt}` : `last used ${lastSeenAt ?? 'never'}`,
  ].join(', ')
