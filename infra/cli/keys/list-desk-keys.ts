import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import type { AccessKeys, LastSeen } from '#ports'
import { DeskScope } from '#schemas/keys/access-key.ts'
import { type DescribedKey, describeKey } from './describe-key.ts'

interface Ports {
  accessKeys: Pick<AccessKeys, 'ringOf'>
  lastSeen: Pick<LastSeen, 'of'>
}

/** A key of an operator or editor. */
export interface DeskKey extends DescribedKey {
  scope: DeskScope
}

/** Lists the keys of operators, then those of editors: of each, the live ones first, from the oldest on. */
export const createListDeskKeys =
  ({ accessKeys, lastSeen }: Ports) =>
  async (): Promise<DeskKey[]> => {
    const listed = await Promise.all(
      DeskScope.options.map(async scope => {
        const ringId = ringIdOf({ scope })
        const [ring, seen] = await Promise.all([accessKeys.ringOf(ringId), lastSeen.of(ringId)])
        const keys = (ring?.keys ?? []).map((key): DeskKey => ({ ...describeKey(key, seen), scope }))
        return [...keys.filter(({ revokedAt }) => !revokedAt), ...keys.filter(({ revokedAt }) => revokedAt)]
      }),
    )
    return listed.flat()
  }
