import type { Entitlement } from '#schemas/licensee.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { createGrant } from './grant.ts'
import { partyPorts } from './party-ports.ts'

/** Grants a licensee at a place a right to products. */
export const runGrant = (
  to: string,
  isJson: boolean,
  id: string,
  productIds: readonly string[],
  rights: Omit<Entitlement, 'productId' | 'from'>,
): Promise<number> =>
  atPlace(to, async (table, place) => {
    const granted = await createGrant(partyPorts(table))(id, productIds, rights)
    if (granted.outcome === 'no-licensee') return refuse(`no licensee ${id} at ${place}`)
    if (granted.outcome === 'unknown-products')
      return refuse(`no such product at ${place}: ${granted.ids.join(', ')}; create it first`)
    if (isJson) await printLine({ licensee: id, granted: granted.entitlements })
    else process.stdout.write(`${id} has a right to ${productIds.join(', ')} at ${place}.\n`)
    return 0
  })
