import { expect, test } from 'vitest'
import { partOrder } from '#domain/normalize/headline/part-order.ts'

const seals = 'Seals return to the estuary'

test.each([
  ['EMBARGOED until 00:01 GMT 3 December 2026: ', 'EMBARGOED until 00:01 GMT 3 December 2026', ''],
  ['EMBARGO: 3 December, 6 a.m. ET - ', 'EMBARGO: 3 December, 6 a.m. ET', ''],
  ['EMBARGOED: ', 'EMBARGOED', ''],
  ['[Sperrfrist 3. Dezember, 10 Uhr] ', 'Sperrfrist 3. Dezember, 10 Uhr', ''],
  ['', 'embargoed until Dec. 3, 2026, 9 a.m.', ' (embargoed until Dec. 3, 2026, 9 a.m.)'],
  ['', 'EMBARGO 3 December', ' | EMBARGO 3 December'],
  ['', 'Hold until Tuesday', ' (Hold until Tuesday)'],
  ['', 'KILL', ' (KILL)'],
  ['', 'Do not use this story.', ' [Do not use this story.]'],
  ['[STORNO] ', 'STORNO', ''],
  ['Do not use this story: ', 'Do not use this story', ''],
  ['Depesza anulowana - ', 'Depesza anulowana', ''],
  ['UK OUT - ', 'UK OUT', ''],
  ['', 'Not for use in Norway', ' (Not for use in Norway)'],
])('partOrder splits the order "%s…" from the headline', (before, order, behind) => {
  expect(partOrder(`${before}${seals}${behind}`)).toEqual({ order, headline: seals })
})

test('partOrder gives an empty headline for a line that is only an embargo', () => {
  const embargo = 'EMBARGOED until 3 December 2026'
  expect(partOrder(embargo)).toEqual({ order: embargo, headline: '' })
})

test.each([
  'Embargo: sixty years that an island remembers',
  'EMBARGO: CUBA, 60 ANNI DI SILENZIO',
  'UN says arms embargo to end on Dec. 3',
  'Oil embargo until 2030: what it means',
  'Seals return to the estuary (VIDEO)',
  'Three boats lost in the storm (UPDATED)',
  'Oil embargo until Tuesday: what it means',
  'Harbor to open at 9 a.m. on Dec. 3: mayor',
  'This story is killed: what editors fear',
  'Do not use the lift: firemen warn',
  'Legal: court bars sale of seals',
  'Not for sale: the last farm in Halden',
  'Norway out: a night of penalties (Norway out)',
  'NO SALES: SHOPS STAY SHUT IN HALDEN',
])('partOrder does not take "%s" for an order', headline => {
  expect(partOrder(headline)).toBeUndefined()
})
