import { randomBytes } from 'node:crypto'
import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import type { KeyHolder } from '#domain/rights/keys/key-holder.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import { createRevokeKey } from '#license/keys/revoke-key.ts'

/**
 * Issues a key of the demo: its licensee's, or the one that all editors or all operators share. If two live
 * keys exist whose text was lost, both are revoked first.
 */
export const issueDemoKey = async (table: DynamoTable, holder: KeyHolder): Promise<string> => {
  const accessKeys = dynamoAccessKeys(table)
  const random = (count: number) => randomBytes(count).toString('base64url')
  const issueKey = createIssueKey({ accessKeys, clock, random })
  const first = await issueKey(holder)
  if (first.outcome === 'issued') return first.key
  const revokeKey = createRevokeKey({ accessKeys, clock })
  const ringId = ringIdOf(holder)
  const { keys = [] } = (await accessKeys.ringOf(ringId)) ?? {}
  for (const { sha256, person } of keys)
    if (person === undefined) await revokeKey(ringId, keyIdOf(sha256), false)
  const second = await issueKey(holder)
  if (second.outcome === 'issued') return second.key
  throw new Error('The demo has two live keys after both were revoked')
}
