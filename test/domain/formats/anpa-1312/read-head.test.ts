import { expect, test } from 'vitest'
import { readHead } from '#domain/formats/anpa-1312/read-head.ts'

const head = (lines: readonly string[]) =>
  readHead(lines.map((text, index) => ({ kind: 'paragraph', text, at: { line: index + 1, column: 1 } })))

test.each([
  ['Associated Press', 'By Ana Ruiz, Associated Press'],
  ['AP Sports Writer', 'By Ana Ruiz, AP Sports Writer'],
  ['Sorn Valley Gazette', 'By Ana Ruiz, Sorn Valley Gazette'],
  ['The Halden Star', 'By Ana Ruiz, The Halden Star'],
])('the line "%s" under a byline goes on from it', (line, byline) => {
  const { bylines, rest } = head(['Lake loses three feet', 'By Ana Ruiz', line])
  expect(bylines?.map(({ raw }) => raw)).toEqual([byline])
  expect(rest).toEqual([])
})

test.each(['Eastern Conference', 'College Basketball', 'Bo Lind', 'At Halden'])(
  'the line "%s" does not',
  line => {
    const { bylines, rest } = head(['Lake loses three feet', 'By Ana Ruiz', line])
    expect(bylines?.map(({ raw }) => raw)).toEqual(['By Ana Ruiz'])
    expect(rest.map(({ text }) => text)).toEqual([line])
  },
)

test('the line under a byline that names another author goes on from it, and the paper under both', () => {
  const { bylines } = head(['Lake loses three feet', 'By Ana Ruiz', 'and Bo Lind', 'Sorn Valley Gazette'])
  expect(bylines?.map(({ raw }) => raw)).toEqual(['By Ana Ruiz and Bo Lind, Sorn Valley Gazette'])
})

test('a sentence under the byline is the story’s if a dateline opens it, else a summary', () => {
  const sentence =
    'The lake above the town of Sorn lost three feet of its water in a night and nobody can say where it went.'
  const lead = `SORN, Ohio (AP) _ ${sentence}`
  expect(head(['Lake loses three feet', 'By Ana Ruiz', lead]).rest.map(({ text }) => text)).toEqual([lead])
  expect(head(['Lake loses three feet', 'By Ana Ruiz', sentence]).summary?.raw).toBe(sentence)
})
