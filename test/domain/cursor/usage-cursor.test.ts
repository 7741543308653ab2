import { expect, test } from 'vitest'
import { readUsageCursor } from '#domain/cursor/read-usage-cursor.ts'
import { writeUsageCursor } from '#domain/cursor/write-usage-cursor.ts'

const seal = (words: string) => Buffer.from(words).toString('base64url')

test('a cursor of the ledger gives the place that it was written for', () => {
  const place = {
    deliveredAt: '2026-03-01T10:00:00.000Z',
    articleId: 'harbour',
    version: 2,
    how: 'feed',
  } as const
  expect(readUsageCursor(writeUsageCursor(place))).toEqual(place)
})

test.each([
  '',
  'x',
  seal('null'),
  seal('7'),
  seal('{}'),
  seal('[]'),
  seal('["2026-03-01T10:00:00.000Z","harbour","2","feed"]'),
])('a cursor that names no place of the ledger gives none: %s', cursor => {
  expect(readUsageCursor(cursor)).toBeUndefined()
})
