import { randomBytes } from 'node:crypto'
import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import { dynamoLastSeen } from '#adapters/dynamodb/dynamo-last-seen.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'

/** What the commands about licensees need from a place. */
export const partyPorts = (table: DynamoTable) => ({
  licensees: dynamoLicensees(table),
  products: dynamoProducts(table),
  accessKeys: dynamoAccessKeys(table),
  lastSeen: dynamoLastSeen(table),
  clock,
  random: (count: number) => randomBytes(count).toString('base64url'),
})
