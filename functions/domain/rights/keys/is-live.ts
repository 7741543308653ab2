import type { AccessKey } from '#schemas/keys/access-key.ts'

/**
 * Whether a key is valid. One that was revoked is not, whatever the clock says: the clock of who revoked it may be
 * ahead.
 */
export const isLive = ({ revokedAt }: Pick<AccessKey, 'revokedAt'>): boolean => revokedAt === undefined
