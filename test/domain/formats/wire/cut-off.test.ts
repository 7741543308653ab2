import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const whole =
  'The ferry line of Halden has sold its two ships, its owner said on Monday to the crews of both.'
const cut = whole.slice(0, -9)
const iptc = (text: string, end = '') =>
  `\u0001cst1234 4 vm 300 \r\nferry/Halden/\r\n\u0002Ferry line sells both ships\r\nBy Ida Holm\r\n\r\n   It is an important day.\r\n   ${text}${end}`
const anpa = (text: string) =>
  `\u0001a0123 \r\nr a \u001Fbc-Ferry 11-30 0300\r\n\u0002^BC-Ferry,0300<\r\n^Ferry line sells both ships<\r\n   HALDEN (AP) _ It is an important day.<\r\n   ${text}`
const zczc = (text: string, end = '') =>
  `ZCZC\nCST001\n\nFerry line sells both ships\n\nBy Ida Holm\n\nHALDEN, Nov 30 (Coastal) - It is an important day.\n\n${text}${end}`

const warningsOf = async (message: string) => {
  const bytes = Buffer.from(message)
  const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
  return reading.ok ? reading.stories.flatMap(({ warnings }) => warnings) : reading.rejection.code
}

test.each([iptc(cut), anpa(cut), zczc(cut)])(
  'a message that breaks off leaves a warning: %j',
  async message => {
    expect(await warningsOf(message)).toEqual([expect.stringContaining('whole')])
  },
)

test.each([
  iptc(whole),
  iptc(cut, '\r\n301000 nov 26\u0003'),
  anpa(whole),
  zczc(whole),
  zczc(cut, '\n\nNNNN\n'),
  zczc(`${whole}\n\nReporting by Ida Holm, editing by Per Lund`),
  zczc(`${whole}\n\nih/pl`),
])('a message that ends does not: %j', async message => {
  expect(await warningsOf(message)).toEqual([])
})

test.each([
  ['EMBARGOED until 0600 GMT 2 January 2027\r\n', 'withheld'],
  ['wire 4, received 10:00\r\n', 'usable'],
  ['', 'usable'],
])('what stands before a message counts if it is an order: %j', async (above, status) => {
  const bytes = Buffer.from(above + iptc(whole, '\r\n301000 nov 26\u0003'))
  const reading = await readDrop({ bytes, path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' })
  const { embargoedUntil, status: stated } = (reading.ok && reading.stories[0]?.article) || {}
  expect(embargoedUntil ? 'withheld' : stated).toBe(status)
})
