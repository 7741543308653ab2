import { expect, test } from 'vitest'
import { statusOf } from '#test/domain/normalize/notice/status-of.ts'
import { ingestCopies } from './ingest-copies.ts'

const story = `Ferry line sells both ships

HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.
`

test.each([
  'RELEASE: Ferry line sells both ships\n\nThe hold is lifted; the story may be used.\n',
  'The hold on “Ferry line sells both ships” is lifted.\n',
  'HOLD LIFTED: Ferry line sells both ships\n',
  'ADVISORY: The kill of BC-Ferry has been rescinded. The story may be used.\n',
])('publishes and stops nothing, and tells what to do: %s', async order => {
  expect(await ingestCopies([story, order])).toEqual(['usable'])
  expect(await statusOf(order)).toMatch(/^missing-/)
})

test.each([
  'Hold on prisoner is lifted\n\nThe hold on a prisoner in Halden is lifted, his lawyer said on Monday.\n',
  'Kill order for wolves rescinded\n\nThe county has rescinded its kill order for two wolves, a judge said on Monday.\n',
  'Hold released\n\nA new track, “Hold,” was released on Monday by the band from Halden.\n',
  'Embargo lifted\n\nThe embargo on steel has been lifted, the ministry said on Monday.\n',
])('publishes the story: %s', async copy => {
  expect(await statusOf(copy)).toBe('usable')
})
