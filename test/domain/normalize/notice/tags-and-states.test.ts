import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

const text = `Ferry line sells both ships

HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“It is an important day,” said Ida Holm.
`

test.each([
  'Keywords: embargo',
  'Keywords: ferry, embargo',
  'Slug: FERRY-EMBARGO',
  'Mots-clés : bac, embargo',
  'Stichworte: Fähre; Sperrfrist',
  'キーワード：解禁、船',
  'À ne pas diffuser pour le moment',
  'Niet gebruiken tot nader order',
  '（2日付朝刊用、それ以前の使用禁止）',
  'Proibida a publicação antes das 6h GMT de 2 de dezembro de 2026',
])('holds a story whose tag or note says so: %s', async line => {
  expect(await statusOf(`${line}\n\n${text}`)).toBe('withheld')
})

test.each([
  ['Keywords: ferry, embargo', 'The sanctions on Sorn left it no buyer.'],
  ['Slug: FERRY-EMBARGO', 'No ship may be exported under the embargo.'],
  ['Keywords: oil embargo, ferry', 'Oil is dear.'],
  ['Streit um Sperrfrist: Verlag klagt gegen Fähre', 'Das Buch kam zu früh.'],
])('publishes a story whose subject it is: %s', async (line, more) => {
  expect(await statusOf(`${line}\n\n${text}\n${more}\n`)).toBe('usable')
})

test.each([
  ['hold', 'withheld'],
  ['on hold', 'withheld'],
  ['RO', 'usable'],
])('reads the state of a mail: %s', async (state, status) => {
  const mail = `From: desk@coast.example\nMessage-ID: <h@coast.example>\nX-Status: ${state}\nSubject: Ferry line sells both ships\n\n${text}`
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'x.eml',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.status).toBe(status)
})
