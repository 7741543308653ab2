import type { Clock, Licensees } from '#ports'
import type { Entitlement } from '#schemas/licensee.ts'
import { changeLicensee } from './change-licensee.ts'

interface Ports {
  licensees: Licensees
  clock: Clock
}

export type Ended =
  | { outcome: 'ended'; entitlements: Entitlement[] }
  | { outcome: 'no-licensee' | 'no-right' }

/**
 * Ends a licensee's rights to products, now. Past rights stay recorded; those that had yet to begin are
 * removed.
 */
export const createEndRights =
  ({ licensees, clock }: Ports) =>
  async (id: string, productIds: readonly string[]): Promise<Ended> => {
    const now = clock.now()
    const isOpen = ({ productId, until }: Entitlement) =>
      productIds.includes(productId) && (until === undefined || now.getTime() < Date.parse(until))
    let ended: Entitlement[] | undefined
    const changed = await changeLicensee(licensees, id, licensee => {
      const open = licensee.entitlements.filter(isOpen)
      if (open.length === 0) return licensee
      ended = open
        .filter(({ from }) => Date.parse(from) < now.getTime())
        .map(entitlement => ({ ...entitlement, until: now.toISOString() }))
      const others = licensee.entitlements.filter(entitlement => !isOpen(entitlement))
      return { ...licensee, entitlements: [...others, ...ended] }
    })
    if (!changed) return { outcome: 'no-licensee' }
    return ended ? { outcome: 'ended', entitlements: ended } : { outcome: 'no-right' }
  }
