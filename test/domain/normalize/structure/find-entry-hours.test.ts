import { expect, test } from 'vitest'
import { joinLines } from '#domain/normalize/paragraphs/join-lines.ts'
import { findEntryHours } from '#domain/normalize/structure/find-entry-hours.ts'

const said = 'The harbor master said that no ferry would leave before the wind had turned.'

const at = (...lines: string[]): number[] =>
  findEntryHours(joinLines(lines.map(text => ({ kind: 'paragraph' as const, text, blankBefore: 1 }))), 2)

test.each([
  [['18:42', 'Pier closed', said, '17:20', said]],
  [['4:05 p.m.', said, said, '11.30 a.m.', 'Ice', said]],
  [['Posted at 14:02', 'Pier closed', said, 'Posted at 12:40', said]],
  [['00:10', said, said, '23:55:02', said, said]],
])('hours that go back are those of a live blog: %s', lines => {
  expect(at(...lines).map(index => lines[index])).toEqual(lines.filter(line => /\d$|^\d/.test(line)))
})

test('a list of what happened above the entries is none of them', () => {
  const events = ['14:02', 'Pier closed', '12:40', 'Ferry late']
  expect(at(...events, '14:02', 'Pier closed', said, '12:40', said)).toEqual([4, 7])
})

test.each([
  [['14:00', said, '16:05', 'Pier closed', said]],
  [['18:42', 'Pier closed', '17:20', 'Ferry late', '16:00', said]],
  [['18:42', said]],
])('hours of a chronicle, over titles alone or of one entry are not: %s', lines => {
  expect(at(...lines)).toEqual([])
})
