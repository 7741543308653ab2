import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { productLines } from '#infra/cli/parties/product-lines.ts'
import type { Product } from '#schemas/product.ts'

test.each<[string, Partial<Product>, string[]]>([
  ['all copy', {}, ['all copy']],
  [
    'copy in each of its lists',
    { agencies: ['Coast Wire', 'Valley Ledger'], languages: ['en'] },
    ['only agencies: Coast Wire, Valley Ledger', 'only languages: en'],
  ],
  ['no copy', { sections: [] }, ['only sections: none']],
  [
    'copy that is in none of the lists that it excludes',
    { excludes: { genres: ['opinion'] } },
    ['no genres: opinion'],
  ],
])('wiredesk product list describes a product of %s', (_, rules, lines) => {
  const [head, ...rest] = productLines({ id: 'front', name: 'Front page', ...rules })
  expect(stripVTControlCharacters(head ?? '')).toBe('front  Front page')
  expect(rest.map(line => line.trim())).toEqual(lines)
})
