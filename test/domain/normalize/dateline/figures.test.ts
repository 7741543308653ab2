import { expect, test } from 'vitest'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'

test.each([
  'GDP (Q3) - The economy of the lake towns grew',
  'CPI (YoY) - Prices of boats rose',
  'PMI (Oct.) - Yards have more orders',
])('a figure is no place: %s', line => {
  expect(normalizeDateline(line)).toBeUndefined()
})
