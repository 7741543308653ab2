import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { getItem } from '#adapters/dynamodb/calls/get-item.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'

describe('the clock', () => {
  let store: Awaited<ReturnType<typeof openDynalite>>
  let client: DynamoDBClient
  const real = Date.now
  beforeAll(async () => {
    store = await openDynalite()
  })
  beforeEach(() => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
    client = new DynamoDBClient({ endpoint: store.endpoint, region: 'eu-west-1', credentials })
  })
  afterEach(() => {
    client.destroy()
    vi.restoreAllMocks()
  })
  afterAll(() => store.close())

  /** How far the clock of a machine is from the right time after one answer of the table, in ms. */
  const errorOn = async (machineIsAheadBy: number): Promise<number> => {
    vi.spyOn(Date, 'now').mockImplementation(() => real() + machineIsAheadBy)
    const table = { client, name: store.table.name }
    await getItem(table, { pk: 'NOBODY', sk: 'HERE' }, { consistent: false })
    return dynamoClock(table).now().getTime() - real()
  }

  test.each([
    ['a day ahead', 86_400_000],
    ['ten seconds ahead', 10_000],
    ['an hour slow', -3_600_000],
  ])('is the table’s on a machine that is %s', async (_, aheadBy) => {
    const error = await errorOn(aheadBy)
    expect(error).toBeLessThanOrEqual(0)
    expect(error).toBeGreaterThan(-10_000)
  })

  test.each([0, -30_000])(
    'is the machine’s own, to the millisecond, where it is %d ms ahead',
    async aheadBy => {
      const error = await errorOn(aheadBy)
      expect(error).toBeGreaterThan(aheadBy - 100)
      expect(error).toBeLessThanOrEqual(aheadBy)
    },
  )
})
