import { expect, test } from 'vitest'
import { accountLines } from '#infra/cli/parties/account-lines.ts'

const now = new Date('2026-03-01T12:00:00Z')
const right = (id: string, from: string, until?: string, inForce = false) => ({
  product: { id, name: id },
  from,
  ...(until && { until }),
  inForce,
  advance: false,
})

test('wiredesk licensee show tells rights that it has, had and will have apart', () => {
  const [, ...lines] = accountLines(
    {
      id: 'gazette',
      name: 'The Gazette',
      entitlements: [
        right('world', '2020-01-01T00:00:00Z', undefined, true),
        right('sport', '2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'),
        right('money', '2026-06-01T00:00:00Z'),
      ],
      keys: [],
      feed: {},
      takedowns: [],
      notices: [],
    },
    now,
  )
  expect(lines).toEqual([
    '  holds world, from 2020-01-01T00:00:00Z',
    '  held sport, from 2020-01-01T00:00:00Z, until 2021-01-01T00:00:00Z',
    '  will hold money, from 2026-06-01T00:00:00Z',
    '  feed last polled never',
  ])
})
