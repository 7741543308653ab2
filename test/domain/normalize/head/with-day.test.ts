import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Harbor seals return to the Tamber estuary after forty years'
const story = [
  'HALDEN — Grey seals have come back to the Tamber estuary, forty years after the last one was seen, wardens said.',
  'Eleven of them lay on the bank on Tuesday, said the warden, Una Prys.',
]

test.each([
  [['EMBARGOED UNTIL 09:00 GMT', 'Tuesday, 24 November 2026'], '2026-11-24T09:00:00Z'],
  [['Tuesday, 24 November 2026', 'EMBARGOED UNTIL 09:00 GMT'], '2026-11-24T09:00:00Z'],
  [['EMBARGO', 'Tuesday, 24 November 2026, 09:00 GMT'], '2026-11-24T09:00:00Z'],
  [['EMBARGOED UNTIL 09:00 GMT', 'Friday, 20 November 2026'], '2026-11-21T09:00:00Z'],
  [['EMBARGO', 'Friday, 20 November 2026, 09:00 GMT'], undefined],
])('over a story, %j holds it until %s', async (lines, embargoedUntil) => {
  const bytes = Buffer.from([headline, ...lines, 'By Mary Quill', ...story].join('\n\n'))
  const read = await readDrop({ bytes, path: 'seals.txt', receivedAt: '2026-11-20T14:00:00Z' })
  const article = read.ok ? read.stories[0]?.article : undefined
  expect(article).toMatchObject({ status: 'withheld', headline })
  expect(article?.embargoedUntil).toBe(embargoedUntil)
})
