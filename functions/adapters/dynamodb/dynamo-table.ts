import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** The one table, and the client that reaches it. */
export interface DynamoTable {
  client: DynamoDBClient
  name: string
}

/**
 * The table by name; endpoint, region and credentials come from the SDK's own environment variables.
 * A call takes 3 tries of at most 3 s each, well inside the shortest Lambda timeout of the stack.
 */
export const dynamoTable = (name: string): DynamoTable => ({
  name,
  client: new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  }),
})
