import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'Ferry owners keep night boats',
  'HALDEN (Coastal Wire) - The three ferries of Halden will sail at night through the winter, their owners said on Thursday.',
  'The boats have carried commuters since 1931, and forty people work on them in the winter.',
]
const read = async (last: string) => {
  const bytes = Buffer.from([...story, last].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  return { text: article?.body.text ?? '', status: article?.status }
}

test.each([
  'EDITORS: Please do not use the accompanying photo in Norfield.',
  '(Eds: Delete last paragraph if space is short.)',
  'Eds: Photos will move by 6 p.m.',
  '(Eds: Last 3 grafs optional.)',
  'Note to editors – a graphic follows.',
  '(Achtung Redaktionen: Die Grafik ist bis Donnerstag, 6.00 Uhr, gesperrt.)',
  'Attention rédactions : la photo suit.',
  'Notas a los editores: la foto no debe usarse en Chile.',
])('“%s” under a story is no text of it, and does not hold it', async note => {
  const { text, status } = await read(note)
  expect(text).not.toContain(note)
  expect(text).toContain('since 1931')
  expect(status).toBe('usable')
})

const above =
  'In summer the boats sail every hour, and the owners hire sixty more people to sell tickets and tie the ropes, most of them students who live in the town with their families.\n\n___\n\n'

test('under a rule the story goes on, where it tells on the same matter', async () => {
  const section = 'In Norfield a fourth ferry stays in port through the winter, and its owners sell it.'
  expect((await read(above + section)).text).toContain(section)
})

test('under a rule stand notes, where it does not', async () => {
  const note = 'Ada Marlowe joined the agency in 2019 and lives in Norfield with two cats.'
  expect((await read(above + note)).text).not.toContain(note)
})

test.each([
  'Editor: She writes every day, and we print what she writes.',
  'Editors – all nine of them – met in Halden on Friday.',
  'Editors, writers and poets met in Halden on Friday.',
  'The editor said: “We will go on.”',
])('“%s” ends it', async last => {
  expect((await read(last)).text).toContain(last)
})
