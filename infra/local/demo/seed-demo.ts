import { randomBytes } from 'node:crypto'
import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { isLive } from '#domain/rights/keys/is-live.ts'
import type { Scope } from '#schemas/keys/access-key.ts'
import type { LocalSettings } from '../home/local-settings.ts'
import { issueDemoKey } from './issue-demo-key.ts'

const product = { id: 'all-copy', name: 'All copy' }
const licenseeId = 'demo-gazette'

/**
 * Puts into the table, unless they exist, a product that covers everything, a licensee that has it, and a key
 * for each scope. Returns the keys in clear: the known ones that still open something, otherwise new ones.
 */
export const seedDemo = async (
  table: DynamoTable,
  known: LocalSettings['keys'] | undefined,
): Promise<LocalSettings['keys']> => {
  const licensees = dynamoLicensees(table)
  if (!(await licensees.find(licenseeId))) {
    await dynamoProducts(table).put(product)
    await licensees.put({
      id: licenseeId,
      name: 'The Demo Gazette',
      entitlements: [{ productId: product.id, from: '2020-01-01T00:00:00Z' }],
      cursorSecret: randomBytes(32).toString('base64url'),
    })
  }
  const keys = dynamoAccessKeys(table)
  const ensureKey = async (scope: Scope): Promise<string> => {
    const held = known?.[scope]
    const found = held && (await keys.find(hashAccessKey(held)))
    if (found && isLive(found)) return held
    return issueDemoKey(table, scope === 'licensee' ? { scope, licenseeId } : { scope })
  }
  const [licensee, editor, operator] = await Promise.all([
    ensureKey('licensee'),
    ensureKey('editor'),
    ensureKey('operator'),
  ])
  return { licensee, editor, operator }
}
