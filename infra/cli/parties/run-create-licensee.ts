import { randomBytes } from 'node:crypto'
import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { exitCodes } from '../exit-codes.ts'
import { atPlace } from './at-place.ts'
import { createCreateLicensee, type NewLicensee } from './create-licensee.ts'

/** Signs a licensee up at a place and prints the first key, once. */
export const runCreateLicensee = (to: string, licensee: Omit<NewLicensee, 'from'>): Promise<number> =>
  atPlace(to, async (table, place) => {
    const created = await createCreateLicensee({
      licensees: dynamoLicensees(table),
      products: dynamoProducts(table),
      accessKeys: dynamoAccessKeys(table),
      clock,
      random: count => randomBytes(count).toString('base64url'),
    })({ ...licensee, from: clock.now().toISOString() })
    if (created.outcome === 'exists') {
      process.stderr.write(`wiredesk: ${licensee.id} is a licensee at ${place} already\n`)
      return exitCodes.data
    }
    if (created.outcome === 'unknown-products') {
      process.stderr.write(
        `wiredesk: no such product at ${place}: ${created.ids.join(', ')}; make it first\n`,
      )
      return exitCodes.data
    }
    process.stdout.write(`${created.key}\n`)
    process.stderr.write('This is the key of the licensee. It is shown once; only its hash is kept.\n')
    return 0
  })
