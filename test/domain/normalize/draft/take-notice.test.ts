import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (note: string) => {
  const text = `Dog saves skier

(Eds: Updates with police quote.)

By Nell Fiske

AVIEMORE, Scotland (Quay News) - A dog dug out a skier on Monday.

It was the third such rescue in March.

___

${note}
`
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'dog',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.change : undefined
}

test('a correction is more than the update that stands above it', async () => {
  expect(await read('This story has been corrected to show that the dog is a collie.')).toMatchObject({
    class: 'correction',
  })
})

test.each([
  'Online: https://www.quay.example',
  'This story was refiled to fix a typo.',
  'This is a writethru; adds police quote.',
])('an update stays one without a correction: %s', async note => {
  expect(await read(note)).toMatchObject({ class: 'update', note: 'Updates with police quote.' })
})
