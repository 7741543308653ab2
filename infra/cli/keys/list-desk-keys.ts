import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import type { AccessKeys, LastSeen } from '#ports'
import { type AccessKey, DeskScope } from '#schemas/access-key.ts'

interface Ports {
  accessKeys: Pick<AccessKeys, 'ringOf'>
  lastSeen: Pick<LastSeen, 'of'>
}

/** A key of an operator or editor, as people are told of it. */
export interface DeskKey extends Pick<AccessKey, 'person' | 'last4' | 'createdAt' | 'revokedAt'> {
  id: string
  scope: DeskScope
  lastSeenAt?: string | undefined
}

/** Lists the keys of operators, then those of editors: of each, the live ones first, from the oldest on. */
export const createListDeskKeys =
  ({ accessKeys, lastSeen }: Ports) =>
  async (): Promise<DeskKey[]> => {
    const listed = await Promise.all(
      DeskScope.options.map(async scope => {
        const ringId = ringIdOf({ scope })
        const [ring, seen] = await Promise.all([accessKeys.ringOf(ringId), lastSeen.of(ringId)])
        const seenAt = new Map(seen.map(({ what, at }) => [what, at]))
        const keys = (ring?.keys ?? []).map(({ sha256, person, last4, createdAt, revokedAt }): DeskKey => {
          const id = keyIdOf(sha256)
          return { id, scope, person, last4, createdAt, lastSeenAt: seenAt.get(`key:${id}`), revokedAt }
        })
        return [...keys.filter(({ revokedAt }) => !revokedAt), ...keys.filter(({ revokedAt }) => revokedAt)]
      }),
    )
    return listed.flat()
  }
