import { BatchWriteItemCommand, type BatchWriteItemOutput } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'
import { pauseBeforeRound } from './pause-before-round.ts'

/** Rounds of items that DynamoDB gave back unprocessed before this counts as a failing machine. */
const ROUNDS = 5

/** Puts items of distinct keys in one call, 25 at most, whatever stands there. They may come to be there one before another. */
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
