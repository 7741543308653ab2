import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { findEmptiedLists } from '#infra/cli/parties/find-emptied-lists.ts'
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

test.each<[what: string, rules: Partial<Product>, lists: string[]]>([
  [
    'whose only section is excluded',
    { sections: ['Sport'], excludes: { sections: ['sport'] } },
    ['sections'],
  ],
  ['with one section left', { sections: ['Sport', 'World'], excludes: { sections: ['Sport'] } }, []],
  ['that excludes another list', { sections: ['Sport'], excludes: { subjects: ['Sport'] } }, []],
  ['of all copy but a section', { excludes: { sections: ['Sport'] } }, []],
])('a product %s is emptied by %j: %j', (_, rules, lists) => {
  expect(findEmptiedLists({ id: 'front', name: 'Front page', ...rules })).toEqual(lists)
})
