import { QueryCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { headKey, SEGMENT_SIZE, segmentPartition } from './keys/log-keys.ts'

const Head = z.object({
  segment: z.int().check(z.gte(0), z.describe('A segment that has entries, maybe not the newest')),
})

/** Finds the end of the log, and maintains the hint that shortens the search. */
export interface LogHead {
  /** The greatest sequence in the log, or 0 if it is empty. Strongly consistent. */
  read(): Promise<number>
  /** Records that `segment` now has entries. */
  advance(segment: number): Promise<void>
}

/**
 * The hint only says where the search begins and is never trusted: from there it walks back over empty
 * segments and forward over full ones. Only a writer's first append to a segment updates the hint, and never
 * backward.
 */
export const dynamoLogHead = (table: DynamoTable): LogHead => {
  let known: number | undefined
  let hinted: number | undefined

  const readHint = async (): Promise<number> => {
    const item = await getItem(table, headKey, { consistent: false })
    return item ? decodeItem(item, Head).segment : 0
  }

  /** The last sequence of a segment, or undefined if the segment is empty. */
  const lastOf = async (segment: number): Promise<number | undefined> => {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :segment',
        ExpressionAttributeValues: { ':segment': { S: segmentPartition(segment) } },
        ProjectionExpression: 'sk',
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    )
    const sortKey = Items[0]?.sk?.S
    return sortKey === undefined ? undefined : Number(sortKey)
  }

  return {
    async read() {
      let segment = known ?? (await readHint())
      let last = await lastOf(segment)
      while (last === undefined && segment > 0) {
        segment -= 1
        last = await lastOf(segment)
      }
      while (last === (segment + 1) * SEGMENT_SIZE) {
        const next = await lastOf(segment + 1)
        if (next === undefined) break
        segment += 1
        last = next
      }
      known = segment
      return last ?? 0
    },
    async advance(segment) {
      if (hinted !== undefined && hinted >= segment) return
      await putItem(table, encodeItem(headKey, { segment }), {
        expression: 'attribute_not_exists(pk) OR #segment < :segment',
        names: { '#segment': 'segment' },
        values: { ':segment': { N: String(segment) } },
      })
      hinted = segment
    },
  }
}
