import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (head: string) => {
  const text = `${head}\n\nHALDEN (Coastal Wire) - Alle 44 sono opvarenden a bordo, l'aantal del ferry, the ferry off Halden.\n`
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  return { headline: article?.headline, class: article?.change?.class }
}

test.each([
  ['CORREZIONE: corregge l’aantal delle persone a bordo', 'Il ferry affonda davanti a Halden'],
  ['RECTIFICATIE: aantal opvarenden moet 44 zijn, niet 40', 'De ferry zinkt voor Halden'],
  ['Berichtigung: Zahl der Menschen (44 statt 40)', 'Ferry sinkt vor dem Hafen von Halden'],
  ['【訂正】乗っていた人数を「４０人」から「４４人」に訂正します。', 'ハルデン港沖でフェリー沈没'],
])('the headline stands under a note of what was corrected: %s', async (note, headline) => {
  expect(await read(`${note}\n\n${headline}`)).toEqual({ headline, class: 'correction' })
})

test.each([
  ['KORREKTUR: Ferry sinkt vor Halden', 'Alle 44 Menschen auf dem Ferry gerettet', 'Ferry sinkt vor Halden'],
  [
    'CORRECTION: iPhone of the ferry rings off Halden',
    'Owner is on board',
    'iPhone of the ferry rings off Halden',
  ],
  ['CORRECTED: Ferry sinks off Halden (Bay)', 'All 44 aboard are safe', 'Ferry sinks off Halden (Bay)'],
])('a headline keeps its place over a standfirst: %s', async (marked, standfirst, headline) => {
  expect(await read(`${marked}\n\n${standfirst}`)).toEqual({ headline, class: 'correction' })
})
