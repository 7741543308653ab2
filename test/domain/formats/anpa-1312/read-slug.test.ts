import { expect, test } from 'vitest'
import { readSlug } from '#domain/formats/anpa-1312/read-slug.ts'

const slug = (text: string, header?: string) =>
  readSlug({ kind: 'line', text }, header === undefined ? undefined : { raw: header, source: 'header' })

test.each([
  ['BC-FEA--Rope-Adv29,300', 'BC-FEA--Rope-Adv29', 'ADV29'],
  ['BC-TRAVEL-QUILTS-ADV06:OBR -- travel (300 words)', 'BC-TRAVEL-QUILTS-ADV06:OBR', 'ADV06'],
])('of the keyword line %s the slug is %s, and the advance %s', (line, slugline, advance) => {
  const read = slug(line)
  expect(read.slugline?.raw).toBe(slugline)
  expect(read.marks.map(({ raw }) => raw)).toEqual([advance])
})

test('a keyword that only begins like an advance is none', () => {
  const { slugline, marks } = slug('BC-FEA-Adv29th-Regiment,300')
  expect([slugline?.raw, marks]).toEqual(['BC-FEA-Adv29th-Regiment', []])
})

test('a first line that begins as the keyword of the header does is the keyword line', () => {
  const line = 'Ferry-Quay Opening, 1st Ld'
  expect(slug(line, 'ferry-quayopen 0412')).toMatchObject({ isLine: true, slugline: { raw: line } })
  expect(slug(line, 'seals')).toMatchObject({ isLine: false, slugline: { raw: 'seals' } })
})
