import { expect, test } from 'vitest'
import { createRecordDelivery } from '#license/ledger/record-delivery.ts'
import { changeAt } from '#test/contract/story.ts'
import { memoryDeliveries } from '#test/memory/memory-deliveries.ts'

const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
const held = [
  { id: 'news', name: 'News', sections: ['News'] },
  { id: 'sport', name: 'Sport', sections: ['Sport'] },
]

test.each([
  [
    'of a holder',
    { notice: '© 2026 Harbor Pictures', holder: 'Harbor Pictures' },
    { holder: 'Harbor Pictures' },
  ],
  ['without a copyright line', undefined, {}],
])(
  'a line of the ledger for copy %s says whose it is, and the products it was given by',
  async (_, copyright, owner) => {
    const deliveries = memoryDeliveries()
    const recordDelivery = createRecordDelivery({
      deliveries,
      takeQuota: async () => undefined,
      clock,
      log: { info: () => {} },
    })
    const change = changeAt(1, { version: 2, agency: 'Coastal Wire' })
    await recordDelivery('article', {
      article: copyright ? { copyright } : {},
      licensing: { licenseeId: 'gazette', held, change },
    })
    expect(await deliveries.of('harbour')).toEqual([
      {
        articleId: 'harbour',
        version: 2,
        licenseeId: 'gazette',
        how: 'article',
        deliveredAt: '2026-03-01T12:00:00.000Z',
        products: ['news'],
        agency: 'Coastal Wire',
        ...owner,
      },
    ])
  },
)
