import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb'
import type { Listed } from '#ports'
import type { DynamoTable } from '../dynamo-table.ts'
import { decodeEach } from '../items/decode-each.ts'
import type { Item, Parser } from '../items/item.ts'

interface Reading<T> {
  limit: number
  schema: Parser<T>
  /** The key after which to begin; from the start if absent. */
  from?: Item | undefined
}

/**
 * The first items a query finds, until `limit` of them could be decoded. Any number that cannot be comes on
 * top, so that those do not keep the items behind them from being read.
 */
export const queryReadable = async <T>(
  { client, name }: DynamoTable,
  query: Omit<QueryCommandInput, 'TableName' | 'Limit' | 'ExclusiveStartKey'>,
  { limit, schema, from }: Reading<T>,
): Promise<Listed<T>> => {
  const listed: Listed<T> = { readable: [], unreadable: [] }
  let next = from
  do {
    const page = await client.send(
      new QueryCommand({
        ...query,
        TableName: name,
        Limit: limit - listed.readable.length,
        ExclusiveStartKey: next,
      }),
    )
    const { readable, unreadable } = decodeEach(page.Items ?? [], schema)
    listed.readable.push(...readable)
    listed.unreadable.push(...unreadable)
    next = page.LastEvaluatedKey
  } while (next && listed.readable.length < limit)
  return listed
}
