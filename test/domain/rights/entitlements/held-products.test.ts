import { expect, test } from 'vitest'
import { heldProducts } from '#domain/rights/entitlements/held-products.ts'
import type { Entitlement, Licensee } from '#schemas/licensee.ts'

const product = { id: 'world', name: 'World' }
const holder = (...entitlements: Entitlement[]): Licensee => ({
  id: 'gazette',
  name: 'Gazette',
  entitlements,
  cursorSecret: '',
})
const now = new Date('2026-03-01T00:00:00Z')

test.each([
  ['from the first instant', { from: '2026-03-01T00:00:00Z' }, true],
  ['not before it', { from: '2026-03-01T00:00:00.001Z' }, false],
  ['not at its end', { from: '2026-01-01T00:00:00Z', until: '2026-03-01T00:00:00Z' }, false],
  ['up to its end', { from: '2026-01-01T00:00:00Z', until: '2026-03-01T00:00:00.001Z' }, true],
])('an entitlement holds its product %s', (_, dates, held) => {
  const { until } = { until: undefined, ...dates }
  expect(heldProducts(holder({ productId: 'world', ...dates }), [product], now)).toEqual(
    held ? [{ ...product, ...(until && { until }) }] : [],
  )
})

test('two entitlements to a product give it once, when at least one is in force', () => {
  const open = { productId: 'world', from: '2026-01-01T00:00:00Z' }
  const ended = { ...open, until: '2026-02-01T00:00:00Z' }
  expect(heldProducts(holder(ended, open, open), [product], now)).toEqual([product])
  expect(heldProducts(holder({ ...open, productId: 'other' }), [product], now)).toEqual([])
})

test('an entitlement gives its scope, and two scopes give the product twice', () => {
  const open = { productId: 'world', from: '2026-01-01T00:00:00Z' }
  const print = { ...open, channels: ['print' as const], territories: ['GB'] }
  const web = { ...open, channels: ['web' as const], quota: { articles: 100, per: 'month' as const } }
  expect(heldProducts(holder(print, web), [product], now)).toEqual([
    { ...product, channels: ['print'], territories: ['GB'] },
    { ...product, channels: ['web'], quota: { articles: 100, per: 'month' } },
  ])
})
