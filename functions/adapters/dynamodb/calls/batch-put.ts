import { BatchWriteItemCommand, type BatchWriteItemOutput } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'
import { pauseBeforeRound } from './pause-before-round.ts'

/** How many times items returned as unprocessed are sent again before that counts as a failing machine. */
const ROUNDS = 5

/**
 * Puts up to 25 items with distinct keys in one call, overwriting whatever is there. The write is not atomic:
 * some items may become visible before others.
 */
export const batchPut = async ({ client, name }: DynamoTable, items: readonly Item[]): Promise<void> => {
  let request: BatchWriteItemOutput['UnprocessedItems'] = {
    [name]: items.map(item => ({ PutRequest: { Item: item } })),
  }
  for (let round = 0; request?.[name] && round < ROUNDS; round += 1) {
    await pauseBeforeRound(round)
    const answer: BatchWriteItemOutput = await client.send(
      new BatchWriteItemCommand({ RequestItems: request }),
    )
    request = answer.UnprocessedItems
  }
  if (request?.[name]) throw new Error(`DynamoDB left items unwritten after ${ROUNDS} rounds`)
}
