import { expect, test } from 'vitest'
import { readEndByline } from '#domain/normalize/headline/read-end-byline.ts'

test.each([
  ['Anna Ström/TT', 'Anna Ström', 'TT'],
  ['Odd Nilsen / NTB', 'Odd Nilsen', 'NTB'],
  ['Ana Ruiz, La Presse Canadienne', 'Ana Ruiz', 'La Presse Canadienne'],
  ['— William F. B. O’Reilly, The Harbor Star', 'William F. B. O’Reilly', 'The Harbor Star'],
  ['— Ana Ruiz, Sorn', 'Ana Ruiz', 'Sorn'],
  ['— Ana Ruiz, The Harbor Star', 'Ana Ruiz', 'The Harbor Star'],
  ['Nguyễn Thị An/TTXVN', 'Nguyễn Thị An', 'TTXVN'],
  ['Nguyễn Thị An (TTXVN)', 'Nguyễn Thị An', 'TTXVN'],
  ['Anna Wrona (PAP)', 'Anna Wrona', 'PAP'],
])('the line "%s" under a story signs it', (line, name, affiliation) => {
  expect(readEndByline(line)?.authors).toEqual([{ name, affiliation }])
})

test.each([
  '— Ana Ruiz, Bo Lind and Una Prys',
  '-- Ana Ruiz, Bo Lind, and Una Prys',
  '– Ana Ruiz, Bo Lind und Una Prys',
])('the line "%s" under a story is signed by three', line => {
  expect(readEndByline(line)?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Bo Lind', 'Una Prys'])
})

test.each([
  '— New York, Los Angeles and San Francisco',
  'Ana Ruiz, Bo Lind and Una Prys',
  'Ana Ruiz/AP',
  'Anna Ström/TT är på plats.',
  'Längd/TT',
  'Mówi Anna Wrona z PAP (PAP).',
  'Ana Ruiz, The Harbor Star',
  '— Ana Ruiz, Executive Director',
  'Ảnh: Nguyễn Thị An/TTXVN',
])('the line "%s" under a story does not', line => {
  expect(readEndByline(line)).toBeUndefined()
})
