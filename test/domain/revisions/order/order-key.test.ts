import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Order, orderKey } from '#domain/revisions/order/order-key.ts'

const key = (order: Partial<Order>): string => orderKey({ sequencer: '0A', ...order })

const sequencers = fc.stringMatching(/^[0-9A-F]{1,32}$/)

const orders = fc.record({
  sourceVersion: fc.option(fc.string({ maxLength: 70 }), { nil: undefined }),
  sourceTimestamp: fc.option(
    fc
      .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
      .map(date => date.toISOString()),
    { nil: undefined },
  ),
  sequencer: sequencers,
})

const sign = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

describe('orderKey', () => {
  const rising: [name: string, orders: Partial<Order>[]][] = [
    [
      'numbers as numbers',
      ['0', '1', '2', '9', '10', '100', '0101'].map(sourceVersion => ({ sourceVersion })),
    ],
    [
      'dotted numbers part by part',
      ['1', '1.2', '1.9', '1.10', '2.0'].map(sourceVersion => ({ sourceVersion })),
    ],
    ['digits before text', ['7', '7a', '7b', 'a', 'b'].map(sourceVersion => ({ sourceVersion }))],
    ['letters in any case', ['v1', 'V2', 'v3', 'V10'].map(sourceVersion => ({ sourceVersion }))],
    [
      'instants as instants',
      [
        '2026-11-30T23:00-05:00',
        '2026-12-01T04:30Z',
        '2026-12-01T05:00:00.5+00:00',
        '2026-12-01T08:00:00+02:00',
      ].map(sourceVersion => ({ sourceVersion })),
    ],
    ['an absent version first', [{}, { sourceVersion: '0' }, { sourceVersion: 'a' }]],
    [
      'the version before the timestamp',
      [
        { sourceVersion: '1', sourceTimestamp: '2026-05-01T00:00:00Z' },
        { sourceVersion: '2', sourceTimestamp: '2026-01-01T00:00:00Z' },
        { sourceVersion: '2', sourceTimestamp: '2026-01-01T00:00:00.001Z' },
      ],
    ],
    [
      'the timestamp before the sequencer, an absent one first',
      [
        { sequencer: 'FF' },
        { sourceTimestamp: '2026-01-01T02:00:00+02:00', sequencer: '02' },
        { sourceTimestamp: '2026-01-01T00:00:00Z', sequencer: '03' },
        { sourceTimestamp: '2026-01-01T01:00:00Z', sequencer: '01' },
      ],
    ],
    ['the shorter sequencer padded', [{ sequencer: '09F' }, { sequencer: '0A' }, { sequencer: '0a01' }]],
    ['the place in a package last', [{}, { index: 1 }, { index: 2 }, { index: 10 }, { sequencer: '0A01' }]],
  ]

  test.each(rising)('sorts %s', (_name, ordered) => {
    const keys = ordered.map(key)
    expect(keys.toSorted()).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('gives the same key for the same order written differently', () => {
    expect(key({ sourceVersion: ' 007 ' })).toBe(key({ sourceVersion: '7' }))
    expect(key({ sourceTimestamp: '2026-01-01T00:00:00Z' })).toBe(
      key({ sourceTimestamp: '2026-01-01T00:00:00.000Z' }),
    )
    expect(key({ sourceTimestamp: 'yesterday' })).toBe(key({}))
    expect(key({ sequencer: '0a' })).toBe(key({ sequencer: '0A00' }))
  })

  test('sorts numbers of any length as numbers', () => {
    const numbers = fc.bigInt({ min: 0n, max: 10n ** 40n })
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const keys = [one, other].map(number => key({ sourceVersion: String(number) }))
        expect(sign(keys[0] ?? '', keys[1] ?? '')).toBe(one < other ? -1 : one > other ? 1 : 0)
      }),
    )
  })

  test('sorts by version, then timestamp, then sequencer', () => {
    const parts: (keyof Order)[] = ['sourceVersion', 'sourceTimestamp', 'sequencer']
    const alone = (order: Order, part: keyof Order): string =>
      orderKey({ sequencer: '', [part]: order[part] })
    fc.assert(
      fc.property(orders, orders, (one, other) => {
        const expected = parts.map(part => sign(alone(one, part), alone(other, part))).find(Boolean) ?? 0
        expect(sign(orderKey(one), orderKey(other))).toBe(expected)
      }),
    )
  })

  test('gives an ASCII key that fits into a DynamoDB sort key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), sourceVersion => {
        expect(key({ sourceVersion })).toMatch(/^[\x21-\x7e]{1,1000}$/)
      }),
    )
  })
})
