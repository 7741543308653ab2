import { expect, test } from 'vitest'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { findLoss } from '#infra/cli/parties/find-loss.ts'

const now = new Date('2026-03-01T12:00:00Z')
const from = '2026-01-01T00:00:00Z'
const entitlements = [
  { productId: 'front', from },
  { productId: 'ended', from, until: '2026-02-01T00:00:00Z' },
  { productId: 'to-end', from, until: '2026-04-01T00:00:00Z' },
  { productId: 'to-begin', from: '2026-05-01T00:00:00Z' },
]
const hash = (digit: string) => digit.repeat(64)
const keyOf = (digit: string) => ({ sha256: hash(digit), scope: 'licensee' as const, createdAt: from })
const ring = { keys: [keyOf('a'), { ...keyOf('b'), revokedAt: from }, keyOf('c')] }
const [first = '', , third = ''] = ring.keys.map(({ sha256 }) => keyIdOf(sha256))
const nothing = { products: [], keys: [], allKeys: false, all: false }

test.each([
  ['what is named', { products: ['front'], keys: ['k'] }, { products: ['front'], keys: ['k'] }],
  ['each live key, where they leaked', { allKeys: true }, { products: [], keys: [first, third] }],
  [
    'each live key and each right that has not ended, where it leaves',
    { all: true },
    { products: ['front', 'to-end', 'to-begin'], keys: [first, third] },
  ],
  [
    'what is named beside that once',
    { products: ['front'], keys: [third], allKeys: true },
    { products: ['front'], keys: [third, first] },
  ],
])('a licensee loses %s', (_, loss, lost) => {
  expect(findLoss({ ...nothing, ...loss }, { entitlements }, ring, now)).toEqual(lost)
})

test('keys that a licensee was given before it was made whole can be revoked', () => {
  expect(findLoss({ ...nothing, all: true }, {}, ring, now)).toEqual({ products: [], keys: [first, third] })
})
