import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { getItem } from '#adapters/dynamodb/calls/get-item.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import type { Item } from '#adapters/dynamodb/items/item.ts'
import { type IndexKey, indexWrites } from './index-writes.ts'
import type { Passing } from './open-wire.ts'
import { type Complete, readUnitsOf, TableRequest, tableWrites, writtenBy } from './table-call.ts'

interface Units {
  readUnits: number
  writeUnits: number
}

/**
 * Computes the units of each call that passes from the sizes of the items: those read, and each item written
 * as it was before and is after. `table` bypasses the watch.
 */
export const watchTable = async (table: DynamoTable) => {
  const { Table } = await table.client.send(new DescribeTableCommand({ TableName: table.name }))
  const indexes = (Table?.GlobalSecondaryIndexes ?? []).map(
    ({ KeySchema = [] }): IndexKey => KeySchema.map(({ AttributeName = '' }) => AttributeName),
  )
  const find = (item: Item): Promise<Item | undefined> => {
    const { pk, sk } = unmarshall({ ...(item.pk && { pk: item.pk }), ...(item.sk && { sk: item.sk }) })
    return getItem(table, { pk, sk }, { consistent: true })
  }
  const complete: Complete = async (request, shown) => {
    const named = /pk = (:\w+)/.exec(request.KeyConditionExpression ?? '')?.[1]
    const pk = shown.pk ?? (named && request.ExpressionAttributeValues?.[named])
    return (pk && (await find({ ...shown, pk: { S: pk.S ?? '' } }))) || shown
  }

  const unitsOf = (before: Item | undefined, after: Item | undefined): number =>
    indexes.reduce((sum, index) => sum + indexWrites(index, before, after), tableWrites(before, after))

  return async ({ operation, body, forward }: Passing) => {
    const request = TableRequest.parse(JSON.parse(body))
    const written = writtenBy(operation, request)
    const before = await Promise.all(written.map(find))
    const answer = await forward()
    const after = await Promise.all(written.map(find))
    const units: Units = {
      readUnits: await readUnitsOf(operation, request, JSON.parse(answer.body.toString() || '{}'), complete),
      writeUnits: written.reduce((units, _, at) => units + unitsOf(before[at], after[at]), 0),
    }
    return { answer, units }
  }
}
