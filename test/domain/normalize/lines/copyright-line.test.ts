import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The village has hired two drummers on daily wages to keep wild elephants away from its fields, the council said.',
  'Each receives 900 rupees a night, and has been on duty since the eleventh of February with his uncle.',
]

test.for([
  ['© Getty', undefined],
  ['© Getty Images', undefined],
  ['© Ana Ruiz', undefined],
  ['© DR', undefined],
  ['© Harbor Daily', 'Harbor Daily'],
  ['© 2026 Harbor Daily', 'Harbor Daily'],
] as const)('"%s" above a story makes %s the holder of its rights', async ([line, holder]) => {
  const bytes = new TextEncoder().encode(
    ['Village hires drummers against elephants', line, ...story].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.copyright?.holder).toBe(holder)
  expect(article?.body.text).toBe(story.join('\n\n'))
})
