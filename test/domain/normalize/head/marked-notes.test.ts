import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Grey seals return to the Tamber estuary'
const story = [
  'Grey seals have come back to the Tamber estuary, forty years after the last one was seen.',
  'Eleven of them lay on the bank on Tuesday, said the warden, Una Prys.',
  'She had counted them at dawn.',
]

const read = async (lines: string[]) => {
  const bytes = Buffer.from([...lines, 'By Mary Quill', ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'seals.txt', receivedAt: '2026-11-20T14:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

test.each([
  [
    'CORRECTION: This replaces the story sent at 0810 GMT. It corrects the count to 11, not 17.',
    'correction',
  ],
  ['CORRECTION: Corrects the name of the warden.', 'correction'],
  ['Correction: The seals are 11, not 17, as an earlier version gave.', 'correction'],
  ['WRITETHRU: adds quote of the warden', 'writethru'],
  ['UPDATE: This replaces the story sent at 0810 GMT. It adds the warden.', 'writethru'],
])(
  'a note over the headline says how the story stands to the last, and is never printed: %s',
  async (note, kind) => {
    const article = await read([note, headline])
    expect(article).toMatchObject({
      headline,
      change: { class: kind, note },
      body: { text: story.join('\n\n') },
    })
    expect(article?.summary).toBeUndefined()
  },
)

test.each([
  [
    'UPDATE 2-Bank corrects its accounts after the storm',
    'Bank corrects its accounts after the storm',
    'update',
  ],
  ['CORRECTED-Embargo on eels is lifted', 'Embargo on eels is lifted', 'correction'],
  ['Correction: Seals of the Tamber story', 'Seals of the Tamber story', 'correction'],
])('a headline keeps its words, whatever mark it has: %s', async (marked, bare, kind) => {
  expect(await read([marked])).toMatchObject({ headline: bare, change: { class: kind } })
})

test('what is new is a summary where it is told to readers', async () => {
  const summary = 'UPDATE: The footpath at the estuary was opened again at noon on Tuesday.'
  expect(await read([headline, summary])).toMatchObject({ headline, summary })
})

test.each(['With photos', 'Mit Bild', 'Avec photos et vidéo'])(
  'what comes with the story is a note, and no update: %s',
  async note => {
    const article = await read([headline, `(${note})`])
    expect(article?.editorNote).toBe(note)
    expect(article?.change).toBeUndefined()
  },
)
