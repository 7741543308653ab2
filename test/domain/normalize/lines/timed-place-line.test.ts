import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The village has hired two drummers on daily wages to keep wild elephants away from its fields, the council said.',
  'Each receives 900 rupees a night, and has been on duty since the eleventh of February with his uncle.',
]

test.for([
  ['Updated - March 03, 2026 09:14 pm IST - WAYANAD', 'WAYANAD'],
  ['March 03, 2026 09:14 pm IST - NEW DELHI', 'NEW DELHI'],
  ['Updated - March 03, 2026 09:14 pm IST - News', undefined],
  ['Updated - March 03, 2026 09:14 pm IST', undefined],
] as const)('the line "%s" over a story gives it the place %s', async ([line, place]) => {
  const bytes = new TextEncoder().encode(
    ['Village hires drummers against elephants', line, ...story].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect({ place: article?.dateline?.place, text: article?.body.text }).toEqual({
    place,
    text: story.join('\n\n'),
  })
})
