import { randomBytes } from 'node:crypto'
import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import { createRevokeKey } from '#license/keys/revoke-key.ts'

/**
 * Issues a key for the demo's licensee. If two live keys exist whose text was lost, both are revoked first.
 */
export const issueDemoKey = async (table: DynamoTable, licenseeId: string): Promise<string> => {
  const accessKeys = dynamoAccessKeys(table)
  const random = (count: number) => randomBytes(count).toString('base64url')
  const issueKey = createIssueKey({ accessKeys, clock, random })
  const first = await issueKey(licenseeId)
  if (first.outcome === 'issued') return first.key
  const revokeKey = createRevokeKey({ accessKeys, clock })
  const { keys = [] } = (await accessKeys.ringOf(licenseeId)) ?? {}
  for (const { sha256 } of keys) await revokeKey(licenseeId, keyIdOf(sha256), false)
  const second = await issueKey(licenseeId)
  if (second.outcome === 'issued') return second.key
  throw new Error('The demo has two live keys after both were revoked')
}
