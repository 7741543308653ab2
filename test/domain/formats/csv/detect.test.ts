import { expect, test } from 'vitest'
import { detectCsv } from '#domain/formats/csv/detect.ts'

test.each([
  'headline,byline,body\n"A","B","C"\n',
  '\n \nheadline,byline,body\n"A","B","C"\n',
  '"ID";"Title";"Text"\n1;"A";"B"\n',
  'post_title\tpost_date\tpost_content\nA\t2026\tB\n',
])('a first line that names title and text begins a table: %s', text => {
  expect(detectCsv({ text, path: 'wire/a.txt' })).toBe(true)
})

test.each([
  'Council talks body cameras, title deeds, rents\n\nThe council met on Monday.\n',
  'Title, text, tune: how a song is made\n\nA song is made in a day.\n',
  'Headline\n\nBody, text, more\n',
  'headline,byline,body',
])('a headline begins none: %s', text => {
  expect(detectCsv({ text, path: 'wire/a.txt' })).toBe(false)
})

test.each([
  ['a.csv', 'Pos,Driver,Time\n1,A. Varga,1:31:02\n2,J. Okoye,+4.1\n'],
  ['a.txt', 'Pos,Driver,Time\n1,A. Varga,1:31:02\n2,J. Okoye,+4.1\n'],
  ['a.txt', 'Ward;Votes;Share\n"Hill; east";412;55\nQuay;318;45\n'],
  ['a.tsv', 'Home\tScore\nAverill\t2-1\nHarlow\t0-0\n'],
  ['a.csv', 'town, votes\nHill, 412\nQuay, 318\n'],
])('rows of as many values are a table: %s', (path, text) => {
  expect(detectCsv({ text, path })).toBe(true)
})

test.each([
  ['a.txt', 'Home, Score, Away\nAverill, 2, 1\nHarlow, 0, 0\n'],
  [
    'a.txt',
    'Gale shuts port\n\nBy Ana Ruiz\n\nThe port shut,it said,on Monday.\n\nIt opens,it said,today.\n',
  ],
  ['a.txt', 'Results\n\nAverill,2,1\nHarlow,0,0\nPenmar,1,1\n'],
  ['a.txt', '\t\tGale shuts the port\n\t\tBy Ana Ruiz\n\t\tThe port shut on Monday.\n'],
  ['a.csv', 'Gale shuts the port\n\nThe port shut on Monday, it said.\n'],
  ['a.txt', 'Averill,2,1\nHarlow,0,0\n'],
])('other lines are none: %s %s', (path, text) => {
  expect(detectCsv({ text, path })).toBe(false)
})
