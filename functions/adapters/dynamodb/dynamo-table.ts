import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { tableTimeouts } from './calls/table-timeouts.ts'

/** The one table, and the client to reach it with. */
export interface DynamoTable {
  client: DynamoDBClient
  name: string
}

/**
 * The table of a given name. Endpoint, region and credentials come from the SDK's own environment variables.
 */
export const dynamoTable = (name: string): DynamoTable => ({
  name,
  client: new DynamoDBClient(tableTimeouts),
})
