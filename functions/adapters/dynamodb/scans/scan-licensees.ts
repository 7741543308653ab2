import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb'
import { Licensee } from '#schemas/licensee.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { decodeItem } from '../items/item.ts'
import { licenseeKey } from '../keys/licensee-keys.ts'

/** All licensees, by id. Reads the whole table: for an operator's rare command, never for a Lambda. */
export const scanLicensees = async ({ client, name }: DynamoTable): Promise<Licensee[]> => {
  const licensees: Licensee[] = []
  let next: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'sk = :licensee AND begins_with(pk, :licensees)',
        ExpressionAttributeValues: {
          ':licensee': { S: licenseeKey('').sk },
          ':licensees': { S: licenseeKey('').pk },
        },
        ExclusiveStartKey: next,
      }),
    )
    licensees.push(...(page.Items ?? []).map(item => decodeItem(item, Licensee)))
    next = page.LastEvaluatedKey
  } while (next)
  return licensees.sort((one, other) => (one.id < other.id ? -1 : 1))
}
