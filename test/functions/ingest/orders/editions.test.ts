import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

/* Editions of one story under headlines of their own. */

const text = `HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.`
const morning = `BC-Ferry\nFerry line sells both ships\n\n${text}\n`
const evening = `Both ships of Halden’s ferry sold\n\n${text}\n`

test.each([
  'KILL: Ferry line sells both ships\n',
  'BC-Ferry-KILL\n\nEditors: Kill the story slugged BC-Ferry. It is untrue.\n',
])('holds an edition with the text of a killed story: %s', async order => {
  expect(await ingestCopies([morning, evening, order])).toEqual(['canceled', 'withheld'])
})

test('leaves an edition as it is whose text is another by now, and one of few words', async () => {
  const brief = 'Ferry sold\n\nHALDEN (Coastal Wire) — More to come.\n'
  const other = 'Ferry line to close\n\nHALDEN (Coastal Wire) — More to come.\n'
  expect(await ingestCopies([brief, other, 'KILL: Ferry sold\n'])).toEqual(['canceled', 'usable'])
  expect(
    await ingestCopies([
      morning,
      evening.replace('sold its two', 'kept its two'),
      'KILL: Ferry line sells both ships\n',
    ]),
  ).toEqual(['canceled', 'usable'])
})
