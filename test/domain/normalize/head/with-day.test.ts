import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Harbor seals return to the Tamber estuary after forty years'
const story = [
  'HALDEN — Grey seals have come back to the Tamber estuary, forty years after the last one was seen, wardens said.',
  'Eleven of them lay on the bank on Tuesday, said the warden, Una Prys.',
]

const read = async (lines: string[]) => {
  const drop = { bytes: Buffer.from(lines.join('\n\n')), path: 'seals.txt' }
  const reading = await readDrop({ ...drop, receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  [['EMBARGOED UNTIL 09:00 GMT', 'Tuesday, 24 November 2026'], '2026-11-24T09:00:00Z'],
  [['Tuesday, 24 November 2026', 'EMBARGOED UNTIL 09:00 GMT'], '2026-11-24T09:00:00Z'],
  [['EMBARGO', 'Tuesday, 24 November 2026, 09:00 GMT'], '2026-11-24T09:00:00Z'],
  [['EMBARGOED UNTIL 09:00 GMT', 'Friday, 20 November 2026'], '2026-11-21T09:00:00Z'],
  [['EMBARGO', 'Friday, 20 November 2026, 09:00 GMT'], undefined],
  // Printed on Friday, and free on Monday.
  [['EMBARGOED UNTIL 18:00 GMT MONDAY', 'Nov. 20, 2026'], '2026-11-23T18:00:00Z'],
  [['EMBARGOED UNTIL 18:00 GMT MONDAY', 'Nov. 30, 2026'], '2026-11-30T18:00:00Z'],
  [['Embargoed until 6 p.m. GMT', 'on Monday'], '2026-11-23T18:00:00Z'],
])('over a story, %j holds it until %s', async (lines, embargoedUntil) => {
  const article = await read([headline, ...lines, 'By Mary Quill', ...story])
  expect(article).toMatchObject({ status: 'withheld', headline })
  expect(article?.embargoedUntil).toBe(embargoedUntil)
})

test('under a story, a broken embargo holds it until the day in its second line', async () => {
  const article = await read([headline, ...story, 'EMBARGOED UNTIL 1800 GMT', 'MONDAY, NOV. 23'])
  expect(article).toMatchObject({ status: 'withheld', embargoedUntil: '2026-11-23T18:00:00Z' })
})
