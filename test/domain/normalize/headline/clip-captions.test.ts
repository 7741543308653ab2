import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The harbor of Port Ellery froze over on Monday for the first time in forty years, and the ferries stayed at their piers.',
  '“I have never seen it like this,” said the harbor master, Una Prys. The ice was a foot thick at noon.',
  'Schools near the water will stay closed until Thursday, when the wind is expected to turn to the south.',
]
const title = 'Ice closes harbor in a winter like no other'

test.each([
  [[title, 'Video', 'Harbor master Una Prys at the piers', 'By Ada Marlowe']],
  [[title, 'CLOSE', 'Una Prys says the ferries stayed. Bo Lind, Halden Star', 'By Ada Marlowe']],
  [['Video', title, 'By Ada Marlowe']],
])('the headline is the story’s title, not the caption of the clip: %j', async head => {
  const bytes = Buffer.from([...head, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'ice.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  expect(reading.stories[0]?.article).toMatchObject({ headline: title, authors: [{ name: 'Ada Marlowe' }] })
})
