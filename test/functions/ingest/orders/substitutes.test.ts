import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { ingestCopies } from './ingest-copies.ts'

const text = (ships: string) =>
  `HALDEN (Coastal Wire) — The ferry line of Halden has sold ${ships} on Monday, its owner said.\n\n“We had no choice,” said Ida Holm, who has run the line for 22 years.\n`
const story = `Ferry line sells both ships\n\n${text('its two ships')}`
const substitute = `Ferry line sells one ship\n\nBy Ana Ruiz\n\n${text('one of its ships')}`
const kill = 'BULLETIN KILL\n\nEDITORS: Please kill the story "Ferry line sells both ships".'

test.each([
  'Only one ship was sold. A corrected story follows below.',
  'It is wrong. Use the following instead:',
  'A substitute story, slugged BC-Ferry-New, follows.',
  'Die korrigierte Meldung folgt:',
  'La versión corregida va a continuación:',
])(
  'a kill is carried out, and what it sends in the place of its story waits for the desk: %s',
  async line => {
    expect(await ingestCopies([story, `${kill} ${line}\n\n${substitute}`])).toEqual(['canceled', 'withheld'])
  },
)

test('the substitute has the fields of a story, and its case tells the line above it', async () => {
  const bytes = Buffer.from(`${kill} A corrected story follows below.\n\n${substitute}`)
  const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
  expect(reading.ok && reading.stories[1]?.article).toMatchObject({
    headline: 'Ferry line sells one ship',
    authors: [{ name: 'Ana Ruiz' }],
    dateline: { place: 'HALDEN' },
    status: 'withheld',
    evidence: { status: { raw: expect.stringContaining('A corrected story follows below.') } },
  })
})

test.each([
  `${kill} A corrected story will follow.\n`,
  `${kill} A corrected story follows below.\n`,
  `${kill} It was wrong.\n\n${story}`,
  `${kill} The new version was sent at noon.\n`,
])('a kill alone is one: %s', async order => {
  expect(await ingestCopies([story, order])).toEqual(['canceled'])
})

test('a story that tells of a corrected one is one story', async () => {
  const told = `Paper prints wrong page\n\n${text('its press')}\nUnder it stood: the corrected story follows below.\n\n${text('its van')}`
  expect(await ingestCopies([told])).toEqual(['usable'])
})
