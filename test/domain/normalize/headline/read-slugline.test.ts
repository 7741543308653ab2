import { expect, test } from 'vitest'
import { readSlugline } from '#domain/normalize/headline/read-slugline.ts'

test.each([
  ['BC-US--Seal Count, 1st Ld-Writethru,127', 'BC-US--Seal Count', 'writethru'],
  ['BC-Seal Count, 1st Ld-Writethru,200', 'BC-Seal Count', 'writethru'],
  ['AM-Seal Count, CORRECTION,90', 'AM-Seal Count', 'correction'],
  ['BC-Seal Count,200', 'BC-Seal Count', undefined],
  ['BC-Seals, Urgent', 'BC-Seals', undefined],
  ['BC-SEALS:KC _ travel (400 words)', 'BC-SEALS', undefined],
  ['BC-SEAL-COUNT:KRT', 'BC-SEAL-COUNT', undefined],
  ['CORRECTION: SEAL-COUNT', 'SEAL-COUNT', 'correction'],
  ['UPDATE 2-SEAL-COUNT', 'SEAL-COUNT', 'update'],
  ['SLUG: SEAL-COUNT', 'SEAL-COUNT', undefined],
  ['HHH 0411 ANIMALS Seals', 'ANIMALS Seals', undefined],
  ['Catchline: Seals', 'Seals', undefined],
  ['Tiere/Umwelt/Nordsee/', 'Tiere/Umwelt/Nordsee/', undefined],
])('%s is a keyword line', (line, slugline, change) => {
  const read = readSlugline(line)
  expect(read?.slugline).toBe(slugline)
  expect(read?.change?.class).toBe(change)
})

test.each([
  'BC-Alberta pipeline dispute drags on',
  'BC-Alberta pipeline dispute, explained',
  'PM-elect names cabinet, 2 ministers quit',
  'UK-Ireland ferry, 40',
  'BC-Alberta pipeline: CEO quits',
  'PM-elect:UK faces a choice: stay or go',
  'Covid-19:WHO warns of new wave',
  'CORRECTION: Seals counted twice',
  'Slug found in salad',
  'HMS 2000 tons heavier',
])('%s is a headline', line => {
  expect(readSlugline(line)).toBeUndefined()
})
