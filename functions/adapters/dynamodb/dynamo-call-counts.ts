import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { CallCounts } from '#ports'
import type { DynamoTable } from './dynamo-table.ts'
import { encodeKey, SCHEMA_VERSION } from './items/item.ts'
import { callsKey } from './keys/licensee-keys.ts'

/** Call counts, one item per licensee and window, which the table deletes once the window has passed. */
export const dynamoCallCounts = ({ client, name }: DynamoTable): CallCounts => ({
  async add(licenseeId, window, calls, endsAt) {
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName: name,
        Key: encodeKey(callsKey(licenseeId, window)),
        UpdateExpression: 'ADD #calls :calls SET #expiresAt = :expiresAt, #v = :v',
        ExpressionAttributeNames: { '#calls': 'calls', '#expiresAt': 'expiresAt', '#v': 'v' },
        ExpressionAttributeValues: {
          ':calls': { N: String(calls) },
          ':v': { N: String(SCHEMA_VERSION) },
          ':expiresAt': { N: String(Math.ceil(endsAt.getTime() / 1000)) },
        },
        ReturnValues: 'UPDATED_NEW',
      }),
    )
    const sum = Number(Attributes?.calls?.N)
    if (!Number.isSafeInteger(sum))
      throw new Error(`Calls of ${licenseeId} in ${window} are not a whole number`)
    return sum
  },
})
