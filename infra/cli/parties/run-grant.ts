import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { createGrant } from './grant.ts'
import { partyPorts } from './party-ports.ts'
import type { Rights } from './rights.ts'

/** Grants a licensee at a place a right to products. */
export const runGrant = (
  to: string,
  isJson: boolean,
  { id, productIds, ...rights }: Rights & { id: string; productIds: readonly string[] },
): Promise<number> =>
  atPlace(to, async (table, place) => {
    const granted = await createGrant(partyPorts(table))(id, productIds, rights)
    if (granted.outcome === 'no-licensee') return refuse(`no licensee ${id} at ${place}`)
    if (granted.outcome === 'unknown-products')
      return refuse(`no such product at ${place}: ${granted.ids.join(', ')}; create it first`)
    if (isJson) await printLine({ licensee: id, granted: granted.entitlements })
    else {
      const since = rights.from ? `from ${rights.from}` : 'from now on'
      process.stdout.write(`${id} has a right to ${productIds.join(', ')} at ${place}, ${since}.\n`)
    }
    return 0
  })
