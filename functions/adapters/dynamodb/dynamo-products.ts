import {
  BatchGetItemCommand,
  type BatchGetItemOutput,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb'
import type { Products } from '#ports'
import { Product } from '#schemas/product.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem, encodeKey, type Item } from './item.ts'
import { productKey } from './keys.ts'
import { putItem } from './put-item.ts'

/** The most keys that one BatchGetItem takes (DynamoDB quotas). */
const BATCH = 100

/** Rounds of keys that DynamoDB gave back unprocessed before this counts as a failing machine. */
const ROUNDS = 5

const getBatch = async ({ client, name }: DynamoTable, ids: readonly string[]): Promise<Item[]> => {
  const items: Item[] = []
  let request: Record<string, KeysAndAttributes> | undefined = {
    [name]: { Keys: ids.map(id => encodeKey(productKey(id))) },
  }
  for (let round = 0; request?.[name] && round < ROUNDS; round += 1) {
    const answer: BatchGetItemOutput = await client.send(new BatchGetItemCommand({ RequestItems: request }))
    items.push(...(answer.Responses?.[name] ?? []))
    request = answer.UnprocessedKeys
  }
  if (request?.[name]) throw new Error(`DynamoDB left products unread after ${ROUNDS} rounds`)
  return items
}

export const dynamoProducts = (table: DynamoTable): Products => ({
  async findAll(ids) {
    const distinct = [...new Set(ids)]
    const found = new Map<string, Product>()
    for (let at = 0; at < distinct.length; at += BATCH) {
      for (const item of await getBatch(table, distinct.slice(at, at + BATCH))) {
        const product = decodeItem(item, Product)
        found.set(product.id, product)
      }
    }
    return distinct.flatMap(id => found.get(id) ?? [])
  },
  async put(product) {
    await putItem(table, encodeItem(productKey(product.id), product))
  },
})
