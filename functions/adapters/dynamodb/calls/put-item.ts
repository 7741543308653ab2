import {
  type AttributeValue,
  ConditionalCheckFailedException,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import type { Written } from '#ports'
import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'

/** A condition on a write, in DynamoDB's expression language. */
export interface Condition {
  expression: string
  names?: Record<string, string>
  values?: Record<string, AttributeValue>
}

/** Holds if the item does not exist yet. */
export const ABSENT: Condition = { expression: 'attribute_not_exists(pk)' }

/**
 * Puts an item, under a condition if one is given. Returns `stale` if the condition did not hold and nothing
 * was written.
 */
export const putItem = async (
  { client, name }: DynamoTable,
  item: Item,
  condition?: Condition,
): Promise<Written> => {
  try {
    await client.send(
      new PutItemCommand({
        TableName: name,
        Item: item,
        ConditionExpression: condition?.expression,
        ExpressionAttributeNames: condition?.names,
        ExpressionAttributeValues: condition?.values,
      }),
    )
    return 'written'
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'stale'
    throw error
  }
}
