import { expect, test } from 'vitest'
import { caseKey, standingOrderKey } from '#adapters/dynamodb/keys/case-keys.ts'
import { accessKeyKey, keyRingKey, licenseeKey, productKey } from '#adapters/dynamodb/keys/licensee-keys.ts'
import { takedownKey } from '#adapters/dynamodb/keys/takedown-keys.ts'
import { webhookKey } from '#adapters/dynamodb/keys/webhook-keys.ts'
import { opensDoor } from '#infra/cli/backup/opens-door.ts'

test.each([
  ['an access key', accessKeyKey('0a')],
  ['a webhook', webhookKey('gazette', 'one')],
])('a restore puts %s back last, when all kills and holds stand', (_, key) => {
  expect(opensDoor(key)).toBe(true)
})

test.each([
  ['a licensee', licenseeKey('gazette')],
  ['the list of its keys', keyRingKey('gazette')],
  ['a product', productKey('all')],
  ['a case', caseKey('20260301-one')],
  ['an order that waits', standingOrderKey('20260301-one')],
  ['a takedown', takedownKey('harbour')],
])('a restore puts %s back before the drops', (_, key) => {
  expect(opensDoor(key)).toBe(false)
})
