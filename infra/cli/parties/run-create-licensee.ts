import { atPlace } from '../at-place.ts'
import { refuse } from '../refuse.ts'
import { createCreateLicensee, type NewLicensee } from './create-licensee.ts'
import { partyPorts } from './party-ports.ts'
import { printKey } from './print-key.ts'

/** Signs up a licensee at a place and prints its first key, this once. */
export const runCreateLicensee = (to: string, isJson: boolean, licensee: NewLicensee): Promise<number> =>
  atPlace(to, async (table, place) => {
    const created = await createCreateLicensee(partyPorts(table))(licensee)
    if (created.outcome === 'exists') return refuse(`${licensee.id} is already a licensee at ${place}`)
    if (created.outcome === 'unknown-products')
      return refuse(`no such product at ${place}: ${created.ids.join(', ')}; create it first`)
    await printKey(licensee.id, created.key, isJson)
    return 0
  })
