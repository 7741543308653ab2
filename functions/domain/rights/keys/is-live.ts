import type { AccessKey } from '#schemas/access-key.ts'

/** Whether a key is valid at an instant. */
export const isLive = ({ revokedAt }: Pick<AccessKey, 'revokedAt'>, now: Date): boolean =>
  revokedAt === undefined || now.getTime() < Date.parse(revokedAt)
