import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { createReadUsage } from '#license/ledger/read-usage.ts'
import { writeUsageCsv } from '#license/ledger/write-usage-csv.ts'
import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { findLicenseeId } from './find-licensee-id.ts'
import { partyPorts } from './party-ports.ts'

const PAGE = 1_000

/** Lists what a licensee of a place was given in a month. */
export const runUsage = (
  to: string,
  idOrName: string,
  month: string,
  format: 'json' | 'csv',
): Promise<number> =>
  atPlace(to, async (table, place) => {
    const { licensees } = partyPorts(table)
    const id = await findLicenseeId(licensees, idOrName)
    if (!(await licensees.find(id))) return refuse(`no licensee ${id} at ${place}`)
    const readUsage = createReadUsage({ deliveries: dynamoDeliveries(table) })
    let after: DeliveryPlace | undefined
    do {
      const { deliveries, last } = await readUsage(id, month, PAGE, after)
      if (format === 'csv') process.stdout.write(writeUsageCsv(deliveries, { isFirst: !after }))
      else for (const delivery of deliveries) await printLine(delivery)
      after = last
    } while (after)
    return 0
  })
