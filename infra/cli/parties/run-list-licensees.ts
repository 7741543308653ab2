import { scanLicensees } from '#adapters/dynamodb/scans/scan-licensees.ts'
import { isInForce } from '#domain/rights/entitlements/is-in-force.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { partyPorts } from './party-ports.ts'

/** Lists the licensees of a place with the products they hold now. */
export const runListLicensees = (to: string, isJson: boolean): Promise<number> =>
  atPlace(to, async table => {
    const now = partyPorts(table).clock.now()
    for (const { id, name, entitlements } of await scanLicensees(table)) {
      const held = entitlements.filter(entitlement => isInForce(entitlement, now))
      const products = [...new Set(held.map(({ productId }) => productId))]
      if (isJson) await printLine({ id, name, products })
      else process.stdout.write(`${id}\t${name}\t${products.join(' ') || '-'}\n`)
    }
    return 0
  })
