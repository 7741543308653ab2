import {
  BatchGetItemCommand,
  type BatchGetItemOutput,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import { encodeKey, type Item } from '../items/item.ts'
import type { Key } from '../keys/key.ts'
import { pauseBeforeRound } from './pause-before-round.ts'

/** The most keys one BatchGetItem takes (DynamoDB quotas). */
const BATCH = 100

/**
 * How many times keys returned as unprocessed are asked for again before that counts as a failing machine.
 */
const ROUNDS = 5

/**
 * Those of the items with the given, distinct keys that exist, in no particular order. More than 100 keys
 * take several calls.
 */
export const batchGet = async (
  { client, name }: DynamoTable,
  keys: readonly Key[],
  { consistent }: { consistent: boolean },
): Promise<Item[]> => {
  const items: Item[] = []
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = keys.slice(at, at + BATCH).map(encodeKey)
    let request: Record<string, KeysAndAttributes> | undefined = {
      [name]: { Keys: batch, ConsistentRead: consistent },
    }
    for (let round = 0; request?.[name] && round < ROUNDS; round += 1) {
      await pauseBeforeRound(round)
      const answer: BatchGetItemOutput = await client.send(new BatchGetItemCommand({ RequestItems: request }))
      items.push(...(answer.Responses?.[name] ?? []))
      request = answer.UnprocessedKeys
    }
    if (request?.[name]) throw new Error(`DynamoDB left keys unread after ${ROUNDS} rounds`)
  }
  return items
}
