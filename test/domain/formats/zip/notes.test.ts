import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { packArchive } from '#test/containers/pack-archive.ts'
import { packWord, paragraph } from '#test/containers/pack-word.ts'

const story = (title: string) =>
  `${title}\n\nBy Marta Quill\n\nThe lamp room of the old mine will open as a museum on Monday, the town said after a year of repairs.\n\nEntry is free until the summer, and the lamps that are left will be lit each evening by those who once wore them.\n\nTickets are sold at the gate of the mine, where the last shift left in 1988.\n`

const statuses = async (files: Record<string, string | Buffer>) => {
  const reading = await readDrop({
    bytes: packArchive(files),
    path: 'stories.zip',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories.map(({ article: { headline, status } }) => `${status} ${headline}`)
}

const lamps = 'Lamp room of the old mine becomes a museum'
const ferry = 'Ferry to Ostrand runs all night from May'

test.each([
  ['EMBARGO.txt', 'EMBARGOED UNTIL 0600 GMT 31 DECEMBER 2026\n'],
  ['READ ME.txt', 'All stories in this package are embargoed until 0600 GMT 31 December 2026.'],
  ['z.txt', 'HOLD ALL\n\nDo not publish before Thursday 0600 GMT\n'],
  ['Read first.docx', packWord(paragraph('EMBARGOED UNTIL 0600 GMT 31 DECEMBER 2026'))],
] as const)('a note beside stories in an archive, %s, holds each', async (path, note) => {
  const read = await statuses({ 'lamps.txt': story(lamps), [path]: note, 'y/ferry.txt': story(ferry) })
  expect(read).toEqual(expect.arrayContaining([`withheld ${lamps}`, `withheld ${ferry}`]))
})

test.each([
  ['a note that holds nothing', 'Two stories for the weekend, with pictures to come.'],
  ['where a note says that there is none', 'No embargo on these stories.'],
  [
    'a brief with an embargo of its own',
    'EMBARGOED UNTIL 0600 GMT 31 DECEMBER 2026\n\nBridge opens\n\nSORN (Coastal Wire) - The bridge opens on Friday, the mayor said.',
  ],
  ['a note in Word that holds nothing', packWord(paragraph('Two stories for the weekend.'))],
  [
    'a brief in Word with an embargo of its own',
    packWord(
      ['EMBARGOED UNTIL 31 DECEMBER', 'Bridge opens', 'The bridge opens on Friday.']
        .map(line => paragraph(line))
        .join(''),
    ),
  ],
])('%s leaves the stories beside it', async (_, note) => {
  const read = await statuses({
    'lamps.txt': story(lamps),
    [typeof note === 'string' ? 'note.txt' : 'note.docx']: note,
  })
  expect(read).toContain(`usable ${lamps}`)
})
