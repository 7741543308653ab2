import { expect, test } from 'vitest'
import { readSlug } from '#domain/formats/anpa-1312/read-slug.ts'

const slug = (text: string) => readSlug({ kind: 'line', text }, undefined)

test.each([
  ['BC-FEA--Rope-Adv29,300', 'BC-FEA--Rope-Adv29', 'ADV29'],
  ['BC-TRAVEL-QUILTS-ADV06:OBR -- travel (300 words)', 'BC-TRAVEL-QUILTS-ADV06:OBR', 'ADV06'],
])('of the keyword line %s the slug is %s, and the advance %s', (line, slugline, advance) => {
  const read = slug(line)
  expect(read.slugline?.raw).toBe(slugline)
  expect(read.marks.map(({ raw }) => raw)).toEqual([advance])
})
