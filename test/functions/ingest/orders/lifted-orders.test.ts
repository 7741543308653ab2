import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from '#test/domain/normalize/notice/status-of.ts'
import { ingestCopies } from './ingest-copies.ts'

const story = `Ferry line sells both ships

HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.
`

const refusalOf = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  return reading.ok ? undefined : reading.rejection.detail
}

test.each([
  'RELEASE: Ferry line sells both ships\n\nThe hold is lifted; the story may be used.\n',
  'The hold on “Ferry line sells both ships” is lifted.\n',
  'HOLD LIFTED: Ferry line sells both ships\n',
  'KILL LIFTED\n\nThe story “Ferry line sells both ships” stands as it was sent.\n',
  'ADVISORY\n\nThe kill of the story “Ferry line sells both ships” was sent in error. It stands.\n',
  'ADVISORY: The kill of BC-Ferry has been rescinded. The story may be used.\n',
  'EDITORS: Disregard the kill of "Ferry line sells both ships". The story stands.\n',
  'EMBARGO LIFTED: Ferry line sells both ships\n',
  'KILL CANCELLED: Ferry line sells both ships\n\nThe story stands.\n',
  'HOLD CANCELED: Ferry line sells both ships\n',
  'EDITORS: The embargo on "Ferry line sells both ships" has been broken and is lifted.\n',
])('publishes and stops nothing, and tells what to do: %s', async order => {
  expect(await ingestCopies([story, order])).toEqual(['usable'])
  expect(await refusalOf(order)).toContain('Reads as an order that lifts')
})

test.each([
  'Hold on prisoner is lifted\n\nThe hold on a prisoner in Halden is lifted, his lawyer said on Monday.\n',
  'Kill order for wolves rescinded\n\nThe county has rescinded its kill order for two wolves, a judge said on Monday.\n',
  'Hold released\n\nA new track, “Hold,” was released on Monday by the band from Halden.\n',
  '(The embargo on this story has been lifted.)\n\nFerry owners keep night boats\n\nThe three ferries of Halden will sail at night through the winter, their owners said on Thursday.\n',
  'Embargo lifted\n\nThe embargo on steel has been lifted, the ministry said on Monday.\n',
])('publishes the story: %s', async copy => {
  expect(await statusOf(copy)).toBe('usable')
})
